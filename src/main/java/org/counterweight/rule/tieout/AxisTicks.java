package org.counterweight.rule.tieout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.counterweight.layout.Block;
import org.counterweight.layout.Box;
import org.counterweight.layout.Layout;
import org.counterweight.layout.Picture;

/** The numbers along the axis of a chart: equal steps from label to label. */
final class AxisTicks {
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private AxisTicks() {}

  /** Blocks that are labels of an axis. */
  static Set<Integer> of(Layout layout, Set<Integer> marked) {
    Set<Integer> ticks = new HashSet<>();
    for (Picture picture : layout.pictures()) {
      // Labels of an axis stand on one line, or end on one; close ones may be one block together.
      Map<String, Map<BigDecimal, Integer>> lines = new TreeMap<>();
      Map<Integer, List<BigDecimal>> labels = new HashMap<>();
      Set<BigDecimal> years = new HashSet<>();
      for (int order : picture.blocks()) {
        Block block = layout.blocks().get(order);
        if (marked.contains(order) || !alone(block.text())) {
          continue;
        }
        List<BigDecimal> values = new ArrayList<>();
        for (Numeral number : Numeral.in(block.text())) {
          BigDecimal value = number.readings().getFirst().value();
          values.add(number.negative() ? value.negate() : value);
          if (YEAR.matcher(number.digits()).matches()) {
            years.add(values.getLast());
          }
        }
        labels.put(order, values);
        for (String line : lines(block.box())) {
          values.forEach(v -> lines.computeIfAbsent(line, l -> new TreeMap<>()).put(v, order));
        }
      }
      lines.values().forEach(line -> ticks(line, labels, years, ticks));
    }
    return ticks;
  }

  private static List<String> lines(Box box) {
    return List.of(
        "across " + Math.round(box.bottom()),
        "up " + Math.round(box.right()),
        "left " + Math.round(box.x()));
  }

  private static void ticks(
      Map<BigDecimal, Integer> line,
      Map<Integer, List<BigDecimal>> labels,
      Set<BigDecimal> years,
      Set<Integer> to) {
    BigDecimal step = step(line.keySet(), years);
    if (step != null) {
      // The years of a legend stand among the labels, and may be round numbers themselves.
      BigDecimal first =
          line.keySet().stream().filter(v -> !years.contains(v)).findFirst().orElseThrow();
      line.values().stream()
          .filter(order ->
              labels.get(order).stream()
                  .allMatch(value -> value.subtract(first).remainder(step).signum() == 0))
          .forEach(to::add);
    }
  }

  /** The step from label to label, years left aside; null where there is none. */
  private static BigDecimal step(Set<BigDecimal> all, Set<BigDecimal> years) {
    List<BigDecimal> values =
        all.stream().filter(value -> !years.contains(value)).sorted().toList();
    return evenSteps(values) ? values.get(1).subtract(values.get(0)) : null;
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
