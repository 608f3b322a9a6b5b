package org.counterweight.rule.prominence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** The middle of values that count for different numbers of letters. */
final class Median {
  private final List<double[]> entries = new ArrayList<>();

  /** Adds a value that holds for so many letters. */
  void add(double value, int letters) {
    if (letters > 0) {
      entries.add(new double[] {value, letters});
    }
  }

  /** The value of the middle letter; empty without letters. */
  OptionalDouble median() {
    entries.sort((a, b) -> Double.compare(a[0], b[0]));
    double half = entries.stream().mapToDouble(entry -> entry[1]).sum() / 2;
    double sum = 0;
    for (double[] entry : entries) {
      sum += entry[1];
      if (sum >= half) {
        return OptionalDouble.of(entry[0]);
      }
    }
    return OptionalDouble.empty();
  }

  /** The value, to a tenth, that most letters have; empty without letters. */
  OptionalDouble mode() {
    Map<Long, Double> letters = new TreeMap<>();
    entries.forEach(entry -> letters.merge(Math.round(entry[0] * 10), entry[1], Double::sum));
    return letters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(entry -> OptionalDouble.of(entry.getKey() / 10.0))
        .orElseGet(OptionalDouble::empty);
  }
}
