package org.counterweight.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What a person who waits sees. */
class ProgressTest {
  private static final long SECOND = 1_000_000_000L;

  private final StringWriter screen = new StringWriter();
  private final AtomicLong clock = new AtomicLong(SECOND);

  @Test
  void nothingIsShownOfWhatIsOverAtOnce() {
    Progress progress = of(10);
    done(progress, 10);
    clock.addAndGet(SECOND / 2);
    progress.tick();
    progress.clear();
    assertThat(screen.toString()).isEmpty();
  }

  @Test
  void rateAndTimeLeftAreShownOverOneLine() {
    Progress progress = of(10_000);
    done(progress, 40);
    clock.addAndGet(2 * SECOND);
    progress.tick();
    assertThat(line()).isEqualTo("40 of 10000 done, 20.0 a second, 8 min 18 s left");
    progress.tick();
    assertThat(screen.toString().split("\r", -1)).as("not more often than due").hasSize(2);
    progress.clear();
    assertThat(screen.toString()).endsWith("\r\u001B[K").doesNotContain("\n");
  }

  @Test
  void theRateFollowsTheMachine() {
    Progress progress = of(100_000);
    done(progress, 400);
    clock.addAndGet(20 * SECOND);
    progress.tick();
    done(progress, 100);
    clock.addAndGet(20 * SECOND);
    progress.tick();
    assertThat(line()).contains("500 of 100000 done, 5.0 a second");
  }

  @Test
  void whereNobodyKnowsTheNumberNoneIsMadeUp() {
    Progress progress = of(-1);
    done(progress, 3);
    progress.done(false);
    clock.addAndGet(2 * SECOND);
    progress.tick();
    assertThat(line()).isEqualTo("4 done, 1 not compliant, 2.0 a second");
  }

  @Test
  void theLastLineStays() {
    Progress progress = of(100);
    done(progress, 100);
    clock.addAndGet(80 * SECOND);
    progress.end(40);
    assertThat(screen)
        .hasToString("100 statements in 1 min 20 s, 1.3 a second, 40 of them unchanged\n");
  }

  @Test
  void aStopIsAnsweredAtOnce() {
    Progress progress = of(100);
    progress.done(true);
    progress.stopping();
    progress.tick();
    assertThat(line()).contains("1 of 100 done").endsWith("; finishing what is under way");
  }

  private Progress of(long total) {
    return new Progress(new PrintWriter(screen), total, clock::get);
  }

  private static void done(Progress progress, int times) {
    for (int i = 0; i < times; i++) {
      progress.done(true);
    }
  }

  private String line() {
    String all = screen.toString();
    return all.substring(all.lastIndexOf("\u001B[K") + 3);
  }
}
