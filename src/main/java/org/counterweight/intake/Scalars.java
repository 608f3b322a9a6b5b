package org.counterweight.intake;

import java.math.BigDecimal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.StringNode;

/**
 * What an unquoted scalar is. The core schema of YAML 1.2.2 (section 10.3.2), worked out by hand:
 * {@code NO} and {@code 2025-01-01} are text, {@code true} is a truth value. Forms that look like a
 * number to one reader and like something else to another are refused instead of guessed.
 */
final class Scalars {
  private static final String TEXT_OR_NUMBER =
      "Write a plain decimal number such as 12.50; if it is a code and not a number, put it in"
          + " quotes.";

  private final Problems problems;
  private final Limits limits;

  Scalars(Problems problems, Limits limits) {
    this.problems = problems;
    this.limits = limits;
  }

  JsonNode plain(String s, int start, int end) {
    if (s.isEmpty()) {
      return NullNode.getInstance();
    }
    char first = s.charAt(0);
    if ((first >= '0' && first <= '9') || first == '-' || first == '+' || first == '.') {
      return numeric(s, start, end);
    }
    return switch (s) {
      case "~", "null", "Null", "NULL" -> NullNode.getInstance();
      case "true", "True", "TRUE" -> BooleanNode.TRUE;
      case "false", "False", "FALSE" -> BooleanNode.FALSE;
      default -> StringNode.valueOf(s);
    };
  }

  private JsonNode numeric(String s, int start, int end) {
    if (ExactNumber.isNumber(s)) {
      if (ExactNumber.padded(s)) {
        return refuse(
            s,
            "The number "
                + Shown.of(s)
                + " starts with a zero, which some programs drop and others read as octal.",
            "Leave the zero out, or put the value in quotes if it is a code and not a number.",
            start,
            end);
      }
      return number(s, start, end);
    }
    int sign = s.charAt(0) == '-' || s.charAt(0) == '+' ? 1 : 0;
    String bare = s.substring(sign);
    switch (bare) {
      case ".inf", ".Inf", ".INF", ".nan", ".NaN", ".NAN" -> {
        return notFinite(s, start, end);
      }
      default -> {}
    }
    if (radix(bare)) {
      return refuse(
          s,
          Shown.of(s) + " is a number in hexadecimal or octal form.",
          TEXT_OR_NUMBER,
          start,
          end);
    }
    return StringNode.valueOf(s);
  }

  /** A number that is known to be one, within the limits on its size. */
  JsonNode number(String s, int start, int end) {
    if (!ExactNumber.isNumber(s)) {
      return notFinite(s, start, end);
    }
    int digits = ExactNumber.significant(s);
    if (digits > limits.digits()) {
      return refuse(
          s,
          "The number has "
              + digits
              + " significant digits; at most "
              + limits.digits()
              + " are read.",
          "Round it to what is really known; if it is a code and not a number, put it in quotes.",
          start,
          end);
    }
    if (!ExactNumber.withinExponent(s, limits.exponent())) {
      return refuse(
          s,
          "The number "
              + Shown.of(s)
              + " is too large or too small: at most "
              + limits.exponent()
              + " digits are read before, and as many after, the decimal point.",
          "Use a larger or smaller unit; if it is a code and not a number, put it in quotes.",
          start,
          end);
    }
    return DecimalNode.valueOf(new BigDecimal(s));
  }

  private JsonNode notFinite(String s, int start, int end) {
    return refuse(
        s,
        Shown.of(s) + " is not a number that can be reported.",
        "Write the number, or leave the figure out and say in its note why it is not known.",
        start,
        end);
  }

  private JsonNode refuse(String s, String message, String fix, int start, int end) {
    problems.add(SchemaRules.NUMBER, message, s, fix, start, end);
    return NullNode.getInstance();
  }

  private static boolean radix(String s) {
    if (s.length() < 3 || s.charAt(0) != '0') {
      return false;
    }
    int base = s.charAt(1) == 'x' ? 16 : s.charAt(1) == 'o' ? 8 : 0;
    for (int i = 2; i < s.length() && base > 0; i++) {
      if (Character.digit(s.charAt(i), base) < 0) {
        return false;
      }
    }
    return base > 0;
  }
}
