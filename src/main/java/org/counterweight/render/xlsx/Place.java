package org.counterweight.render.xlsx;

import org.counterweight.render.RenderException;

/**
 * Where in the markup something stands.
 *
 * @param source the whole markup, to show the words at the place
 * @param line from 1
 * @param column from 1; of an element, the end of its start tag
 */
record Place(String source, int line, int column) {
  /** How many characters before the place a message shows. */
  private static final int SHOWN = 70;

  /** A failure at this place; the message says what is wrong and what to do. */
  RenderException error(String message) {
    return new RenderException(text(message));
  }

  /** A failure at this place that a library reported. */
  RenderException error(String message, Throwable cause) {
    return new RenderException(text(message), cause);
  }

  private String text(String message) {
    String there = excerpt();
    return "Workbook markup, line "
        + line
        + ", column "
        + column
        + (there.isEmpty() ? "" : " (at " + there + ")")
        + ": "
        + message;
  }

  /** The markup up to this place, since nobody keeps the lines that a template wrote. */
  private String excerpt() {
    int start = 0;
    for (int i = 1; i < line && start >= 0; i++) {
      start = source.indexOf('\n', start) + 1;
    }
    int end = Math.min(source.length(), start + column - 1);
    int tag = source.lastIndexOf('<', end - 1);
    int from = Math.max(tag < 0 ? start : tag, end - SHOWN);
    return end <= from
        ? ""
        : (from > tag ? "..." : "") + source.substring(from, end).strip().replaceAll("\\s+", " ");
  }
}
