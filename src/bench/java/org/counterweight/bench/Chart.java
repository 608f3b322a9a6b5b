package org.counterweight.bench;

import java.io.Serializable;
import java.util.List;

/**
 * A bar chart.
 *
 * @param title above it
 * @param bars in order
 */
public record Chart(String title, List<Bar> bars) implements Serializable {
  /** A value in a chart: series and category name it. */
  public record Bar(String series, String category, Double value) implements Serializable {}
}
