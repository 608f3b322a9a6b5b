package org.counterweight.render.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Objects;
import org.openpdf.css.constants.IdentValue;
import org.openpdf.pdf.FontDescription;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfStream;

/**
 * One face: one family in one weight and slope, parsed once and shared by every document. The
 * parsed form is built on first use, because a document seldom needs all twelve bundled faces.
 */
final class FontFace {
  private static final int BMP = 0x10000;
  private static final short ABSENT = -1;
  private static final char WHOLE = 'W';
  private static final char PART = 'P';
  private static final char NON_BREAKING_HYPHEN = '\u2011';
  // openpdf-html fakes weights and slopes it believes to be missing. All choosing of faces is done
  // here, so it is told that every face is the heaviest and slanted already.
  private static final int NEVER_EMBOLDEN = 1000;

  private final String family;
  private final boolean bold;
  private final boolean italic;
  private final String fileName;
  private final Bytes source;
  private final FontFace companion;
  private volatile Parsed parsed;

  /** Font programs are read when first needed. */
  @FunctionalInterface
  interface Bytes {
    byte[] read() throws IOException;
  }

  // Shared, never written after it is made.
  @SuppressWarnings("ArrayRecordComponent")
  private record Parsed(BaseFont font, FontDescription description, short[] widths) {}

  FontFace(String family, boolean bold, boolean italic, String fileName, Bytes source) {
    this(family, bold, italic, fileName, source, null);
  }

  /**
   * A face in two parts.
   *
   * @param companion the same face for characters this part leaves out; null where it is whole
   */
  FontFace(
      String family,
      boolean bold,
      boolean italic,
      String fileName,
      Bytes source,
      FontFace companion) {
    this.companion = companion;
    this.family = Objects.requireNonNull(family);
    this.bold = bold;
    this.italic = italic;
    this.fileName = fileName;
    this.source = source;
  }

  String family() {
    return family;
  }

  boolean bold() {
    return bold;
  }

  boolean italic() {
    return italic;
  }

  /** The part of the same face that has the character; null where neither part has it. */
  FontFace partFor(int codePoint) {
    if (covers(codePoint)) {
      return this;
    }
    return companion == null ? null : companion.partFor(codePoint);
  }

  BaseFont font() {
    return parsed().font();
  }

  FontDescription description() {
    return parsed().description();
  }

  boolean covers(int codePoint) {
    return advance(codePoint) != ABSENT;
  }

  /** Advance width in thousandths of the type size, or -1 where there is no glyph. */
  int advance(int codePoint) {
    Parsed p = parsed();
    if (codePoint < BMP) {
      return p.widths()[codePoint];
    }
    return p.font().charExists(codePoint) ? p.font().getWidth(codePoint) : ABSENT;
  }

  /**
   * The text as this face can show it: many faces lack the non-breaking hyphen, whose glyph is the
   * hyphen's and whose task is done once lines are broken.
   */
  static String shown(String text) {
    return text.indexOf(NON_BREAKING_HYPHEN) < 0 ? text : text.replace(NON_BREAKING_HYPHEN, '-');
  }

  private Parsed parsed() {
    Parsed p = parsed;
    if (p == null) {
      synchronized (this) {
        p = parsed;
        if (p == null) {
          p = parse();
          parsed = p;
        }
      }
    }
    return p;
  }

  private Parsed parse() {
    try {
      BaseFont font = open(fileName, source.read());
      font.setSecureRandom(new FixedPrefix(companion == null ? WHOLE : PART));
      short[] widths = new short[BMP];
      Arrays.fill(widths, ABSENT);
      for (int c = 0x20; c < BMP; c++) {
        if (font.charExists(c)) {
          widths[c] = (short) font.getWidth(c);
        }
      }
      if (widths[NON_BREAKING_HYPHEN] == ABSENT) {
        widths[NON_BREAKING_HYPHEN] = widths['-'];
      }
      return new Parsed(font, describe(font), widths);
    } catch (IOException e) {
      throw new UncheckedIOException("The font " + fileName + " cannot be read", e);
    }
  }

  /** Parses a font program held in memory; the name's ending says what it is. */
  static BaseFont open(String fileName, byte[] program) throws IOException {
    try {
      BaseFont font =
          BaseFont.createFont(
              fileName, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, program, null);
      font.setSubset(true);
      font.setCompressionLevel(PdfStream.BEST_SPEED);
      // Optional in PDF/A-3, and a stream less for every face.
      font.setIncludeCidSet(false);
      return font;
    } catch (DocumentException e) {
      throw new IOException(fileName + " is not a font that can be embedded: " + e.getMessage(), e);
    }
  }

  private static FontDescription describe(BaseFont font) {
    return new FontDescription(
        font,
        false,
        IdentValue.OBLIQUE,
        new FontDescription.Decorations(
            NEVER_EMBOLDEN,
            font.getFontDescriptor(BaseFont.STRIKETHROUGH_THICKNESS, 1000),
            font.getFontDescriptor(BaseFont.STRIKETHROUGH_POSITION, 1000),
            font.getFontDescriptor(BaseFont.UNDERLINE_POSITION, 1000),
            font.getFontDescriptor(BaseFont.UNDERLINE_THICKNESS, 1000)));
  }

  @Override
  public String toString() {
    return family + (bold ? " Bold" : "") + (italic ? " Italic" : "");
  }

  /**
   * The six letters before a subset's name have to differ only within one file, between the parts
   * of one face. Constants make the same document the same bytes.
   */
  private static final class FixedPrefix extends SecureRandom {
    private static final long serialVersionUID = 1L;

    private final char letter;

    FixedPrefix(char letter) {
      this.letter = letter;
    }

    @Override
    public double nextDouble() {
      return (letter - 'A' + 0.5) / 26;
    }
  }
}
