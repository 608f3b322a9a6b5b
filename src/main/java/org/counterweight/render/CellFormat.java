package org.counterweight.render;

import java.math.BigDecimal;
import org.counterweight.statement.Figure;

/**
 * Number format codes of cells, so that a cell with a figure's whole value shows the digits that
 * the document shows. Codes are in the form that files keep; the reader's spreadsheet puts in the
 * separators of its own locale.
 */
final class CellFormat {
  /** Digits that a cell can keep. */
  private static final int MOST_PLACES = 15;

  private static final String MINUS = "\u2212";

  private CellFormat() {}

  /** A number with brackets where it is negative, divided by ten to a power that is shown only. */
  static String brackets(int places, int power) {
    String digits = digits("#,##0", places) + ",".repeat(power / 3);
    return digits + "_);(" + digits + ")";
  }

  /** The same with a minus, for large type and charts. */
  static String minus(int places, int power) {
    String digits = digits("#,##0", places) + ",".repeat(power / 3);
    return digits + ";" + MINUS + digits;
  }

  /** A number with its sign, which zero has none of. */
  static String signed(int places) {
    String digits = digits("#,##0", places);
    return "+" + digits + "_);" + MINUS + digits + "_);" + digits + "_)";
  }

  /** A change in per cent, from a fraction; zero, also once rounded, has no sign. */
  static String percent() {
    return "[>=0.0005]+0.0%_);[<=-0.0005]" + MINUS + "0.0%_);0.0%_)";
  }

  /** A change of percentages, with a word for percentage points. */
  static String points(int places, String word) {
    String digits = digits("#,##0", places);
    String after = "\"" + word.replace("\"", "") + "\"_)";
    return "+" + digits + after + ";" + MINUS + digits + after + ";" + digits + after;
  }

  private static String digits(String whole, int places) {
    int shown = Math.max(0, Math.min(places, MOST_PLACES));
    return shown == 0 ? whole : whole + "." + "0".repeat(shown);
  }

  /** The format of a cell with a figure's value, or with its comparative. */
  static String of(BigDecimal value, Figure figure, Scale scale) {
    return brackets(scale.known(value, figure).decimals(), scale.power());
  }

  /**
   * How many characters a figure takes in a cell, in the unit it was reported in: the longer of its
   * value and its comparative, separators and the room for brackets included.
   */
  static int characters(Figure figure) {
    int value = characters(figure.value(), figure);
    return figure.prior() == null ? value : Math.max(value, characters(figure.prior(), figure));
  }

  private static int characters(BigDecimal value, Figure figure) {
    int known = figure.decimals() == null ? value.scale() : figure.decimals();
    int places = Math.max(0, Math.min(known, MOST_PLACES));
    int whole = Math.max(1, value.precision() - value.scale());
    return whole + (whole - 1) / 3 + (places == 0 ? 0 : places + 1) + (value.signum() < 0 ? 2 : 1);
  }
}
