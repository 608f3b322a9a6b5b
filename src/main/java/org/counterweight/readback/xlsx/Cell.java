package org.counterweight.readback.xlsx;

import org.counterweight.readback.WorkbookCells;

/** A cell as the file has it. */
final class Cell {
  final int row;
  final int column;
  final int style;

  /** What it holds; null where it has a format only. */
  WorkbookCells.Kind kind;

  /** Digits of a number, {@code 1} or {@code 0}, or an error; null where it holds text. */
  String raw;

  /** Its text; null where it holds none. */
  RichText rich;

  /** Its formula; null for none, empty where it shares one. */
  String formula;

  /** Range that its formula fills as one, as in {@code B2:B9}; null for an ordinary formula. */
  String array;

  /** Number of the formula that it shares with others; -1 for none. */
  int shared = -1;

  /** Whether a picture stands in it as its value. */
  boolean picture;

  Cell(int row, int column, int style) {
    this.row = row;
    this.column = column;
    this.style = style;
  }

  boolean filled() {
    return kind != null;
  }
}
