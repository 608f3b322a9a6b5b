package org.counterweight.render.xlsx;

import java.math.BigDecimal;
import java.util.List;

/**
 * A native chart over cells.
 *
 * @param title above the plot; null for none
 * @param alt what the chart says, in words
 * @param top first row, from 0
 * @param left first column
 * @param bottom row below the last
 * @param right column after the last
 * @param categories reference to the cells along the category axis; null for scatter charts
 * @param valueTitle title of the value axis; null for none
 * @param categoryTitle title of the other axis; null for none
 * @param valueFormat number format of the value axis; null for that of the first value
 * @param categoryFormat number format along the other axis; null for that of the cells
 * @param legend whether series are named below the plot
 * @param gap between groups of bars, in per cent of a bar
 * @param valueMost top of the value axis; null to fit
 * @param valueStep distance of its lines; null to fit
 * @param crossLeast left end of a scatter chart's other axis; null to fit
 * @param crossMost right end; null to fit
 * @param crossStep distance of its marks; null to fit
 */
record Chart(
    Place place,
    Kind kind,
    String title,
    String alt,
    int top,
    int left,
    int bottom,
    int right,
    String categories,
    String valueTitle,
    String categoryTitle,
    String valueFormat,
    String categoryFormat,
    boolean legend,
    int gap,
    BigDecimal valueMost,
    BigDecimal valueStep,
    BigDecimal crossLeast,
    BigDecimal crossMost,
    BigDecimal crossStep,
    List<Series> series) {

  /** The kinds of charts, by the word for them in the markup. */
  enum Kind {
    COLUMN("column", true, false, false),
    STACKED_COLUMN("stacked-column", true, true, false),
    BAR("bar", true, false, true),
    STACKED_BAR("stacked-bar", true, true, true),
    WATERFALL("waterfall", true, true, false),
    LINE("line", false, false, false),
    SCATTER("scatter", false, false, false),
    TIMELINE("timeline", false, false, false);

    final String word;
    final boolean bars;
    final boolean stacked;
    final boolean lying;

    Kind(String word, boolean bars, boolean stacked, boolean lying) {
      this.word = word;
      this.bars = bars;
      this.stacked = stacked;
      this.lying = lying;
    }

    /** Whether both axes carry numbers. */
    boolean scatter() {
      return this == SCATTER || this == TIMELINE;
    }
  }

  /**
   * One series.
   *
   * @param name a word for the legend, or a reference to the cell that holds it
   * @param values reference to its cells
   * @param across reference to the cells of a scatter chart's other axis; null otherwise
   * @param colour six hexadecimal digits; null for a series that only lifts those stacked on it
   * @param labels whether each value is written beside its mark
   * @param labelFormat number format of the labels; null for that of the cells
   * @param labelColour six hexadecimal digits
   * @param line whether the points of a scatter chart are joined
   * @param plus reference to upward error amounts; null for none
   * @param minus reference to downward error amounts; null for none
   * @param points colours of single points
   */
  record Series(
      Place place,
      String name,
      String values,
      String across,
      String colour,
      boolean labels,
      String labelFormat,
      String labelColour,
      boolean line,
      String plus,
      String minus,
      List<Point> points) {}

  /**
   * A point with a colour of its own.
   *
   * @param index from 0
   */
  record Point(int index, String colour) {}
}
