package org.counterweight.render.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Where printed pages begin, so that no page's end parts a short table, the head of a longer one
 * from its first rows, a chart, or a row from the next one that it is kept with. What does not fit
 * a page anyhow is left to the spreadsheet, as are sheets that are not shrunk to the width of a
 * page.
 *
 * <p>Spreadsheets reckon widths a little differently, so a part of each page is kept in reserve.
 */
final class PageBreaks {
  private static final double USED = 0.97;

  /** A table up to this part of a page stays whole. */
  private static final double SHORT = 0.5;

  /** Rows of a longer table that stay with its head. */
  private static final int FIRST_ROWS = 2;

  private final Sheet sheet;
  private final double[] heights;
  private final double room;
  private final SortedSet<Integer> breaks = new TreeSet<>();

  private PageBreaks(Sheet sheet, double[] heights, double room) {
    this.sheet = sheet;
    this.heights = heights;
    this.room = room;
  }

  /** Rows that are printed on one page. */
  private record Block(int first, int last) {}

  /**
   * The first rows of new pages, from 0, in their order.
   *
   * @param heights of all rows down to the last in use, in points
   * @param width of all columns in use, in points
   */
  static SortedSet<Integer> of(Sheet sheet, double[] heights, double width) {
    Sheet.Setup setup = sheet.setup();
    PageBreaks breaks =
        new PageBreaks(sheet, heights, Paper.of(setup).room(setup.margins(), width) * USED);
    sheet.rows().stream().filter(Row::breakBefore).forEach(row -> breaks.breaks.add(row.index()));
    if (setup.pagesWide() == 1 && setup.pagesHigh() == 0) {
      breaks.find();
    }
    return breaks.breaks;
  }

  private void find() {
    List<Block> blocks = blocks();
    int next = 0;
    double used = 0;
    for (int row = 0; row < heights.length; ) {
      while (next < blocks.size() && blocks.get(next).first() < row) {
        next++;
      }
      boolean begins = next < blocks.size() && blocks.get(next).first() == row;
      int last = begins ? blocks.get(next).last() : row;
      double height = height(row, last);
      double repeated = repeated(row);
      if (breaks.contains(row)) {
        used = repeated;
      } else if (used + height > room && used > repeated) {
        if (begins && repeated + height <= room) {
          breaks.add(row);
        }
        used = repeated;
      }
      used += height;
      row = last + 1;
    }
  }

  /** In their order; where one lies in another, the other comes first. */
  private List<Block> blocks() {
    Map<Integer, Integer> lastByFirst = new TreeMap<>();
    for (Chart chart : sheet.charts()) {
      lastByFirst.merge(chart.top(), chart.bottom() - 1, Math::max);
    }
    for (Table table : sheet.tables()) {
      int last = Math.max(table.bottom(), table.end());
      boolean whole = height(table.headRow(), last) <= room * SHORT;
      int kept = whole ? last : Math.min(last, table.headRow() + FIRST_ROWS);
      lastByFirst.merge(table.headRow(), kept, Math::max);
    }
    // From below, so that a heading takes along what a heading below it keeps.
    for (Row row : sheet.rows().reversed()) {
      if (row.keepNext()) {
        int next = row.index() + 1;
        lastByFirst.merge(row.index(), lastByFirst.getOrDefault(next, next), Math::max);
      }
    }
    List<Block> blocks = new ArrayList<>();
    lastByFirst.forEach((first, last) -> blocks.add(new Block(first, last)));
    return blocks;
  }

  private double repeated(int row) {
    return sheet.repeatFrom() >= 0 && sheet.repeatTo() < row
        ? height(sheet.repeatFrom(), sheet.repeatTo())
        : 0;
  }

  private double height(int first, int last) {
    double height = 0;
    for (int row = first; row <= last && row < heights.length; row++) {
      height += heights[row];
    }
    return height;
  }
}
