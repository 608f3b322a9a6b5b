package org.counterweight.readback.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text with changing looks.
 *
 * @param pieces in order
 */
record RichText(List<Piece> pieces) {
  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  /**
   * A piece that looks alike.
   *
   * @param text its words
   * @param look how it is set; null for as the cell says
   */
  record Piece(String text, Node look) {}

  static RichText plain(String text) {
    return new RichText(List.of(new Piece(text, null)));
  }

  /** Reads an {@code si}, {@code is} or {@code text} element; hints for reading aloud are left. */
  static RichText of(Node node) {
    List<Piece> pieces = new ArrayList<>();
    for (Node child : node.children) {
      if (child.name.equals("t")) {
        pieces.add(new Piece(decode(child.text()), null));
      } else if (child.name.equals("r")) {
        pieces.add(new Piece(decode(child.in("t").text()), child.child("rPr")));
      }
    }
    return new RichText(List.copyOf(pieces));
  }

  /** How much work it is: its characters, and some for each piece. */
  int weight() {
    int weight = 0;
    for (Piece piece : pieces) {
      weight += piece.text().length() + 16;
    }
    return weight;
  }

  String text() {
    if (pieces.size() == 1) {
      return pieces.get(0).text();
    }
    StringBuilder all = new StringBuilder();
    pieces.forEach(piece -> all.append(piece.text()));
    return all.toString();
  }

  /** Undoes {@code _xHHHH_}, the way of texts to hold what XML cannot (22.9.2.19 there). */
  static String decode(String text) {
    String lines = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    if (!lines.contains("_x")) {
      return lines;
    }
    Matcher matcher = ESCAPE.matcher(lines);
    StringBuilder out = new StringBuilder();
    while (matcher.find()) {
      char c = (char) Integer.parseInt(matcher.group(1), 16);
      matcher.appendReplacement(
          out, Matcher.quoteReplacement(c == '\r' ? "" : Character.toString(c)));
    }
    return matcher.appendTail(out).toString();
  }
}
