package org.counterweight.intake;

import java.util.List;
import java.util.Optional;
import org.counterweight.finding.Nearest;
import tools.jackson.databind.JsonNode;

/** Sentences about one value that is not as the schema wants it. */
final class ValueWords {
  private static final int LISTED = 12;

  private ValueWords() {}

  static Cause choice(String pointer, List<String> allowed, String written) {
    Optional<String> meant =
        Nearest.to(written == null ? "" : written.replaceAll("^[\"']|[\"']$", ""), allowed);
    return value(
        SchemaRules.NOT_ALLOWED_VALUE,
        pointer,
        Shown.of(written)
            + (allowed.size() == 1
                ? " is not the one value allowed here"
                : " is not one of the values allowed here")
            + meant.map(m -> "; did you mean " + Shown.of(m) + "?").orElse("."),
        written,
        allowed.size() == 1
            ? "Write " + Shown.of(allowed.getFirst()) + "."
            : "Choose one of these: " + listed(allowed) + ".");
  }

  static Cause format(String pointer, String format, String written) {
    return switch (format) {
      case "date" ->
          value(
              SchemaRules.DATE,
              pointer,
              Shown.of(written) + " is not a day that exists, written as YYYY-MM-DD.",
              written,
              "Write year, month and day with hyphens, as in 2025-02-28.");
      case "date-time" ->
          value(
              SchemaRules.DATE,
              pointer,
              Shown.of(written) + " is not a point in time that exists, with its time zone.",
              written,
              "Write it as in 2025-02-28T17:30:00Z or 2025-02-28T18:30:00+01:00.");
      default ->
          value(
              SchemaRules.FORMAT,
              pointer,
              Shown.of(written)
                  + " is not "
                  + (format.equals("uri") ? "a full web address." : "of the form " + format + "."),
              written,
              format.equals("uri")
                  ? "Write the whole address without blanks, as in https://example.com/report."
                  : "Write it in that form.");
    };
  }

  static Cause range(String pointer, String keyword, String limit, String written) {
    String rule =
        switch (keyword) {
          case "minimum" -> "at least " + limit;
          case "exclusiveMinimum" -> "more than " + limit;
          case "maximum" -> "at most " + limit;
          case "exclusiveMaximum" -> "less than " + limit;
          default -> "a multiple of " + limit;
        };
    return value(
        SchemaRules.RANGE,
        pointer,
        Shown.of(written) + " is out of range: it has to be " + rule + ".",
        written,
        "Check the number and its unit.");
  }

  static String typeFix(List<String> kinds, String written) {
    boolean number = kinds.contains("number") || kinds.contains("integer");
    if (number && !written.isEmpty() && Character.isDigit(written.codePointAt(0))) {
      return written.endsWith("%")
          ? "Write the number alone, without the per cent sign."
          : "Write the number alone: digits and a decimal point, no separators, units or quotes.";
    }
    if (number && written.length() > 1 && "\"'".indexOf(written.charAt(0)) >= 0) {
      return "Write the number without quotes.";
    }
    if (kinds.contains("boolean")) {
      return "Write true or false.";
    }
    if (kinds.contains("string") && !written.isEmpty() && "{[".indexOf(written.charAt(0)) < 0) {
      return "Put the value in quotes, so that it is read as text.";
    }
    return kinds.contains("array")
        ? "Write a list: one entry a line, each after `- `."
        : "Write " + String.join(" or ", kinds.stream().map(ValueWords::kind).toList()) + ".";
  }

  static String listed(List<String> words) {
    String list = String.join(", ", words.stream().limit(LISTED).map(w -> "`" + w + "`").toList());
    return words.size() <= LISTED ? list : list + " and " + (words.size() - LISTED) + " more";
  }

  static String kind(String type) {
    return switch (type) {
      case "string" -> "a text";
      case "number" -> "a number";
      case "integer" -> "a whole number";
      case "boolean" -> "true or false";
      case "array" -> "a list";
      case "object" -> "an object with keys";
      case "null" -> "an empty value";
      default -> type;
    };
  }

  static Cause value(SchemaRule rule, String pointer, String message, String value, String fix) {
    return new Cause(rule, pointer, null, null, message, value, fix);
  }

  static String text(JsonNode node) {
    return node.isNumber() ? node.decimalValue().toPlainString() : node.asString();
  }
}
