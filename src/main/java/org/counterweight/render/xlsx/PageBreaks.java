package org.counterweight.render.xlsx;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
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

  /** Of the page that is being filled. */
  private double used;

  private PageBreaks(Sheet sheet, double[] heights, double room) {
    this.sheet = sheet;
    this.heights = heights;
    this.room = room;
  }

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
    Map<Integer, Integer> kept = kept();
    for (int row = 0; row < heights.length; ) {
      int last = last(row, kept);
      if (repeated(row) + height(row, last) > room) {
        // No page holds all of it, so it flows on as other rows do.
        for (; row <= last; row++) {
          put(row, row);
        }
      } else {
        put(row, last);
        row = last + 1;
      }
    }
  }

  /** Puts rows that stay together onto this page or the next. */
  private void put(int row, int last) {
    double height = height(row, last);
    double repeated = repeated(row);
    boolean full = used + height > room && used > repeated;
    // Of a row by itself the spreadsheet takes care.
    if (full && last > row) {
      breaks.add(row);
    }
    used = height + (full || breaks.contains(row) ? repeated : used);
  }

  /** The last row that a row takes along, with all that the rows between take along themselves. */
  private int last(int row, Map<Integer, Integer> kept) {
    int last = kept.getOrDefault(row, row);
    for (int inner = row + 1; inner <= last; inner++) {
      if (breaks.contains(inner)) {
        return inner - 1;
      }
      last = Math.max(last, kept.getOrDefault(inner, inner));
    }
    return last;
  }

  /** By first row, the last one that belongs on the same page. */
  private Map<Integer, Integer> kept() {
    Map<Integer, Integer> kept = new HashMap<>();
    for (Chart chart : sheet.charts()) {
      kept.merge(chart.top(), chart.bottom() - 1, Math::max);
    }
    for (Table table : sheet.tables()) {
      int last = Math.max(table.bottom(), table.end());
      boolean whole = height(table.headRow(), last) <= room * SHORT;
      int first = Math.min(last, table.headRow() + FIRST_ROWS);
      kept.merge(table.headRow(), whole ? last : first, Math::max);
    }
    for (Row row : sheet.rows()) {
      if (row.keepNext()) {
        kept.merge(row.index(), row.index() + 1, Math::max);
      }
    }
    return kept;
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
