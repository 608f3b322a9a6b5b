package org.counterweight.render;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.SignDisplay;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Decimals as a locale writes them, always to a stated number of places. Immutable. */
final class NumberText {
  private final LocalizedNumberFormatter plain;
  private final LocalizedNumberFormatter signed;

  NumberText(ULocale locale) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
    // A true minus, as wide as the plus, and spaces that every text face has.
    symbols.setMinusSignString("\u2212");
    if (symbols.getGroupingSeparatorString().equals("\u202f")) {
      symbols.setGroupingSeparatorString("\u00a0");
    }
    LocalizedNumberFormatter base =
        NumberFormatter.withLocale(locale).symbols(symbols).roundingMode(RoundingMode.HALF_UP);
    this.plain = base.sign(SignDisplay.NEGATIVE);
    this.signed = base.sign(SignDisplay.EXCEPT_ZERO);
  }

  /** The number to so many places, a minus before it where it is negative. */
  String plain(BigDecimal value, int places) {
    return plain.precision(Precision.fixedFraction(places)).format(value).toString();
  }

  /** The same with a plus where it is positive. */
  String signed(BigDecimal value, int places) {
    return signed.precision(Precision.fixedFraction(places)).format(value).toString();
  }
}
