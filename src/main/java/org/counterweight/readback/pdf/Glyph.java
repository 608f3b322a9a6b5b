package org.counterweight.readback.pdf;

/** One sign on the page, as shown. */
final class Glyph {
  private final String text;
  private final boolean blank;
  private final double x;
  private final double y;
  private final double width;
  private final Strip strip;

  /**
   * A sign.
   *
   * @param text what it says; U+FFFD where the file does not tell
   * @param blank whether it leaves no mark because it is a blank
   * @param x of its origin on the base line
   * @param y likewise
   * @param width how far the next sign is moved on, added spacing left out
   */
  Glyph(String text, boolean blank, double x, double y, double width, Strip strip) {
    this.text = text;
    this.blank = blank;
    this.x = x;
    this.y = y;
    this.width = width;
    this.strip = strip;
  }

  String text() {
    return text;
  }

  boolean blank() {
    return blank;
  }

  double x() {
    return x;
  }

  double y() {
    return y;
  }

  double width() {
    return width;
  }

  Strip strip() {
    return strip;
  }
}
