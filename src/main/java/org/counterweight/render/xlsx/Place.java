package org.counterweight.render.xlsx;

import org.counterweight.render.RenderException;

/** Where in the markup something stands, both from 1. */
record Place(int line, int column) {

  /** A failure at this place; the message says what is wrong and what to do. */
  RenderException error(String message) {
    return new RenderException(
        "Workbook markup, line " + line + ", column " + column + ": " + message);
  }
}
