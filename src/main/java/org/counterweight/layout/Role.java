package org.counterweight.layout;

/** What a block of text is to its reader. */
public enum Role {
  /** The title of the whole document. */
  TITLE,
  /** A heading; the block's level says how deep. */
  HEADING,
  /** Running text. */
  PARAGRAPH,
  /** An item of a list. */
  LIST_ITEM,
  /** A cell that heads a row or a column. */
  HEADER_CELL,
  /** A cell of a table. */
  CELL,
  /** The caption of a table, chart or picture. */
  CAPTION,
  /** A label inside a chart or picture. */
  CHART_TEXT,
  /** A footnote or endnote. */
  NOTE,
  /** Repeated at the head of every page or printed sheet. */
  PAGE_HEADER,
  /** Repeated at the foot of every page or printed sheet. */
  PAGE_FOOTER,
  /** Text that the file marks as decoration, or does not mark at all. */
  UNMARKED
}
