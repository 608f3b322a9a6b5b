package org.counterweight.readback.xlsx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterweight.layout.Colour;

/**
 * One of the up to four sections of a number format code.
 *
 * @param condition on the number; null for none
 * @param colour that it asks for; null for none
 * @param language number of the language of its month names; 0 for none
 * @param tokens in order
 * @param date whether it shows a day or a time
 * @param general whether it leaves the number of digits to the program
 * @param text whether it has a place for text
 */
record FormatSection(
    Condition condition,
    Colour colour,
    int language,
    List<Token> tokens,
    boolean date,
    boolean general,
    boolean text) {
  private static final Pattern CONDITION =
      Pattern.compile("(<=|>=|<>|<|>|=)\\s*(-?[0-9]{1,40}(?:\\.[0-9]{1,40})?)");
  private static final Pattern NUMBERED = Pattern.compile("(?i)colou?r\\s*([0-9]{1,2})");
  private static final Pattern ELAPSED = Pattern.compile("(?i)h{1,9}|m{1,9}|s{1,9}");

  /** What a token of a section is. */
  enum Kind {
    /** Words to show. */
    LITERAL,
    /** {@code 0}, {@code #} or {@code ?}. */
    DIGIT,
    POINT,
    COMMA,
    PERCENT,
    /** {@code E+} or {@code E-}. */
    EXPONENT,
    SLASH,
    /** Letters of a day or time. */
    DATE,
    /** {@code [h]}, {@code [m]}, {@code [s]}: time passed. */
    ELAPSED,
    /** {@code @}. */
    TEXT,
    /** {@code General}. */
    GENERAL
  }

  /**
   * A token.
   *
   * @param kind what it is
   * @param text its characters, or what they stand for
   */
  record Token(Kind kind, String text) {}

  /**
   * A condition on a number.
   *
   * @param operator as in the code
   * @param limit that the number is compared with
   */
  record Condition(String operator, BigDecimal limit) {
    boolean holds(BigDecimal number) {
      int order = number.compareTo(limit);
      return switch (operator) {
        case "<" -> order < 0;
        case "<=" -> order <= 0;
        case ">" -> order > 0;
        case ">=" -> order >= 0;
        case "=" -> order == 0;
        default -> order != 0;
      };
    }

    boolean onlyBelowZero() {
      return operator.equals("<") ? limit.signum() <= 0 : operator.equals("<=") && belowZero();
    }

    private boolean belowZero() {
      return limit.signum() <= 0;
    }

    /** Whether all that is not below zero is taken by it. */
    boolean allFromZero() {
      return operator.equals(">=") ? limit.signum() <= 0 : operator.equals(">") && belowZero();
    }
  }

  /** A text with the words of the section around it. */
  String around(String text) {
    StringBuilder out = new StringBuilder();
    for (Token token : tokens) {
      switch (token.kind()) {
        case TEXT, GENERAL -> out.append(text);
        case LITERAL -> out.append(token.text());
        default -> {}
      }
    }
    return out.toString();
  }

  static FormatSection of(String code) {
    return new Scan(code).section();
  }

  private static final class Scan {
    private final String code;
    private final List<Token> tokens = new ArrayList<>();
    private Condition condition;
    private Colour colour;
    private int language;
    private int i;

    Scan(String code) {
      this.code = code;
    }

    FormatSection section() {
      while (i < code.length()) {
        char c = code.charAt(i);
        switch (c) {
          case '"' -> quoted();
          case '[' -> bracket();
          case '\\' -> {
            literal(i + 1 < code.length() ? code.substring(i + 1, i + 2) : "");
            i += 2;
          }
          case '_' -> {
            literal(" ");
            i += 2;
          }
          // Fills up the cell with a character; how many there are depends on the room.
          case '*' -> i += 2;
          case '0', '#', '?' -> one(Kind.DIGIT);
          case '.' -> one(Kind.POINT);
          case ',' -> one(Kind.COMMA);
          case '%' -> one(Kind.PERCENT);
          case '/' -> one(Kind.SLASH);
          case '@' -> one(Kind.TEXT);
          default -> letters(c);
        }
      }
      return new FormatSection(
          condition,
          colour,
          language,
          List.copyOf(tokens),
          has(Kind.DATE) || has(Kind.ELAPSED),
          has(Kind.GENERAL),
          has(Kind.TEXT));
    }

    private boolean has(Kind kind) {
      return tokens.stream().anyMatch(token -> token.kind() == kind);
    }

    private void one(Kind kind) {
      tokens.add(new Token(kind, code.substring(i, i + 1)));
      i++;
    }

    private void literal(String words) {
      tokens.add(new Token(Kind.LITERAL, words));
    }

    private void quoted() {
      int end = code.indexOf('"', i + 1);
      end = end < 0 ? code.length() : end;
      literal(code.substring(i + 1, end));
      i = end + 1;
    }

    private void bracket() {
      int end = code.indexOf(']', i + 1);
      end = end < 0 ? code.length() : end;
      String inside = code.substring(i + 1, end);
      i = end + 1;
      Matcher limit = CONDITION.matcher(inside);
      Matcher numbered = NUMBERED.matcher(inside);
      if (inside.startsWith("$")) {
        int dash = inside.indexOf('-');
        String currency = inside.substring(1, dash < 0 ? inside.length() : dash);
        if (!currency.isEmpty()) {
          literal(currency);
        }
        if (dash >= 0) {
          language = language(inside.substring(dash + 1));
        }
      } else if (limit.matches()) {
        condition = new Condition(limit.group(1), new BigDecimal(limit.group(2)));
      } else if (numbered.matches()) {
        colour = NumberColours.numbered(Integer.parseInt(numbered.group(1)));
      } else if (NumberColours.named(inside) != null) {
        colour = NumberColours.named(inside);
      } else if (ELAPSED.matcher(inside).matches()) {
        tokens.add(new Token(Kind.ELAPSED, inside.toLowerCase(Locale.ROOT)));
      }
    }

    private static int language(String hex) {
      try {
        return Integer.parseInt(hex.replaceAll("[^0-9A-Fa-f].*$", ""), 16) & 0xFFFF;
      } catch (NumberFormatException e) {
        return 0;
      }
    }

    private void letters(char c) {
      String rest = code.substring(i, Math.min(code.length(), i + 8)).toUpperCase(Locale.ROOT);
      if (rest.startsWith("GENERAL")) {
        tokens.add(new Token(Kind.GENERAL, ""));
        i += 7;
      } else if (rest.startsWith("AM/PM")) {
        tokens.add(new Token(Kind.DATE, "AM/PM"));
        i += 5;
      } else if (rest.startsWith("A/P")) {
        tokens.add(new Token(Kind.DATE, "A/P"));
        i += 3;
      } else if (rest.startsWith("E+") || rest.startsWith("E-")) {
        tokens.add(new Token(Kind.EXPONENT, rest.substring(0, 2)));
        i += 2;
      } else if ("ymdhsgebYMDHSGEB".indexOf(c) >= 0) {
        char lower = Character.toLowerCase(c);
        int end = i;
        while (end < code.length() && Character.toLowerCase(code.charAt(end)) == lower) {
          end++;
        }
        String run = String.valueOf(lower).repeat(Math.min(8, end - i));
        tokens.add(new Token(Kind.DATE, lower == 'e' || lower == 'b' ? "yyyy" : run));
        i = end;
      } else {
        int width = Character.charCount(code.codePointAt(i));
        literal(code.substring(i, i + width));
        i += width;
      }
    }
  }
}
