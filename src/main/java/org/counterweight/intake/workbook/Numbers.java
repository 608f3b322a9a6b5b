package org.counterweight.intake.workbook;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Numbers that stand in a cell as text: read where they have one meaning, else asked about. */
final class Numbers {
  private static final int DIGITS = 30;
  private static final Pattern PLAIN =
      Pattern.compile("-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]{1,3})?");
  private static final Pattern GROUPED =
      Pattern.compile("-?[0-9]{1,3}(([., '’\u00a0\u202f])[0-9]{3})(\\2[0-9]{3})*");
  private static final Pattern WITH_POINT =
      Pattern.compile("-?([0-9]+|[0-9]{1,3}([, '’\u00a0\u202f][0-9]{3})+)\\.[0-9]+");
  private static final Pattern WITH_COMMA =
      Pattern.compile("-?([0-9]+|[0-9]{1,3}([. '’\u00a0\u202f][0-9]{3})+),[0-9]+");

  private Numbers() {}

  /** What a text says as a number. */
  sealed interface Reading {}

  /** A number. */
  record Exact(BigDecimal number) implements Reading {}

  /** Two numbers, by where the reader comes from. */
  record Either(String small, String large) implements Reading {}

  /** No number. */
  record None() implements Reading {}

  static Reading read(String written) {
    String text = written.strip().replace('\u2212', '-');
    if (text.length() > 60 || text.isEmpty()) {
      return new None();
    }
    String bare = text.startsWith("+") ? text.substring(1) : text;
    if (ambiguous(bare)) {
      return new Either(bare.replace(',', '.'), bare.replaceAll("[.,]", ""));
    }
    if (PLAIN.matcher(bare).matches()) {
      return exact(bare);
    }
    if (WITH_POINT.matcher(bare).matches()) {
      return exact(bare.replaceAll("[, '’\u00a0\u202f]", ""));
    }
    if (WITH_COMMA.matcher(bare).matches()) {
      return exact(bare.replaceAll("[. '’\u00a0\u202f]", "").replace(',', '.'));
    }
    if (GROUPED.matcher(bare).matches()) {
      return exact(bare.replaceAll("[., '’\u00a0\u202f]", ""));
    }
    return new None();
  }

  /** One mark before exactly three digits: a decimal point to some, a thousands mark to others. */
  private static boolean ambiguous(String text) {
    return text.matches("-?[1-9][0-9]{0,2}[.,][0-9]{3}");
  }

  private static Reading exact(String text) {
    int e = Math.max(text.indexOf('e'), text.indexOf('E'));
    if (e >= 0 && Math.abs(Integer.parseInt(text.substring(e + 1).replace("+", ""))) > 40) {
      return new None();
    }
    BigDecimal number = new BigDecimal(text);
    boolean padded = text.matches("-?0[0-9].*");
    return number.precision() > DIGITS || padded ? new None() : new Exact(number);
  }
}
