package org.counterweight.tally;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.counterweight.statement.Figure;
import org.counterweight.statement.Measure;
import org.counterweight.statement.ValueCost;
import org.counterweight.statement.ValueCostKind;

/**
 * What AI cost by kind, over all measures in the total: the steps from gross to net value. Nobody
 * reports these sums; documents print them and readers find them there.
 *
 * @param byKind the sum of each kind that occurs, in the order of kinds, with the comparative where
 *     every part has one
 */
public record CostTally(Map<ValueCostKind, Figure> byKind) {
  /** Keeps its own copy. */
  public CostTally {
    Map<ValueCostKind, Figure> copy = new EnumMap<>(ValueCostKind.class);
    copy.putAll(byKind);
    byKind = Collections.unmodifiableMap(copy);
  }

  /** Adds up. */
  public static CostTally of(List<Measure> measures) {
    Map<ValueCostKind, Figure> sums = new EnumMap<>(ValueCostKind.class);
    for (Measure measure : measures) {
      if (measure.inTotal() && measure.money() != null) {
        for (ValueCost cost : measure.money().costs()) {
          sums.merge(cost.kind(), cost.amount(), CostTally::sum);
        }
      }
    }
    return new CostTally(sums);
  }

  private static Figure sum(Figure a, Figure b) {
    Integer decimals =
        a.decimals() == null || b.decimals() == null
            ? null
            : Integer.valueOf(Math.min(a.decimals(), b.decimals()));
    BigDecimal prior = a.prior() == null || b.prior() == null ? null : a.prior().add(b.prior());
    return new Figure(
        a.value().add(b.value()), a.unit(), decimals, prior, null, null, null, List.of(), null);
  }
}
