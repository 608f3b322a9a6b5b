package org.counterweight.claim;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * A number in a text, in digits or in words.
 *
 * @param start index of its first lexeme
 * @param end index after its last lexeme, sign and unit included
 * @param kind what it is
 * @param value its value after its scale; a percentage is 38 for "38%", a fraction too (50 for
 *     "half"); null where it is vague
 * @param unit sign, code or unit as written; empty for none
 */
record Numeral(int start, int end, Kind kind, BigDecimal value, String unit) {
  /** What a number is. */
  enum Kind {
    /** A count: "4 trillion", "45,000", "millions of". */
    COUNT,
    /** A part of a whole: "38%", "half", "nine in ten", "most". */
    SHARE,
    /** A change in percent: "34% more". */
    CHANGE,
    /** A multiple: "7x", "tenfold", "doubled". */
    FACTOR,
    /** An amount of money. */
    MONEY,
    /** A measured quantity: hours, watt-hours, tonnes, degrees. */
    MEASURE,
    /** A year, a date, a time, a number that belongs to a name: no amount. */
    NAME;

    private final String code = name().toLowerCase(Locale.ROOT);

    /** The class of phrases that such numbers are, as word lists write it. */
    String code() {
      return code;
    }
  }

  int length() {
    return end - start;
  }
}
