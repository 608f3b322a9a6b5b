package org.counterweight.readback.xlsx;

/**
 * A table on a sheet.
 *
 * @param area its cells, heads included
 * @param heads rows at its top that head its columns
 * @param totals rows at its bottom with totals
 * @param firstHeads whether the file says that the first column heads the rows
 * @param definition part that defines it; null for cells that just stand together
 */
record SheetTable(Area area, int heads, int totals, boolean firstHeads, Node definition) {
  boolean inHead(int row) {
    return row < area.top() + heads;
  }
}
