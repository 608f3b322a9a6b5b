package org.counterweight.readback.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.counterweight.layout.Colour;

/**
 * A number format code, taken apart. Works on decimal digits and not in binary, so that what it
 * shows is what is there. ECMA-376 Part 1, 18.8.31; details as Excel does them.
 */
final class NumberFormat {
  /** Programs look at so many digits of a number when they show it. */
  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

  private final String code;
  private final List<FormatSection> numbers = new ArrayList<>();
  private final FormatSection texts;

  private NumberFormat(String code) {
    this.code = code;
    List<FormatSection> sections = new ArrayList<>();
    for (String section : split(code)) {
      sections.add(FormatSection.of(section));
    }
    FormatSection last = sections.get(sections.size() - 1);
    boolean forText = sections.size() > 3 || last.text();
    int count = forText ? Math.min(3, sections.size() - 1) : Math.min(3, sections.size());
    texts = sections.size() > 3 ? sections.get(3) : forText ? last : null;
    numbers.addAll(sections.subList(0, count));
  }

  /**
   * What a number format makes of a value.
   *
   * @param text what is shown
   * @param colour that the format asks for; null for none
   * @param fits false where the value cannot be shown whatever the room, as a day before all days
   */
  record Shown(String text, Colour colour, boolean fits) {}

  static NumberFormat of(String code) {
    return new NumberFormat(code);
  }

  String code() {
    return code;
  }

  private static List<String> split(String code) {
    List<String> sections = new ArrayList<>();
    StringBuilder section = new StringBuilder();
    boolean quoted = false;
    boolean bracket = false;
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      if (c == '"' && !bracket) {
        quoted = !quoted;
      } else if (c == '[' && !quoted) {
        bracket = true;
      } else if (c == ']' && !quoted) {
        bracket = false;
      } else if ((c == '\\' || c == '_' || c == '*') && !quoted && i + 1 < code.length()) {
        section.append(c);
        c = code.charAt(++i);
      } else if (c == ';' && !quoted && !bracket) {
        sections.add(section.toString());
        section.setLength(0);
        continue;
      }
      section.append(c);
    }
    sections.add(section.toString());
    return sections;
  }

  /** Whether it shows positive numbers as days or times. */
  boolean date() {
    return !numbers.isEmpty() && numbers.get(0).date();
  }

  /** Whether it leaves the number of digits to the room there is. */
  boolean general() {
    return !numbers.isEmpty() && numbers.get(0).general();
  }

  /** What is shown of a text; the format may add words to it, or hide it. */
  Shown show(String text) {
    if (texts == null) {
      return new Shown(text, null, true);
    }
    return new Shown(texts.around(text), texts.colour(), true);
  }

  /** Whether a text is shown as it is. */
  boolean plainText() {
    return texts == null || (texts.colour() == null && texts.around("\u0001").equals("\u0001"));
  }

  /**
   * What is shown of a number.
   *
   * @param from1904 how days are counted
   * @param room most characters of a number whose digits are left to the program
   */
  Shown show(BigDecimal exact, boolean from1904, int room) {
    BigDecimal number = exact.round(DIGITS);
    if (numbers.isEmpty()) {
      return new Shown(GeneralText.of(number, room), null, true);
    }
    int chosen = choose(number);
    if (chosen < 0) {
      return new Shown("", null, false);
    }
    FormatSection section = numbers.get(chosen);
    boolean unsigned = number.signum() < 0 && numbers.size() > 1 && onlyBelowZero(chosen);
    BigDecimal shown = unsigned ? number.negate() : number;
    if (section.date()) {
      if (number.signum() < 0 || number.doubleValue() >= Serial.END) {
        return new Shown("", section.colour(), false);
      }
      return new Shown(DateText.of(section, number, from1904), section.colour(), true);
    }
    return new Shown(NumberText.of(section, shown, room), section.colour(), true);
  }

  private int choose(BigDecimal number) {
    for (int i = 0; i < numbers.size(); i++) {
      FormatSection section = numbers.get(i);
      if (section.condition() != null) {
        if (section.condition().holds(number)) {
          return i;
        }
      } else if (usually(i, number)) {
        return i;
      }
    }
    return -1;
  }

  private boolean usually(int i, BigDecimal number) {
    boolean conditions = numbers.stream().anyMatch(section -> section.condition() != null);
    if (i == numbers.size() - 1) {
      return true;
    }
    if (conditions) {
      // Behind a condition, the next section takes what is below zero, and the last the rest.
      return i == 0 ? number.signum() > 0 : number.signum() < 0;
    }
    if (numbers.size() == 2) {
      return number.signum() >= 0;
    }
    return i == 0 ? number.signum() > 0 : number.signum() < 0;
  }

  /** Whether a section is for negative numbers, and so shows no sign of its own accord. */
  private boolean onlyBelowZero(int i) {
    FormatSection.Condition own = numbers.get(i).condition();
    if (own != null) {
      return own.onlyBelowZero();
    }
    if (i == 0) {
      return false;
    }
    FormatSection.Condition first = numbers.get(0).condition();
    boolean rest = first == null || first.allFromZero();
    return i == 1 && rest;
  }
}
