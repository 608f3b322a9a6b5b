package org.counterweight.render;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.SignDisplay;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Decimals as a locale writes them, always to a stated number of places. Safe to share between
 * threads, and meant to be kept: ICU compiles a formatter once it has been used a few times.
 */
final class NumberText {
  private static final int USUAL_PLACES = 12;

  private final List<LocalizedNumberFormatter> plain;
  private final List<LocalizedNumberFormatter> signed;

  NumberText(ULocale locale) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
    // A true minus, as wide as the plus, and spaces that every text face has.
    symbols.setMinusSignString("\u2212");
    if (symbols.getGroupingSeparatorString().equals("\u202f")) {
      symbols.setGroupingSeparatorString("\u00a0");
    }
    LocalizedNumberFormatter base =
        NumberFormatter.withLocale(locale).symbols(symbols).roundingMode(RoundingMode.HALF_UP);
    this.plain = byPlaces(base.sign(SignDisplay.NEGATIVE));
    this.signed = byPlaces(base.sign(SignDisplay.EXCEPT_ZERO));
  }

  private static List<LocalizedNumberFormatter> byPlaces(LocalizedNumberFormatter base) {
    return IntStream.rangeClosed(0, USUAL_PLACES).mapToObj(places -> to(base, places)).toList();
  }

  private static LocalizedNumberFormatter to(LocalizedNumberFormatter base, int places) {
    return base.precision(Precision.fixedFraction(places));
  }

  private static String text(List<LocalizedNumberFormatter> known, BigDecimal value, int places) {
    LocalizedNumberFormatter formatter =
        places >= 0 && places <= USUAL_PLACES ? known.get(places) : to(known.get(0), places);
    return formatter.format(value).toString();
  }

  /** The number to so many places, a minus before it where it is negative. */
  String plain(BigDecimal value, int places) {
    return text(plain, value, places);
  }

  /** The same with a plus where it is positive. */
  String signed(BigDecimal value, int places) {
    return text(signed, value, places);
  }
}
