package org.counterweight.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.counterweight.statement.EntitySize;
import org.counterweight.statement.Figure;
import org.counterweight.statement.Statement;
import org.counterweight.tally.LevyReach;

/** Whether the levy of a policy reaches an entity: its size against the policy's thresholds. */
public final class LevyScope {
  private LevyScope() {}

  /**
   * Whether the levy reaches this entity. A size that states too little, or in another currency,
   * decides nothing: no exchange rate is guessed.
   *
   * @param policy one that proposes a levy
   */
  public static LevyReach of(Statement statement, Policy policy) {
    List<String> names = policy.levy().sizes();
    if (names.isEmpty()) {
      return LevyReach.EVERYONE;
    }
    EntitySize size = statement.entity().size();
    if (size == null) {
      return LevyReach.UNDECIDED;
    }
    boolean undecided = false;
    // An entity states its size on one threshold; where the levy names that one, it alone decides.
    boolean own = names.contains(size.threshold());
    for (SizeThreshold threshold : policy.sizes()) {
      if (own ? threshold.id().equals(size.threshold()) : names.contains(threshold.id())) {
        int met = 0;
        int open = 0;
        for (Met criterion : criteria(size, threshold)) {
          met += criterion == Met.YES ? 1 : 0;
          open += criterion == Met.UNKNOWN ? 1 : 0;
        }
        if (met >= threshold.criteriaNeeded()) {
          return LevyReach.ABOVE;
        }
        undecided |= met + open >= threshold.criteriaNeeded();
      }
    }
    return undecided ? LevyReach.UNDECIDED : LevyReach.BELOW;
  }

  /** Each criterion that the threshold counts. */
  private static List<Met> criteria(EntitySize size, SizeThreshold t) {
    List<Met> criteria = new ArrayList<>();
    if (t.employeesAbove() != null) {
      criteria.add(
          size.employees() == null ? Met.UNKNOWN : Met.of(size.employees() > t.employeesAbove()));
    }
    amount(size.turnover(), t.turnoverAbove(), t.currency(), 1, criteria);
    amount(size.assets(), t.assetsAbove(), t.currency(), 1, criteria);
    amount(size.publicFloat(), t.publicFloatFrom(), t.currency(), 0, criteria);
    return criteria;
  }

  private static void amount(
      Figure figure, BigDecimal limit, String currency, int least, List<Met> criteria) {
    if (limit != null) {
      criteria.add(
          figure == null || !figure.unit().equals(currency)
              ? Met.UNKNOWN
              : Met.of(figure.value().compareTo(limit) >= least));
    }
  }

  private enum Met {
    YES,
    NO,
    UNKNOWN;

    static Met of(boolean met) {
      return met ? YES : NO;
    }
  }
}
