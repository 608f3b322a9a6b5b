package org.counterweight.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.counterweight.claim.TextLabel;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A text with the label that people gave it.
 *
 * @param line its line in the file, from 1
 * @param id its id, or the line where it has none
 * @param text the text
 * @param label what it speaks of
 * @param language tag of its language; empty where not stated
 * @param origin where it comes from; "unstated" where not stated
 * @param borderline whether reasonable people may disagree
 */
record LabelledLine(
    int line,
    String id,
    String text,
    TextLabel label,
    String language,
    String origin,
    boolean borderline) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** All lines of a JSONL file; blank ones are skipped. */
  static List<LabelledLine> all(String file, String text) {
    List<LabelledLine> lines = new ArrayList<>();
    int number = 0;
    for (String each : text.split("\n", -1)) {
      number++;
      if (!each.isBlank()) {
        lines.add(of(file, number, each));
      }
    }
    return lines;
  }

  private static LabelledLine of(String file, int line, String written) {
    String place = file + ":" + line + ": ";
    JsonNode node;
    try {
      node = JSON.readTree(written);
    } catch (JacksonException e) {
      throw new CommandFailure(place + "is not JSON: " + e.getOriginalMessage(), e);
    }
    if (!node.isObject() || !node.path("text").isString() || !node.path("label").isString()) {
      throw new CommandFailure(
          place + "an object with the texts \"text\" and \"label\" is needed on every line");
    }
    TextLabel label =
        label(node.get("label").asString())
            .orElseThrow(() ->
                new CommandFailure(
                    place
                        + "label \""
                        + node.get("label").asString()
                        + "\" is none of usage, value, harm, resource, other"));
    boolean borderline = false;
    for (JsonNode tag : node.path("tags")) {
      borderline |= tag.asString("").equals("borderline");
    }
    return new LabelledLine(
        line,
        node.path("id").asString(Integer.toString(line)),
        node.get("text").asString(),
        label,
        node.path("lang").asString(""),
        node.path("origin").asString("unstated"),
        borderline);
  }

  private static Optional<TextLabel> label(String name) {
    for (TextLabel label : TextLabel.values()) {
      if (label.name().toLowerCase(Locale.ROOT).equals(name)) {
        return Optional.of(label);
      }
    }
    return Optional.empty();
  }
}
