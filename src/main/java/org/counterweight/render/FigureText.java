package org.counterweight.render;

import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import org.counterweight.statement.Dimension;
import org.counterweight.statement.Figure;
import org.counterweight.statement.Unit;

/** Figures as readers see them: at the precision they were reported in, in the reader's locale. */
final class FigureText {

  private final Messages messages;
  private final NumberText numbers;

  /** Units in the plural: every head of a column asks for one, and ICU works it out anew. */
  private final Map<String, String> plurals = new HashMap<>();

  FigureText(Messages messages) {
    this.messages = messages;
    this.numbers = messages.numbers();
  }

  ULocale locale() {
    return messages.locale();
  }

  /** A plain number with the digits it was written with; brackets where it is negative. */
  String number(BigDecimal value) {
    return bracketed(value, value.scale());
  }

  /** A figure's value in a unit of display; brackets where it is negative. */
  String value(Figure figure, Scale scale) {
    return bracketed(scale.known(figure.value(), figure));
  }

  /** Its comparative, or the mark for none. */
  String prior(Figure figure, Scale scale) {
    return figure.prior() == null
        ? messages.text("number.none")
        : bracketed(scale.known(figure.prior(), figure));
  }

  /** A value for large type: shortened, with a minus rather than brackets. */
  String large(BigDecimal value, Figure figure, Scale scale) {
    Scale.Known known = scale.shortened(value, figure);
    return numbers.plain(known.value(), known.decimals());
  }

  /** A number with its sign, as effects are written. */
  String signed(BigDecimal value) {
    return numbers.signed(value, Math.max(0, value.scale()));
  }

  /** The same to so many places. */
  String signed(BigDecimal value, int places) {
    return numbers.signed(value, places);
  }

  /** A number to so many places, with a minus: axes and labels of charts. */
  String plain(BigDecimal value, int places) {
    return numbers.plain(value, places);
  }

  private String bracketed(Scale.Known known) {
    return bracketed(known.value(), known.decimals());
  }

  private String bracketed(BigDecimal value, int decimals) {
    int places = Math.max(0, decimals);
    boolean negative = value.setScale(places, RoundingMode.HALF_UP).signum() < 0;
    return negative
        ? messages.text("number.negative", numbers.plain(value.negate(), places))
        : numbers.plain(value, places);
  }

  /**
   * Change on the comparative: percentage points for percentages, a difference for small counts,
   * else percent; the mark for none where there is no comparative, and for not applicable where it
   * is zero or the change says nothing.
   */
  String change(Figure figure) {
    FigureChange change = FigureChange.of(figure);
    return switch (change.kind()) {
      case NONE -> messages.text("number.none");
      case NOT_APPLICABLE -> messages.text("number.not-applicable");
      case POINTS ->
          messages.text("number.points", numbers.signed(change.value(), change.places()));
      case DIFFERENCE -> numbers.signed(change.value(), change.places());
      case PERCENT ->
          messages.text("number.percent", numbers.signed(change.value(), change.places()));
    };
  }

  /**
   * The unit of display in words for a table head: MWh, EUR m, tn tokens. Empty for pure numbers.
   */
  String unit(Scale scale) {
    Dimension dimension = Unit.of(scale.unit()).map(Unit::dimension).orElse(Dimension.ANY);
    String word = plurals.computeIfAbsent(scale.unit(), unit -> word(unit, BigDecimal.TWO));
    if (scale.power() == 0) {
      return word;
    }
    String kind = dimension == Dimension.MONEY ? "money" : "count";
    return messages.text("scale." + kind + "." + scale.power(), word);
  }

  /** The unit that goes with one value: "event" beside 1, "events" beside 2. */
  String unitFor(BigDecimal value, Scale scale) {
    return scale.power() == 0 ? word(scale.unit(), value) : unit(scale);
  }

  private String word(String code, BigDecimal number) {
    String key = "unit." + code.replace(' ', '-');
    return messages.has(key) ? messages.text(key, number) : code;
  }
}
