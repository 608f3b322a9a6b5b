package org.counterweight.render.pdf;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Subscript and superscript digits, as in CO\u2082, that few text faces have: each is set as a
 * small digit, and its tag says which character it stands for, so that what is read and copied is
 * what was written.
 */
final class RaisedDigits {
  /** Names the character that a {@code sub} or {@code sup} made here stands for. */
  static final String STANDS_FOR = "data-stands-for";

  private static final String LOW =
      "\u2080\u2081\u2082\u2083\u2084\u2085\u2086\u2087\u2088\u2089\u208A\u208B";
  private static final String HIGH =
      "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079\u207A\u207B";
  private static final String PLAIN = "0123456789+\u2212";

  private RaisedDigits() {}

  static boolean isOne(int codePoint) {
    return LOW.indexOf(codePoint) >= 0 || HIGH.indexOf(codePoint) >= 0;
  }

  /** The plain character that is set small in its place. */
  static String plain(int codePoint) {
    int low = LOW.indexOf(codePoint);
    int index = low >= 0 ? low : HIGH.indexOf(codePoint);
    return PLAIN.substring(index, index + 1);
  }

  /** How far it is shifted downwards, as a share of the type size. */
  static double drop(int codePoint) {
    return LOW.indexOf(codePoint) >= 0 ? 0.15 : -0.35;
  }

  /**
   * Puts an element in the place of one character.
   *
   * @param node the text, which then ends before the character
   * @param index where the character is
   * @return the text after it
   */
  static Text replace(Text node, int index) {
    Text rest = node.splitText(index);
    char c = rest.getData().charAt(0);
    rest.deleteData(0, 1);
    boolean low = LOW.indexOf(c) >= 0;
    Document document = node.getOwnerDocument();
    Element small = document.createElement(low ? "sub" : "sup");
    small.setAttribute(STANDS_FOR, String.valueOf(c));
    small.appendChild(document.createTextNode(plain(c)));
    Node parent = node.getParentNode();
    parent.insertBefore(small, rest);
    return rest;
  }
}
