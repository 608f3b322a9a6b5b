package org.counterweight.render.pdf;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.counterweight.render.pdf.UnprintableTextException.Reason;
import org.counterweight.render.pdf.UnprintableTextException.Unprintable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Proves before layout that every character of the document can be printed as it was written.
 * Without this a glyph that no font has would be dropped in silence, and no validator would notice.
 */
final class PrintableText {
  // Scripts whose letters stand one after another, left to right, one glyph for each.
  private static final Set<UnicodeScript> SIMPLE =
      EnumSet.of(
          UnicodeScript.COMMON,
          UnicodeScript.LATIN,
          UnicodeScript.GREEK,
          UnicodeScript.CYRILLIC,
          UnicodeScript.ARMENIAN,
          UnicodeScript.GEORGIAN,
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.HANGUL,
          UnicodeScript.BOPOMOFO,
          UnicodeScript.YI,
          UnicodeScript.CHEROKEE,
          UnicodeScript.CANADIAN_ABORIGINAL,
          UnicodeScript.ETHIOPIC,
          UnicodeScript.OGHAM,
          UnicodeScript.RUNIC,
          UnicodeScript.BRAILLE);
  private static final int MOST = 50;
  private static final int CONTEXT = 20;

  private final FontLibrary library;
  private final List<Unprintable> found = new ArrayList<>();

  private PrintableText(FontLibrary library) {
    this.library = library;
  }

  /**
   * Composes the text of a document (Unicode NFC) and checks it.
   *
   * @throws UnprintableTextException with all places, at most {@value #MOST}
   */
  static void check(Element root, FontLibrary library) throws UnprintableTextException {
    PrintableText check = new PrintableText(library);
    check.visit(root);
    if (!check.found.isEmpty()) {
      throw new UnprintableTextException(check.found);
    }
  }

  private void visit(Node node) {
    for (Node n = node.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Text text) {
        n = visitText(text);
      } else if (n instanceof Element e
          && !e.getTagName().equals("style")
          && !e.getTagName().equals("head")) {
        visit(n);
      }
    }
  }

  // Returns the text to go on from: the last part where the node had to be split.
  private Text visitText(Text node) {
    String text = node.getData();
    if (isPlain(text)) {
      return node;
    }
    if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
      text = Normalizer.normalize(text, Normalizer.Form.NFC);
      node.setData(text);
    }
    for (int i = 0; i < text.length() && found.size() < MOST; ) {
      int c = text.codePointAt(i);
      int end = i + Character.charCount(c);
      Reason reason = objection(c, library);
      if (reason == Reason.NO_GLYPH && RaisedDigits.isOne(c)) {
        if (!isInDrawing(node)) {
          return visitText(RaisedDigits.replace(node, i));
        }
        // A drawing lays its text out itself, small digits and all.
        reason = null;
      }
      if (reason != null) {
        found.add(new Unprintable(c, reason, around(text, i, end), XhtmlReader.pathOf(node)));
      }
      i = end;
    }
    return node;
  }

  private static boolean isInDrawing(Node node) {
    for (Node n = node.getParentNode(); n instanceof Element e; n = n.getParentNode()) {
      if (e.getTagName().equals("svg")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 0x7e || (c < 0x20 && c != '\n' && c != '\t' && c != '\r')) {
        return false;
      }
    }
    return true;
  }

  /** Why a character cannot be printed; null where it can. */
  static Reason objection(int c, FontLibrary library) {
    if (c == '\n' || c == '\t' || c == '\r') {
      return null;
    }
    int type = Character.getType(c);
    if (type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || type == Character.SURROGATE) {
      return Reason.CONTROL;
    }
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK) {
      return Reason.NEEDS_SHAPING;
    }
    UnicodeScript script = UnicodeScript.of(c);
    if (isConjoiningJamo(c) || (!SIMPLE.contains(script) && script != UnicodeScript.UNKNOWN)) {
      return Reason.NEEDS_SHAPING;
    }
    return library.hasGlyph(c) ? null : Reason.NO_GLYPH;
  }

  private static boolean isConjoiningJamo(int c) {
    return (c >= 0x1100 && c <= 0x11ff)
        || (c >= 0xa960 && c <= 0xa97f)
        || (c >= 0xd7b0 && c <= 0xd7ff);
  }

  private static String around(String text, int start, int end) {
    int from = text.offsetByCodePoints(start, -Math.min(CONTEXT, text.codePointCount(0, start)));
    int to =
        text.offsetByCodePoints(end, Math.min(CONTEXT, text.codePointCount(end, text.length())));
    return text.substring(from, to).replaceAll("\\s+", " ").strip();
  }
}
