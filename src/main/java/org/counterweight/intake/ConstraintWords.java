package org.counterweight.intake;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.counterweight.finding.Citation;
import org.counterweight.finding.Finding;
import org.counterweight.finding.Location;
import org.counterweight.finding.RuleId;
import org.counterweight.finding.Severity;
import org.counterweight.statement.Coded;

/**
 * A broken constraint in words.
 *
 * @param rank the smaller, the nearer to the cause
 * @param rule id of the rule
 * @param place JSON Pointer of the value itself, also where it is missing
 * @param pointer JSON Pointer to show: of the object where a key is missing from it
 * @param value the offending value, null where it is missing
 * @param message what is wrong
 * @param fix what to do
 */
record ConstraintWords(
    int rank, String rule, String place, String pointer, String value, String message, String fix) {
  private static final Citation CITATION = new Citation("Counterweight statement schema", true);
  private static final int SHOWN = 60;

  /** The words for a violation; empty where the schema's own reading of it is kept. */
  static Optional<ConstraintWords> of(ConstraintViolation<?> violation) {
    Annotation constraint = violation.getConstraintDescriptor().getAnnotation();
    String place = pointer(violation.getPropertyPath());
    Object value = violation.getInvalidValue();
    if (value == null) {
      return Optional.of(missing(place));
    }
    return switch (constraint) {
      case NotNull ignored -> Optional.empty();
      case NotBlank ignored -> Optional.of(blank(place, value));
      case Size size -> size(place, value, size);
      case Pattern pattern -> Optional.of(form(place, value, pattern.regexp()));
      case Min min -> Optional.of(range(place, value, "at least " + min.value()));
      case Max max -> Optional.of(range(place, value, "at most " + max.value()));
      case DecimalMin min ->
          Optional.of(
              range(place, value, (min.inclusive() ? "at least " : "more than ") + min.value()));
      case DecimalMax max ->
          Optional.of(
              range(place, value, (max.inclusive() ? "at most " : "less than ") + max.value()));
      default ->
          Optional.of(
              new ConstraintWords(
                  9,
                  "schema.form",
                  place,
                  place,
                  shown(value),
                  "`" + shown(value) + "` does not have the form asked for here.",
                  "Follow the schema's description."));
    };
  }

  Finding finding() {
    return new Finding(
        new RuleId(rule), Severity.ERROR, message, value, fix, CITATION, Location.at(pointer));
  }

  private static ConstraintWords missing(String place) {
    int last = place.lastIndexOf('/');
    String key = place.substring(last + 1);
    String owner = place.substring(0, last);
    String message =
        key.chars().allMatch(Character::isDigit)
            ? "Entry " + (Long.parseLong(key) + 1) + " of the list is empty."
            : "The key `"
                + key
                + "` is missing"
                + (owner.isEmpty() ? "." : " from `" + owner + "`.");
    return new ConstraintWords(
        0, "schema.missing-key", place, owner, null, message, "Write a value there.");
  }

  private static ConstraintWords blank(String place, Object value) {
    return new ConstraintWords(
        1,
        "schema.length",
        place,
        place,
        shown(value),
        value.toString().isEmpty() ? "The text is empty." : "The text holds nothing but blanks.",
        "Write the text.");
  }

  private static Optional<ConstraintWords> size(String place, Object value, Size size) {
    if (value instanceof CharSequence text) {
      // The constraint counts UTF-16 units, the schema counts characters, and so do people.
      int length = Character.codePointCount(text, 0, text.length());
      if (size.min() <= length && length <= size.max()) {
        return Optional.empty();
      }
      String message =
          length == 0
              ? "The text is empty."
              : "The text has " + length + " characters; " + bound(length, size) + ".";
      String fix =
          length == 0 ? "Write the text, or leave the key out." : "Shorten or extend the text.";
      return Optional.of(
          new ConstraintWords(1, "schema.length", place, place, shown(value), message, fix));
    }
    int count = value instanceof Collection<?> list ? list.size() : ((Map<?, ?>) value).size();
    return Optional.of(
        new ConstraintWords(
            2,
            "schema.count",
            place,
            place,
            Integer.toString(count),
            "The number of entries here is " + count + "; " + bound(count, size) + ".",
            "Add or remove entries."));
  }

  private static String bound(int length, Size size) {
    return length < size.min()
        ? "at least " + size.min() + " are needed"
        : "at most " + size.max() + " are allowed";
  }

  private static ConstraintWords form(String place, Object value, String regexp) {
    return new ConstraintWords(
        3,
        "schema.pattern",
        place,
        place,
        shown(value),
        "`" + shown(value) + "` does not have the form asked for here.",
        "Write it so that it matches ^" + regexp + "$.");
  }

  private static ConstraintWords range(String place, Object value, String rule) {
    return new ConstraintWords(
        4,
        "schema.range",
        place,
        place,
        shown(value),
        "`" + shown(value) + "` is out of range: it has to be " + rule + ".",
        "Check the number and its unit.");
  }

  private static String shown(Object value) {
    String text = value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    String line = text.strip();
    return line.codePointCount(0, line.length()) <= SHOWN
        ? line
        : line.substring(0, line.offsetByCodePoints(0, SHOWN - 1)) + "…";
  }

  private static String pointer(Path path) {
    StringBuilder pointer = new StringBuilder();
    for (Path.Node node : path) {
      // A node says at which place of the list or map before it it stands.
      if (node.getIndex() != null) {
        pointer.append('/').append(node.getIndex());
      } else if (node.getKey() != null) {
        Object key = node.getKey();
        pointer.append('/').append(key instanceof Coded coded ? coded.code() : key);
      }
      if (node.getName() != null && !node.getName().startsWith("<")) {
        pointer.append('/').append(node.getName());
      }
    }
    return pointer.toString();
  }
}
