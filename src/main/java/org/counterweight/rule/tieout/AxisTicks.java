package org.counterweight.rule.tieout;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
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
      // Labels of an axis stand on one line, or end on one.
      Map<String, SortedMap<BigDecimal, Integer>> lines = new TreeMap<>();
      Set<BigDecimal> years = new HashSet<>();
      for (int order : picture.blocks()) {
        Block block = layout.blocks().get(order);
        List<Numeral> numbers = Numeral.in(block.text());
        if (!marked.contains(order) && numbers.size() == 1 && alone(block.text())) {
          Numeral number = numbers.getFirst();
          BigDecimal value = number.readings().getFirst().value();
          BigDecimal signed = number.negative() ? value.negate() : value;
          if (YEAR.matcher(number.digits()).matches()) {
            years.add(signed);
          }
          for (String line : lines(block.box())) {
            lines.computeIfAbsent(line, l -> new TreeMap<>()).put(signed, order);
          }
        }
      }
      lines.values().forEach(line -> ticks(line, years, ticks));
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
      SortedMap<BigDecimal, Integer> bare, Set<BigDecimal> years, Set<Integer> to) {
    BigDecimal step = step(bare.keySet(), years);
    if (step != null) {
      // The years of a legend stand among the labels, and may be round numbers themselves.
      BigDecimal first =
          bare.keySet().stream().filter(v -> !years.contains(v)).findFirst().orElseThrow();
      bare.forEach((value, order) -> {
        if (value.subtract(first).remainder(step).signum() == 0) {
          to.add(order);
        }
      });
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
