package org.counterweight.render;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.counterweight.statement.Figure;
import org.counterweight.statement.ValueCostKind;
import org.counterweight.statement.ValueSection;
import org.counterweight.tally.CostTally;

/** The way from gross to net value: what AI cost, by kind, over all measures in the total. */
final class ValueBridge {
  private ValueBridge() {}

  /**
   * One step down.
   *
   * @param kind kind of cost
   * @param amount its sum, with the comparative where every part has one
   */
  record Step(ValueCostKind kind, Figure amount) {}

  /**
   * Steps in the order of kinds; empty where they do not add up to the total cost as reported, so
   * that no bridge is drawn whose ends do not meet.
   */
  static List<Step> of(ValueSection value) {
    List<Step> steps = new ArrayList<>();
    BigDecimal total = BigDecimal.ZERO;
    for (Map.Entry<ValueCostKind, Figure> entry :
        CostTally.of(value.measures()).byKind().entrySet()) {
      steps.add(new Step(entry.getKey(), entry.getValue()));
      total = total.add(entry.getValue().value());
    }
    boolean meets = value.totals() != null && total.compareTo(value.totals().cost().value()) == 0;
    return meets ? steps : List.of();
  }
}
