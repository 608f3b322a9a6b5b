package org.counterweight.rule.tieout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.counterweight.layout.Block;
import org.counterweight.layout.Layout;
import org.counterweight.layout.Picture;

/** The numbers along the axis of a chart: equal steps from label to label. */
final class AxisTicks {
  private AxisTicks() {}

  /** Blocks that are labels of an axis. */
  static Set<Integer> of(Layout layout, Set<Integer> marked) {
    Set<Integer> ticks = new HashSet<>();
    for (Picture picture : layout.pictures()) {
      TreeMap<BigDecimal, Integer> bare = new TreeMap<>();
      for (int order : picture.blocks()) {
        Block block = layout.blocks().get(order);
        List<Numeral> numbers = Numeral.in(block.text());
        if (!marked.contains(order) && numbers.size() == 1 && alone(block.text())) {
          Numeral number = numbers.getFirst();
          BigDecimal value = number.readings().getFirst().value();
          bare.put(number.negative() ? value.negate() : value, order);
        }
      }
      if (evenSteps(new ArrayList<>(bare.keySet()))) {
        ticks.addAll(bare.values());
      }
    }
    return ticks;
  }

  private static boolean alone(String text) {
    return text.codePoints().noneMatch(Character::isLetter);
  }

  private static boolean evenSteps(List<BigDecimal> values) {
    if (values.size() < 3) {
      return false;
    }
    BigDecimal step = values.get(1).subtract(values.get(0));
    for (int i = 2; i < values.size(); i++) {
      if (values.get(i).subtract(values.get(i - 1)).compareTo(step) != 0) {
        return false;
      }
    }
    return true;
  }
}
