package org.counterweight.render.pdf;

import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import org.openpdf.extend.FontContext;
import org.openpdf.pdf.ITextFSFontMetrics;
import org.openpdf.pdf.ITextTextRenderer;
import org.openpdf.render.FSFont;
import org.openpdf.render.FSFontMetrics;
import org.openpdf.text.pdf.BaseFont;

/** Measures text with the face that each character will be drawn with. */
final class FaceTextRenderer extends ITextTextRenderer {
  private static final float NEARLY_WHOLE = 0.001f;

  private final FontLibrary library;

  FaceTextRenderer(FontLibrary library) {
    this.library = library;
  }

  @Override
  public int getWidth(FontContext context, FSFont font, String text) {
    // Layout comes here for every piece of text, so that this is where it can be stopped.
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("layout was interrupted");
    }
    float width = width(((FaceFont) font).face(), text) * font.getSize2D() / 1000f;
    int whole = (int) width;
    return width - whole < NEARLY_WHOLE ? whole : whole + 1;
  }

  /** Advance of a text in thousandths of the type size. */
  int width(FontFace face, String text) {
    int total = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int advance = face.advance(c);
      total += advance >= 0 ? advance : fallback(c, face).advance(c);
      i += Character.charCount(c);
    }
    return total;
  }

  /**
   * The face that has a character the wanted one lacks.
   *
   * @throws Refusal where no face has it, which the check of the document's text has missed only if
   *     the character comes from a style sheet
   */
  FontFace fallback(int codePoint, FontFace wanted) {
    FontFace face = library.faceFor(codePoint, wanted);
    if (face == null) {
      if (codePoint == '\n') {
        return library.faceFor(' ', wanted);
      }
      throw new Refusal(
          String.format(
              Locale.ROOT,
              "The style sheet brings in U+%04X, for which no font has a glyph.",
              codePoint));
    }
    return Objects.requireNonNull(face);
  }

  @Override
  public FSFontMetrics getFSFontMetrics(FontContext context, FSFont font, String text) {
    BaseFont base = ((FaceFont) font).face().font();
    float size = font.getSize2D();
    return new ITextFSFontMetrics(
        base.getFontDescriptor(BaseFont.AWT_ASCENT, size),
        -base.getFontDescriptor(BaseFont.AWT_DESCENT, size),
        -base.getFontDescriptor(BaseFont.STRIKETHROUGH_POSITION, size),
        base.getFontDescriptor(BaseFont.STRIKETHROUGH_THICKNESS, size),
        -base.getFontDescriptor(BaseFont.UNDERLINE_POSITION, size),
        base.getFontDescriptor(BaseFont.UNDERLINE_THICKNESS, size));
  }
}
