package org.counterweight.rule.prominence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.counterweight.claim.Reading;
import org.counterweight.claim.TextLabel;
import org.junit.jupiter.api.Test;

/** What is remembered from one statement to the next, and what is not. */
class WordingTest {
  private final Map<String, Reading> known = new Wording().in("en");
  private final AtomicInteger readings = new AtomicInteger();

  private void read(String text) {
    Wording.read(
        known,
        text,
        fresh -> {
          readings.incrementAndGet();
          return new Reading(TextLabel.OTHER, List.of(), List.of());
        });
  }

  @Test
  void wordsAreReadOnce() {
    read("Energy by site");
    read("Energy by site");
    assertThat(readings).hasValue(1);
  }

  @Test
  void textsThatHardlyComeAgainAreNotKept() {
    for (String text : List.of("Scope 2", "long ".repeat(100))) {
      read(text);
      read(text);
    }
    assertThat(readings).hasValue(4);
    assertThat(known).isEmpty();
  }

  @Test
  void itDoesNotGrowWithoutEnd() {
    for (int i = 0; i < 20_000; i++) {
      read(
          "word ".repeat(i % 50)
              + Integer.toString(i).chars().mapToObj(c -> "" + (char) (c + 50)).toList());
    }
    assertThat(known).hasSize(10_000);
  }
}
