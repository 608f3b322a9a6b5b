package org.counterweight.readback.xlsx;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import org.counterweight.readback.xlsx.FormatSection.Kind;
import org.counterweight.readback.xlsx.FormatSection.Token;

/** Sets a number as a fraction, such as 2 3/8. */
final class FractionText {
  /** Programs show denominators of at most so many digits. */
  private static final int MOST_DIGITS = 4;

  private FractionText() {}

  static String of(List<Token> tokens, BigDecimal number) {
    int slash = 0;
    while (tokens.get(slash).kind() != Kind.SLASH) {
      slash++;
    }
    int above = slash - 1;
    while (above >= 0 && tokens.get(above).kind() != Kind.DIGIT) {
      above--;
    }
    int start = above;
    while (start > 0 && tokens.get(start - 1).kind() == Kind.DIGIT) {
      start--;
    }
    boolean mixed = false;
    for (int i = 0; i < start; i++) {
      mixed |= tokens.get(i).kind() == Kind.DIGIT;
    }
    StringBuilder fixed = new StringBuilder();
    int places = 0;
    int end = slash + 1;
    for (; end < tokens.size(); end++) {
      Token token = tokens.get(end);
      boolean digit = token.kind() == Kind.DIGIT;
      boolean number0 =
          token.kind() == Kind.LITERAL
              && token.text().length() == 1
              && Character.isDigit(token.text().charAt(0));
      if (!digit && !number0) {
        break;
      }
      fixed.append(token.text());
      places++;
    }
    BigInteger whole = mixed ? number.toBigInteger() : BigInteger.ZERO;
    BigDecimal rest = number.subtract(new BigDecimal(whole));
    long[] fraction = fraction(rest, fixed.toString(), Math.min(places, MOST_DIGITS));
    if (mixed && fraction[0] == fraction[1]) {
      whole = whole.add(BigInteger.ONE);
      fraction[0] = 0;
    }
    StringBuilder out = new StringBuilder();
    if (mixed && (whole.signum() != 0 || fraction[0] == 0)) {
      out.append(whole);
    }
    if (!mixed || fraction[0] != 0) {
      out.append(out.isEmpty() ? "" : " ").append(fraction[0]).append('/').append(fraction[1]);
    }
    for (int i = end; i < tokens.size(); i++) {
      if (tokens.get(i).kind() == Kind.LITERAL) {
        out.append(tokens.get(i).text());
      }
    }
    return out.toString();
  }

  private static long[] fraction(BigDecimal rest, String below, int places) {
    if (below.matches("[0-9]{1,4}") && Integer.parseInt(below) > 0) {
      long parts = Integer.parseInt(below);
      return new long[] {
        rest.multiply(BigDecimal.valueOf(parts)).setScale(0, RoundingMode.HALF_UP).longValue(),
        parts
      };
    }
    long most = 1;
    for (int i = 0; i < places; i++) {
      most *= 10;
    }
    double value = rest.doubleValue();
    long[] best = {Math.round(value), 1};
    double error = Math.abs(value - best[0]);
    for (long parts = 2; parts < Math.max(2, most) && error > 0; parts++) {
      long count = Math.round(value * parts);
      double off = Math.abs(value - (double) count / parts);
      if (off < error - 1e-12) {
        best = new long[] {count, parts};
        error = off;
      }
    }
    return best;
  }
}
