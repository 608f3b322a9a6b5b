package org.counterweight.intake.workbook;

/** What a cell of the intake workbook holds. */
enum FieldKind {
  /** Free text, kept to the last blank. */
  TEXT,
  /** An id or a code: text of a fixed form; blanks around it mean nothing. */
  CODE,
  /** Several codes in one cell, separated by commas. */
  CODES,
  /** One of a list of words. */
  CHOICE,
  /** A unit of measure or a currency. */
  UNIT,
  /** An exact decimal. */
  NUMBER,
  /** A whole number. */
  INTEGER,
  /** Yes or no. */
  YES_NO,
  /** A day. */
  DATE,
  /** A point in time with its offset from UTC. */
  TIME,
  /** The id of the item that a row belongs to; not a value of the statement. */
  OWNER,
  /** Whether an optional section is reported at all; not a value of the statement. */
  REPORTED;

  /** Whether the cell holds a number. */
  boolean numeric() {
    return this == NUMBER || this == INTEGER;
  }
}
