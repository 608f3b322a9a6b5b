package org.counterweight.layout;

/**
 * Text that goes with the artefact but does not stand on a page or sheet as content.
 *
 * @param kind where it is kept
 * @param text what it says
 * @param surface the page or sheet that it belongs or leads to, from 1; 0 for the whole file
 * @param level depth of a bookmark, from 1; 0 for anything else
 * @param order its number among those of its kind, from 0
 * @param cell the cell that it belongs to; null where there is none
 */
public record Aside(Kind kind, String text, int surface, int level, int order, String cell) {
  /** Where such text is kept. */
  public enum Kind {
    /** Title in the document's properties. */
    TITLE,
    /** Subject, description or comments in the document's properties. */
    SUBJECT,
    /** Keywords and categories. */
    KEYWORDS,
    /** Any other property, custom ones included. */
    PROPERTY,
    /** An entry of the PDF's outline. */
    BOOKMARK,
    /** The label on a sheet's tab. */
    TAB,
    /** Alternative text of a picture, chart or link. */
    ALT,
    /** Replacement or expansion text of a structure element: read aloud instead of what is seen. */
    ACTUAL_TEXT,
    /** A note, stamp, form field or other annotation laid over the page. */
    ANNOTATION,
    /** A comment on a cell. */
    COMMENT,
    /** Header or footer for printing, of a workbook. */
    PRINT_HEADER,
    /** Name of a cell or range. */
    NAME,
    /** Message of a data validation or hyperlink tip. */
    TIP,
    /** Name of an attached file or its description. */
    ATTACHMENT
  }
}
