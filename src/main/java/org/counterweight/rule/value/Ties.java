package org.counterweight.rule.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.counterweight.rule.Side;
import org.counterweight.rule.Sum;
import org.counterweight.statement.Figure;
import org.counterweight.statement.Interval;
import org.counterweight.statement.Measure;
import org.counterweight.statement.Money;
import org.counterweight.statement.ValueCost;
import org.counterweight.statement.ValueSection;

/**
 * Recomputes the money of section B. Two rules read it, so that one wrong number is blamed once: by
 * the net identity where a net does not follow from its own line, by the sum elsewhere.
 */
final class Ties {
  private Ties() {}

  /** The parts of a total. */
  enum Part {
    GROSS("gross") {
      @Override
      List<Figure> of(Money money) {
        return List.of(money.gross());
      }
    },
    COST("cost") {
      @Override
      List<Figure> of(Money money) {
        return money.costs().stream().map(ValueCost::amount).toList();
      }
    },
    NET("net") {
      @Override
      List<Figure> of(Money money) {
        return List.of(money.net());
      }
    };

    private final String key;

    Part(String key) {
      this.key = key;
    }

    /** The key in the statement. */
    String key() {
      return key;
    }

    /** The figures of a measure that add to this part. */
    abstract List<Figure> of(Money money);

    /** The total of this part. */
    Figure total(ValueSection section) {
      return switch (this) {
        case GROSS -> section.totals().gross();
        case COST -> section.totals().cost();
        case NET -> section.totals().net();
      };
    }
  }

  /** Gross less costs in the unit of the net; empty where there is a hole. */
  static Optional<Interval> net(Figure gross, List<Figure> costs, Figure net, Side side) {
    Optional<Interval> from = side.in(gross, net.unit());
    Optional<Interval> off =
        costs.isEmpty()
            ? Optional.of(Interval.exact(BigDecimal.ZERO))
            : Sum.of(costs, side, net.unit());
    return from.flatMap(g -> off.map(g::minus));
  }

  /** Whether the net of a measure is contradicted by its own gross and costs. */
  static boolean netBroken(Money money, Side side) {
    return broken(money.net(), net(money.gross(), Part.COST.of(money), money.net(), side), side);
  }

  /** Whether the total net is contradicted by the total gross and the total cost. */
  static boolean totalNetBroken(ValueSection section, Side side) {
    Figure net = section.totals().net();
    return broken(
        net, net(section.totals().gross(), List.of(section.totals().cost()), net, side), side);
  }

  /** Whether a total is contradicted by the sum of the measures that count to it. */
  static boolean sumBroken(ValueSection section, Part part, Side side) {
    return broken(part.total(section), sum(section, part, side), side);
  }

  /** The sum of one part over the measures in the total; empty where there is a hole. */
  static Optional<Interval> sum(ValueSection section, Part part, Side side) {
    if (counted(section).stream().anyMatch(measure -> measure.money() == null)) {
      return Optional.empty();
    }
    List<Figure> figures =
        counted(section).stream().flatMap(measure -> part.of(measure.money()).stream()).toList();
    return figures.isEmpty()
        ? Optional.of(Interval.exact(BigDecimal.ZERO))
        : Sum.of(figures, side, part.total(section).unit());
  }

  /** The measures that count to the total. */
  static List<Measure> counted(ValueSection section) {
    return section.measures().stream().filter(Readings::inTotal).toList();
  }

  private static boolean broken(Figure reported, Optional<Interval> recomputed, Side side) {
    return recomputed
        .flatMap(wanted -> side.in(reported, reported.unit()).map(r -> !r.overlaps(wanted)))
        .orElse(false);
  }
}
