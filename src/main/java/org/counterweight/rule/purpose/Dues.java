package org.counterweight.rule.purpose;

import java.util.List;
import java.util.Optional;
import org.counterweight.rule.Side;
import org.counterweight.statement.Dimension;
import org.counterweight.statement.Figure;
import org.counterweight.statement.Interval;
import org.counterweight.statement.Levy;
import org.counterweight.statement.Unit;

/** The levy as the figures of its schedule give it, with their digits. */
final class Dues {
  /** Decimals beyond which no figure says anything. */
  private static final int FINEST = 18;

  private Dues() {}

  /**
   * Rate by (base less exempt), in the unit of what is due.
   *
   * @return empty where a figure is missing on this side, or the units do not make money
   */
  static Optional<Interval> before(Levy levy, Side side) {
    boolean ratio = dimension(levy.rate()) == Dimension.RATIO;
    String money = levy.due().unit();
    String unit = ratio ? money : counted(levy.base());
    Optional<Interval> rate = side.in(exact(levy.rate()), ratio ? "1" : money);
    Optional<Interval> base = side.in(levy.base(), unit);
    Optional<Interval> exempt = side.in(levy.exempt(), unit);
    if (rate.isEmpty() || base.isEmpty() || exempt.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(base.get().minus(exempt.get()).times(rate.get()));
  }

  /** A rate is set and not measured: 1 % is not 0.5 % to 1.5 %. */
  static Figure exact(Figure rate) {
    return new Figure(
        rate.value(), rate.unit(), FINEST, rate.prior(), null, null, null, List.of(), null);
  }

  /** The unit that an amount of money is for: a MWh, an hour, or whatever the base is stated in. */
  private static String counted(Figure base) {
    return switch (dimension(base)) {
      case ENERGY -> "MWh";
      case TIME -> "h";
      default -> base.unit();
    };
  }

  private static Dimension dimension(Figure figure) {
    return Unit.of(figure.unit()).map(Unit::dimension).orElse(Dimension.ANY);
  }
}
