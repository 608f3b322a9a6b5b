package org.counterweight.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A number as it stands on paper. How it is to be read may be open: {@code 1.234} is one and a bit
 * in London and twelve hundred in Berlin, a German Billion is an American trillion. All readings
 * are kept, each with the digits it claims.
 *
 * @param start index of its first digit in the text
 * @param end index after its last character, scale word included
 * @param negative whether a minus stands before it or brackets around it
 * @param scaled whether a word of scale follows it
 * @param digits significant digits: without leading and trailing zeros
 * @param readings what it may mean, without sign; never empty
 */
public record Printed(
    int start, int end, boolean negative, boolean scaled, int digits, List<Reading> readings) {

  /** Powers of ten by the word that stands for them; several where languages differ. */
  private static final Map<String, List<Integer>> SCALES =
      Map.ofEntries(
          Map.entry("k", List.of(3)),
          Map.entry("thousand", List.of(3)),
          Map.entry("tsd", List.of(3)),
          Map.entry("tausend", List.of(3)),
          Map.entry("mille", List.of(3)),
          Map.entry("mil", List.of(3)),
          Map.entry("m", List.of(6)),
          Map.entry("mn", List.of(6)),
          Map.entry("mio", List.of(6)),
          Map.entry("million", List.of(6)),
          Map.entry("millions", List.of(6)),
          Map.entry("millionen", List.of(6)),
          Map.entry("millones", List.of(6)),
          Map.entry("millón", List.of(6)),
          Map.entry("bn", List.of(9)),
          Map.entry("b", List.of(9)),
          Map.entry("billion", List.of(9, 12)),
          Map.entry("billions", List.of(9, 12)),
          Map.entry("billionen", List.of(12)),
          Map.entry("billones", List.of(12)),
          Map.entry("billón", List.of(12)),
          Map.entry("mrd", List.of(9)),
          Map.entry("md", List.of(9)),
          Map.entry("milliarde", List.of(9)),
          Map.entry("milliarden", List.of(9)),
          Map.entry("milliard", List.of(9)),
          Map.entry("milliards", List.of(9)),
          Map.entry("tn", List.of(12)),
          Map.entry("t", List.of(12)),
          Map.entry("trillion", List.of(12, 18)),
          Map.entry("trillions", List.of(12, 18)),
          Map.entry("bio", List.of(12)),
          Map.entry("quadrillion", List.of(15, 24)),
          Map.entry("billiarde", List.of(15)),
          Map.entry("billiarden", List.of(15)));

  /** Keeps its own copy. */
  public Printed {
    readings = List.copyOf(readings);
  }

  /**
   * One way to read it.
   *
   * @param value the number, scale reckoned in, without sign
   * @param half half of the last digit that is printed: the true value may be this far off
   */
  public record Reading(BigDecimal value, BigDecimal half) {
    /** Whether a value, printed this way, may look like this. Sign left aside. */
    public boolean shows(BigDecimal exact) {
      return exact.abs().subtract(value).abs().compareTo(half) <= 0;
    }
  }

  /** Whether some reading may stand for this value, sign left aside. */
  public boolean shows(BigDecimal exact) {
    return readings.stream().anyMatch(reading -> reading.shows(exact));
  }

  /** Powers of ten that a word may stand for, as in "m" or "Mrd."; none for any other word. */
  public static List<Integer> powers(String word) {
    return SCALES.getOrDefault(word.toLowerCase(Locale.ROOT), List.of());
  }

  /** Every number in a text, from left to right. */
  public static List<Printed> in(String text) {
    List<Printed> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      if (!digit(text.charAt(at))) {
        at++;
        continue;
      }
      int end = at;
      while (end < text.length() && (digit(text.charAt(end)) || separates(text, end))) {
        end++;
      }
      // Letters glued to the front make it a name: CO2, S3, P9; so do letters and more digits
      // behind it: 51a1d.
      boolean name = at > 0 && Character.isLetter(text.charAt(at - 1));
      int letters = end;
      while (letters < text.length() && Character.isLetter(text.charAt(letters))) {
        letters++;
      }
      boolean mixed = letters > end && letters < text.length() && digit(text.charAt(letters));
      if (!name && !mixed) {
        found.add(read(text, at, end));
      }
      at = end;
    }
    return found;
  }

  private static Printed read(String text, int start, int end) {
    StringBuilder digits = new StringBuilder();
    List<Integer> marks = new ArrayList<>();
    List<Character> kinds = new ArrayList<>();
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (digit(c)) {
        digits.append(Character.digit(c, 10));
      } else {
        marks.add(digits.length());
        kinds.add(c);
      }
    }
    int wordStart = end;
    while (wordStart < text.length() && blank(text.charAt(wordStart))) {
      wordStart++;
    }
    int wordEnd = wordStart;
    while (wordEnd < text.length() && Character.isLetter(text.charAt(wordEnd))) {
      wordEnd++;
    }
    List<Integer> powers =
        SCALES.getOrDefault(text.substring(wordStart, wordEnd).toLowerCase(Locale.ROOT), List.of());
    boolean scaled = !powers.isEmpty();
    List<Reading> readings = new ArrayList<>();
    for (int decimals : decimals(digits.length(), marks, kinds)) {
      for (int power : scaled ? powers : List.of(0)) {
        BigDecimal value = new BigDecimal(digits.toString()).movePointLeft(decimals);
        readings.add(
            new Reading(
                value.scaleByPowerOfTen(power),
                new BigDecimal("0.5").movePointLeft(decimals).scaleByPowerOfTen(power)));
      }
    }
    return new Printed(
        start,
        scaled ? wordEnd : end,
        negative(text, start, scaled ? wordEnd : end),
        scaled,
        significant(digits),
        readings);
  }

  /** How many digits there are without the zeros in front and at the end. */
  private static int significant(CharSequence digits) {
    int from = 0;
    int to = digits.length();
    while (from < to && digits.charAt(from) == '0') {
      from++;
    }
    while (to > from && digits.charAt(to - 1) == '0') {
      to--;
    }
    return to - from;
  }

  /** How many of the digits may stand after the point: one answer, or two where it is open. */
  private static List<Integer> decimals(int digits, List<Integer> marks, List<Character> kinds) {
    if (marks.isEmpty()) {
      return List.of(0);
    }
    int after = digits - marks.getLast();
    char last = kinds.getLast();
    boolean pointLike = last == '.' || last == ',';
    if (kinds.size() > 1) {
      boolean sameKind = kinds.stream().distinct().count() == 1;
      return List.of(sameKind || !pointLike ? 0 : after);
    }
    if (!pointLike) {
      return List.of(0);
    }
    return after == 3 && marks.getFirst() <= 3 ? List.of(0, 3) : List.of(after);
  }

  private static boolean negative(String text, int start, int end) {
    int before = start - 1;
    while (before >= 0 && (blank(text.charAt(before)) || currency(text.charAt(before)))) {
      before--;
    }
    if (before < 0) {
      return false;
    }
    char c = text.charAt(before);
    boolean sign = c == '-' || c == '\u2212' || c == '\u2013';
    if (sign && (before == 0 || !Character.isLetterOrDigit(text.charAt(before - 1)))) {
      return true;
    }
    int after = end;
    while (after < text.length() && blank(text.charAt(after))) {
      after++;
    }
    return c == '(' && after < text.length() && text.charAt(after) == ')';
  }

  private static boolean separates(String text, int at) {
    char c = text.charAt(at);
    boolean mark =
        c == '.'
            || c == ','
            || c == '\''
            || c == '\u2019'
            || c == '\u00A0'
            || c == '\u202F'
            || c == '\u2009';
    if (!mark || at + 1 >= text.length() || !digit(text.charAt(at + 1))) {
      return false;
    }
    if (c == '.' || c == ',') {
      return true;
    }
    // Blanks and apostrophes only part groups of three.
    int run = 0;
    for (int i = at + 1; i < text.length() && digit(text.charAt(i)); i++) {
      run++;
    }
    return run == 3;
  }

  private static boolean digit(char c) {
    return Character.isDigit(c);
  }

  private static boolean blank(char c) {
    return c == ' ' || c == '\u00A0' || c == '\u202F' || c == '\u2009';
  }

  private static boolean currency(char c) {
    return Character.getType(c) == Character.CURRENCY_SYMBOL;
  }
}
