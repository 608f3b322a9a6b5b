package org.counterweight.readback.pdf;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType3CharProc;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;

/** What the shapes in an embedded font say, against what the file says of them. */
final class Outlines {
  /** Height of capitals and figures in ordinary type, in parts of the type size. */
  private static final double TALL = 0.7;

  /** Height of letters without ascender or descender, likewise. */
  private static final double LOW = 0.5;

  private static final String LOW_LETTERS = "acemnorsuvwxz";

  private final PDFont font;
  private CmapLookup letters;
  private boolean asked;

  Outlines(PDFont font) {
    this.font = font;
  }

  /**
   * How large a letter is drawn against ordinary type of the same nominal size; 0 where it cannot
   * be told from this letter.
   */
  double height(int code, String text) throws IOException {
    if (text.length() != 1 || !isPlain(text.charAt(0)) || "fgjpqty".indexOf(text.charAt(0)) >= 0) {
      return 0;
    }
    double usual = LOW_LETTERS.contains(text) ? LOW : TALL;
    if (font instanceof PDType3Font type3) {
      return height(type3, code) / usual;
    }
    if (!font.isEmbedded() || !(font instanceof PDVectorFont vector)) {
      return 0;
    }
    Rectangle2D bounds = vector.getNormalizedPath(code).getBounds2D();
    return bounds.getHeight() / 1000 / usual;
  }

  private static double height(PDType3Font font, int code) throws IOException {
    PDType3CharProc shape = font.getCharProc(code);
    PDRectangle box = shape == null ? null : shape.getGlyphBBox();
    return box == null ? 0 : Math.abs(box.getHeight() * font.getFontMatrix().getScaleY());
  }

  /**
   * Whether the font itself takes the shape of a code for another letter than the file does. Only
   * plain letters and figures are compared: of other signs one shape often serves several.
   */
  boolean contradict(int code, String text) throws IOException {
    if (text.length() != 1 || !isPlain(text.charAt(0)) || !font.isEmbedded()) {
      return false;
    }
    List<Integer> own = codes(code);
    if (own != null) {
      boolean other = false;
      for (int c : own) {
        if (Character.toLowerCase(c) == Character.toLowerCase(text.charAt(0))) {
          return false;
        }
        other |= isPlain(c);
      }
      return other;
    }
    if (font instanceof PDSimpleFont simple && simple.getEncoding() != null) {
      String meant = simple.getGlyphList().toUnicode(simple.getEncoding().getName(code));
      return meant != null
          && meant.length() == 1
          && isPlain(meant.charAt(0))
          && !meant.equalsIgnoreCase(text);
    }
    return false;
  }

  /** The letters for which the font's own table has the shape of a code; null without one. */
  private List<Integer> codes(int code) throws IOException {
    TrueTypeFont file = null;
    int shape = 0;
    if (font instanceof PDType0Font composite
        && composite.getDescendantFont() instanceof PDCIDFontType2 descendant) {
      file = descendant.getTrueTypeFont();
      shape = descendant.codeToGID(code);
    } else if (font instanceof PDTrueTypeFont simple) {
      file = simple.getTrueTypeFont();
      shape = simple.codeToGID(code);
    }
    if (file == null) {
      return null;
    }
    if (!asked) {
      asked = true;
      letters = file.getCmap() == null ? null : file.getUnicodeCmapLookup(false);
    }
    return letters == null ? null : letters.getCharCodes(shape);
  }

  private static boolean isPlain(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
