package org.counterweight.render.xlsx;

/**
 * One cell of the markup.
 *
 * @param row from 0
 * @param column from 0
 * @param span how many columns it covers, at least 1
 * @param kind what the cell holds, or what its formula gives
 * @param content what it holds; with a formula, what the formula is expected to give, or blank
 * @param formula as written, with references in braces; null for none
 * @param differenceNote what the note of the cell says where the formula gives another value than
 *     the one expected; null where that is a failure
 * @param id what references call the cell; null for none
 * @param figure whether {@code id} also becomes a defined name
 * @param link target in the workbook, as written; null for none
 * @param note comment; null for none
 * @param table the table the cell stands in, for references to its own row; null for none
 */
record Cell(
    Place place,
    int row,
    int column,
    int span,
    Kind kind,
    Content content,
    String formula,
    String differenceNote,
    Style style,
    String id,
    boolean figure,
    String link,
    String note,
    String table) {

  /** The element a cell was written as. */
  enum Kind {
    TEXT,
    NUMBER,
    FLAG,
    DATE,
    BLANK
  }

  /** Look of a day whose style has no format: the same in every locale. */
  static final String DAY_FORMAT = "yyyy-mm-dd";

  /** The number format the cell is shown in; null for none. */
  String format() {
    return style.format() == null && kind == Kind.DATE ? DAY_FORMAT : style.format();
  }

  String name() {
    return Range.name(row, column);
  }
}
