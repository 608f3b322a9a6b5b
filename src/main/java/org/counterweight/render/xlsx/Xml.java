package org.counterweight.render.xlsx;

import java.nio.charset.StandardCharsets;

/** One XML part while it is written. */
final class Xml {
  private final StringBuilder out = new StringBuilder(4096);

  Xml() {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
  }

  /** Appends markup as it is. */
  Xml raw(String markup) {
    out.append(markup);
    return this;
  }

  /** Appends a number. */
  Xml raw(int number) {
    out.append(number);
    return this;
  }

  /** Appends an attribute with a space before it. */
  Xml attribute(String name, String value) {
    out.append(' ').append(name).append("=\"");
    escape(value, true);
    out.append('"');
    return this;
  }

  /** Appends an attribute with a space before it. */
  Xml attribute(String name, int value) {
    out.append(' ').append(name).append("=\"").append(value).append('"');
    return this;
  }

  /** Appends text. */
  Xml text(String text) {
    escape(text, false);
    return this;
  }

  byte[] bytes() {
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void escape(String text, boolean attribute) {
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      String entity =
          switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> attribute ? "&quot;" : null;
            case '\n' -> attribute ? "&#10;" : null;
            case '\t' -> attribute ? "&#9;" : null;
            // A bare carriage return would reach the reader as a line feed.
            case '\r' -> "&#13;";
            default -> null;
          };
      if (entity != null) {
        out.append(text, from, i).append(entity);
        from = i + 1;
      }
    }
    out.append(text, from, text.length());
  }
}
