package org.counterweight.render.xlsx;

import java.util.List;

/**
 * Rows under heads. Written as a native table where it has a body, so that readers and screen
 * readers find its heads.
 *
 * @param id what references call it
 * @param alt what it shows, for people who cannot see it; null for none
 * @param headRow the row of the heads
 * @param left first column
 * @param heads one a column, from {@code left} without gaps
 * @param bottom last row of the body, {@code headRow} where it is empty
 * @param end last row with totals
 */
record Table(
    Place place,
    String id,
    String alt,
    int headRow,
    int left,
    List<Head> heads,
    int bottom,
    int end) {

  /**
   * The head of a column.
   *
   * @param key what references call the column; null for none
   * @param text what it says
   */
  record Head(String key, String text) {}

  /** The column with this key from 0 at {@code left}, or -1. */
  int position(String key) {
    for (int i = 0; i < heads.size(); i++) {
      if (key.equals(heads.get(i).key())) {
        return i;
      }
    }
    return -1;
  }
}
