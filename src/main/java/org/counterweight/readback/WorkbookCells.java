package org.counterweight.readback;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a workbook holds in its cells, as the file has it: what figures are tied to, whereas the
 * layout tells what is seen of them.
 *
 * @param from1904 whether days are counted from 1 January 1904 instead of 1900
 * @param cells cells with content, by sheet, row and column
 * @param names defined names, in the order of the file
 */
public record WorkbookCells(boolean from1904, List<Cell> cells, List<Name> names) {
  /** Of a file that has no cells. */
  public static final WorkbookCells NONE = new WorkbookCells(false, List.of(), List.of());

  /** Keeps its own copies. */
  public WorkbookCells {
    cells = List.copyOf(cells);
    names = List.copyOf(names);
  }

  /**
   * A cell with content.
   *
   * @param surface number of the sheet, from 1
   * @param row from 0
   * @param column from 0
   * @param cell sheet and cell as in {@code 'C Harm'!B7}, the same as in the layout
   * @param kind what it holds, or what its formula gave when the file was last calculated
   * @param number the exact digits of the file; null where it holds no number
   * @param text the text, {@code TRUE} or {@code FALSE}, or the error; null for a number and for a
   *     formula without a value
   * @param formula without the equals sign; null for none
   * @param array the range that its formula fills as one, as in {@code B2:B9}; null for an ordinary
   *     formula, and for none
   * @param format code of its number format, conditional formats not reckoned in
   * @param shown what a reader sees, were the cell wide enough
   */
  public record Cell(
      int surface,
      int row,
      int column,
      String cell,
      Kind kind,
      BigDecimal number,
      String text,
      String formula,
      String array,
      String format,
      String shown) {}

  /** What a cell holds. */
  public enum Kind {
    /** A number; a day or a time where the number format says so. */
    NUMBER,
    /** Text. */
    TEXT,
    /** True or false. */
    BOOLEAN,
    /** An error such as {@code #DIV/0!}. */
    ERROR,
    /** A formula whose value the file does not have. */
    NO_VALUE
  }

  /**
   * A defined name.
   *
   * @param name as written
   * @param surface number of the sheet that it is valid on; 0 for the whole workbook
   * @param target the formula that it stands for, as written
   * @param cell the one cell that it refers to, as in {@link Cell#cell()}; null where it refers to
   *     several, to none, or is computed
   * @param hidden whether spreadsheet programs leave it out of their lists
   */
  public record Name(String name, int surface, String target, String cell, boolean hidden) {}
}
