package org.counterweight.claim;

/** What stands between a lexeme and the one before it, from the weakest to the strongest. */
enum Gap {
  /** Nothing: "4tn", "38%". */
  NONE,
  /** A blank, a hyphen, an apostrophe, a quotation mark. */
  SPACE,
  /** A dash between figures, as in a range. */
  DASH,
  /** A comma, a bracket, a colon, a dash between words. */
  CLAUSE,
  /** The edge of a cell. */
  CELL,
  /** The end of a sentence, a row or a paragraph. */
  STOP
}
