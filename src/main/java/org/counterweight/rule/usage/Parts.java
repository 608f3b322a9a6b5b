package org.counterweight.rule.usage;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterweight.statement.Interval;
import org.counterweight.statement.UsageFigure;
import org.counterweight.statement.UsagePart;
import org.counterweight.statement.UsagePartKind;

/** Recomputes a usage figure from its parts. Parts are as precise as the figure says it is. */
final class Parts {
  /** Parts that add to the amount; the others are inside these. */
  private static final Set<UsagePartKind> ADDITIVE =
      EnumSet.of(UsagePartKind.INPUT, UsagePartKind.OUTPUT, UsagePartKind.OTHER);

  private Parts() {}

  /** The sum that the amount should be; empty where no part adds to it. */
  static Optional<Interval> sum(UsageFigure figure) {
    return sum(figure, ADDITIVE);
  }

  /** Whether the amount is contradicted by its parts. */
  static boolean broken(UsageFigure figure) {
    return sum(figure).filter(sum -> !sum.overlaps(figure.amount().interval())).isPresent();
  }

  /**
   * The subsets that, wrongly added, give the amount; empty where the parts give it without them,
   * or where no choice of subsets gives it.
   */
  static Set<UsagePartKind> addedSubsets(UsageFigure figure) {
    if (!broken(figure)) {
      return Set.of();
    }
    for (Set<UsagePartKind> subsets :
        List.of(
            EnumSet.of(UsagePartKind.CACHED),
            EnumSet.of(UsagePartKind.REASONING),
            EnumSet.of(UsagePartKind.CACHED, UsagePartKind.REASONING))) {
      if (!kinds(figure).containsAll(subsets)) {
        continue;
      }
      Set<UsagePartKind> added = EnumSet.copyOf(ADDITIVE);
      added.addAll(subsets);
      if (sum(figure, added).orElseThrow().overlaps(figure.amount().interval())) {
        return subsets;
      }
    }
    return Set.of();
  }

  /** Sum of the parts of one kind, as reported; empty where there is none. */
  static Optional<Interval> of(UsageFigure figure, UsagePartKind kind) {
    return sum(figure, EnumSet.of(kind));
  }

  private static Optional<Interval> sum(UsageFigure figure, Set<UsagePartKind> kinds) {
    return figure.parts().stream()
        .filter(part -> kinds.contains(part.kind()))
        .map(part -> digits(part.value(), figure))
        .reduce(Interval::plus);
  }

  private static Set<UsagePartKind> kinds(UsageFigure figure) {
    return figure.parts().stream().map(UsagePart::kind).collect(Collectors.toUnmodifiableSet());
  }

  private static Interval digits(BigDecimal value, UsageFigure figure) {
    Integer decimals = figure.amount().decimals();
    return Interval.reported(value, decimals == null ? value.scale() : decimals);
  }
}
