package org.counterweight.render.pdf;

import java.awt.Color;
import java.util.List;
import org.openpdf.text.Element;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;

/**
 * The word DRAFT on a page: large and pale beneath the content, so that it hides nothing, and small
 * and dark at the top edge over it, so that no background hides the mark.
 */
final class DraftMark {
  private static final Color PALE = new Color(0xec, 0xee, 0xf0);
  private static final Color DARK = new Color(0x9b, 0x1c, 0x1c);
  private static final double SHARE_OF_DIAGONAL = 0.62;
  private static final float STRIP_SIZE = 7.5f;
  private static final float STRIP_FROM_TOP = 15;

  private final FontLibrary fonts;
  private final DraftWords words;

  DraftMark(FontLibrary fonts, DraftWords words) {
    this.fonts = fonts;
    this.words = words;
  }

  void under(PdfContentByte content, Rectangle page) {
    BaseFont font = face();
    double diagonal = Math.hypot(page.getWidth(), page.getHeight());
    float size = (float) (diagonal * SHARE_OF_DIAGONAL / font.getWidthPoint(words.word(), 1));
    double angle = Math.toDegrees(Math.atan2(page.getHeight(), page.getWidth()));
    double radians = Math.toRadians(angle);
    float down = size * 0.35f;
    write(
        content,
        font,
        size,
        PALE,
        words.word(),
        (float) (page.getWidth() / 2 + Math.sin(radians) * down),
        (float) (page.getHeight() / 2 - Math.cos(radians) * down),
        (float) angle);
  }

  void over(PdfContentByte content, Rectangle page) {
    write(
        content,
        face(),
        STRIP_SIZE,
        DARK,
        words.note(),
        page.getWidth() / 2,
        page.getHeight() - STRIP_FROM_TOP,
        0);
  }

  private BaseFont face() {
    return face(fonts).font();
  }

  private static FontFace face(FontLibrary fonts) {
    return fonts.match(List.of("Liberation Sans"), true, false);
  }

  /** Whether the one face of the mark has a character. */
  static boolean canShow(int codePoint, FontLibrary fonts) {
    return face(fonts).covers(codePoint);
  }

  private static void write(
      PdfContentByte content,
      BaseFont font,
      float size,
      Color color,
      String text,
      float x,
      float y,
      float angle) {
    content.saveState();
    content.setColorFill(color);
    content.beginText();
    content.setFontAndSize(font, size);
    content.showTextAligned(Element.ALIGN_CENTER, text, x, y, angle);
    content.endText();
    content.restoreState();
  }
}
