package org.counterweight.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The finder against sentences written for it, from many trades and in four languages. */
class LabelledSentencesTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static List<JsonNode> lines(String file) throws IOException {
    try (InputStream in = LabelledSentencesTest.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(JSON::readTree)
          .toList();
    }
  }

  /** Each file was written before the rules were run on it; then the rules were mended. */
  @ParameterizedTest
  @ValueSource(strings = {"sentences.jsonl", "more.jsonl", "third.jsonl"})
  void usageIsToldFromTheRest(String file) throws IOException {
    List<String> wrong = new ArrayList<>();
    List<JsonNode> lines = lines(file);
    for (JsonNode line : lines) {
      String text = line.get("text").asString();
      boolean usage = line.get("label").asString().equals("usage");
      for (ClaimFinder finder :
          List.of(ClaimFinder.of(line.get("lang").asString()), ClaimFinder.any())) {
        if ((finder.read(text).label() == TextLabel.USAGE) != usage) {
          wrong.add(line.get("id").asString() + " " + text);
        }
      }
    }
    assertThat(lines.size()).isGreaterThan(40);
    assertThat(wrong).isEmpty();
  }

  /** The rules were not mended on these: what is got wrong here shows how well they generalise. */
  @Test
  void sentencesThatNoRuleWasMendedOnAreMostlyToldApart() throws IOException {
    int right = 0;
    int wrong = 0;
    for (JsonNode line : lines("untouched.jsonl")) {
      boolean usage = line.get("label").asString().equals("usage");
      ClaimFinder finder = ClaimFinder.of(line.get("lang").asString());
      boolean found = finder.read(line.get("text").asString()).label() == TextLabel.USAGE;
      right += usage && found ? 1 : 0;
      wrong += usage == found ? 0 : 1;
    }
    // F1 = 2 tp / (2 tp + fp + fn) of at least 0.9, in whole numbers.
    assertThat(20 * right).isGreaterThanOrEqualTo(9 * (2 * right + wrong));
  }

  @ParameterizedTest
  @ValueSource(strings = {"value", "harm", "resource"})
  void theOtherSidesAreMostlyToldApart(String label) throws IOException {
    List<JsonNode> lines =
        lines("sentences.jsonl").stream()
            .filter(line -> line.get("label").asString().equals(label))
            .toList();
    long right =
        lines.stream()
            .filter(line ->
                ClaimFinder.of(line.get("lang").asString())
                    .read(line.get("text").asString())
                    .label()
                    .name()
                    .toLowerCase(Locale.ROOT)
                    .equals(label))
            .count();
    assertThat(right * 100).isGreaterThanOrEqualTo(lines.size() * 80L);
  }
}
