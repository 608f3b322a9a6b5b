package org.counterweight.intake.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * What a number format says about a number.
 *
 * @param date whether it shows a day or a time
 * @param percent whether it shows hundredths
 * @param decimals how many decimals it always shows; -1 where it does not say
 * @param scientific how many decimals of the mantissa it shows; -1 where it shows none
 */
record NumberShape(boolean date, boolean percent, int decimals, int scientific) {
  /** No format. */
  static final NumberShape GENERAL = new NumberShape(false, false, -1, -1);

  /** A double holds 15 decimal digits for certain; what Excel shows ends there, too. */
  private static final MathContext EXACT = new MathContext(15, RoundingMode.HALF_EVEN);

  private static final Pattern NUMBER =
      Pattern.compile("-?[0-9]{1,40}(\\.[0-9]{1,40})?([eE][+-]?[0-9]{1,3})?");
  private static final int LARGEST_EXPONENT = 40;

  /** The shape of a format code. */
  static NumberShape of(int id, String code) {
    if (DateUtil.isADateFormat(id, code)) {
      return new NumberShape(true, false, -1, -1);
    }
    String bare = bare(code);
    if (bare.equalsIgnoreCase("general") || bare.indexOf('/') >= 0 || bare.indexOf('@') >= 0) {
      return GENERAL;
    }
    boolean percent = bare.indexOf('%') >= 0;
    int e = bare.toUpperCase(Locale.ROOT).indexOf('E');
    if (e >= 0) {
      return new NumberShape(false, percent, -1, zeros(bare.substring(0, e)));
    }
    String digits = bare.replaceAll("[^0#?.,]", "");
    // A comma after the last digit shows thousands or millions: its decimals are not the number's.
    boolean scaled = digits.endsWith(",");
    boolean shows = digits.indexOf('0') >= 0 || digits.indexOf('#') >= 0;
    return new NumberShape(false, percent, scaled || !shows ? -1 : zeros(digits), -1);
  }

  /** The part for positive numbers, without quoted text, colours, fillers and escapes. */
  private static String bare(String code) {
    StringBuilder bare = new StringBuilder();
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      if (c == ';') {
        break;
      } else if (c == '"') {
        int end = code.indexOf('"', i + 1);
        i = end < 0 ? code.length() : end;
      } else if (c == '[') {
        int end = code.indexOf(']', i + 1);
        i = end < 0 ? code.length() : end;
      } else if (c == '\\' || c == '_' || c == '*') {
        i++;
      } else {
        bare.append(c);
      }
    }
    return bare.toString().strip();
  }

  private static int zeros(String digits) {
    int point = digits.indexOf('.');
    if (point < 0) {
      return 0;
    }
    int count = 0;
    while (point + 1 + count < digits.length() && digits.charAt(point + 1 + count) == '0') {
      count++;
    }
    return count;
  }

  /**
   * The number meant by the decimal text of a cell: without the dust of binary fractions, with the
   * zeros that the format shows, and of a percentage the hundredfold. What a formula gives is
   * rounded to what is shown. Empty where the text is no number that can be reported.
   */
  Optional<BigDecimal> read(String text, boolean formula) {
    if (!NUMBER.matcher(text).matches()) {
      return Optional.empty();
    }
    BigDecimal exact = new BigDecimal(text).round(EXACT).stripTrailingZeros();
    if (exact.precision() - exact.scale() > LARGEST_EXPONENT || exact.scale() > LARGEST_EXPONENT) {
      return Optional.empty();
    }
    BigDecimal number = percent ? exact.scaleByPowerOfTen(2) : exact;
    if (scientific >= 0) {
      return Optional.of(withMantissa(number));
    }
    int scale = Math.max(Math.max(number.scale(), 0), Math.max(decimals, 0));
    if (formula && decimals >= 0) {
      scale = decimals;
    }
    return Optional.of(number.setScale(scale, RoundingMode.HALF_UP));
  }

  private BigDecimal withMantissa(BigDecimal number) {
    if (number.signum() == 0) {
      return number.setScale(scientific);
    }
    int shown = scientific + 1 - (number.precision() - number.scale());
    return number.setScale(Math.max(shown, number.scale()));
  }
}
