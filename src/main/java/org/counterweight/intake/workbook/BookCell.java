package org.counterweight.intake.workbook;

/**
 * A cell that is not blank.
 *
 * @param row from 0
 * @param column from 0
 * @param type what it holds
 * @param text the text, or the decimal text of the number as the file has it; empty for a formula
 *     without a value
 * @param formula whether a formula stands in it
 * @param shape what its number format says
 */
record BookCell(int row, int column, Type type, String text, boolean formula, NumberShape shape) {
  /** What a cell holds. */
  enum Type {
    NUMBER,
    TEXT,
    YES_NO,
    ERROR,
    /** A formula that nobody has calculated. */
    NO_VALUE
  }

  /** Whether this is text of nothing but blanks. */
  boolean blank() {
    return type == Type.TEXT && text.isBlank();
  }

  /** What stands in it, for people. */
  String shown() {
    return switch (type) {
      case NO_VALUE -> "(formula without a value)";
      case YES_NO -> text.equals("1") ? "TRUE" : "FALSE";
      case NUMBER ->
          shape.percent()
              ? shape.read(text, false).map(n -> n.toPlainString() + "%").orElse(text)
              : text;
      case TEXT, ERROR -> text;
    };
  }
}
