package org.counterweight.layout;

import java.util.List;

/**
 * What a chart plots, as far as it can be told from the file.
 *
 * @param title its own title; empty for none
 * @param series names of its series, as shown
 * @param labels labels of its categories, as shown
 * @param values the numbers plotted, where the file holds them; empty where it only holds lines
 * @param bars whether lengths from a base line stand for numbers, so that the axis must start at 0
 * @param axisNumbers whether a value axis with numbers is shown
 * @param valueLabels whether the plotted values are written at their bars or points
 * @param axisFrom where the value axis starts; null where it cannot be told
 */
public record Plot(
    String title,
    List<String> series,
    List<String> labels,
    List<Double> values,
    boolean bars,
    boolean axisNumbers,
    boolean valueLabels,
    Double axisFrom) {

  /** Keeps its own copies. */
  public Plot {
    series = List.copyOf(series);
    labels = List.copyOf(labels);
    values = List.copyOf(values);
  }
}
