package org.counterweight.readback.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.util.Vector;

/** A font of the file, with all that is asked of it more than once. */
final class Face {
  /**
   * What a code of the font stands for.
   *
   * @param text U+FFFD where the file does not tell
   * @param blank whether it shows nothing because it is a blank
   * @param width in parts of the type size
   */
  record Sign(String text, boolean blank, double width) {}

  private final PDFont font;
  private final String family;
  private final boolean bold;
  private final boolean italic;
  private final double ascent;
  private final boolean oneByte;
  private final boolean twoBytes;
  private final Map<Integer, Sign> signs = new HashMap<>();
  private final Sign[] simple = new Sign[256];
  private final Outlines outlines;
  private final double[] heights = new double[3];
  private int measured;

  Face(PDFont font) {
    this.font = font;
    this.outlines = new Outlines(font);
    PDFontDescriptor descriptor = font.getFontDescriptor();
    family = familyOf(font.getName());
    String name = family.toLowerCase(Locale.ROOT);
    bold =
        name.contains("bold")
            || name.contains("black")
            || name.contains("heavy")
            || (descriptor != null
                && (descriptor.getFontWeight() >= 600 || descriptor.isForceBold()));
    italic =
        name.contains("italic")
            || name.contains("oblique")
            || (descriptor != null && (descriptor.isItalic() || descriptor.getItalicAngle() != 0));
    ascent = ascentOf(descriptor);
    oneByte = font instanceof PDSimpleFont;
    twoBytes =
        font instanceof PDType0Font composite
            && composite.getCMap() != null
            && String.valueOf(composite.getCMap().getName()).startsWith("Identity-");
  }

  private static double ascentOf(PDFontDescriptor descriptor) {
    if (descriptor == null) {
      return 0.8;
    }
    double up = descriptor.getAscent();
    double down = Math.abs(descriptor.getDescent());
    return up >= 300 && up <= 2000 && down <= up ? up / (up + down) : 0.8;
  }

  /** The name without the six letters of a subset, words apart. */
  private static String familyOf(String name) {
    if (name == null) {
      return "";
    }
    String plain = name.length() > 7 && name.charAt(6) == '+' ? name.substring(7) : name;
    return plain.replaceAll("[-,_]+", " ").replaceAll("(?<=[a-z])(?=[A-Z])", " ").strip();
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

  /** How much of the type size stands above the base line. */
  double ascent() {
    return ascent;
  }

  PDFont font() {
    return font;
  }

  /**
   * Height of the letters against that of ordinary type of the same nominal size. A font can draw
   * its letters at any size in their squares; only where that is far from usual does it count.
   */
  double height(byte[] string) throws IOException {
    for (int at = 0; measured < heights.length && at < string.length; ) {
      long read = read(string, at);
      int code = (int) read;
      double height = outlines.height(code, sign(code).text());
      if (height > 0) {
        heights[measured++] = height;
      }
      at += (int) (read >>> 32);
    }
    if (measured == 0) {
      return 1;
    }
    double all = 0;
    for (double height : heights) {
      all += height;
    }
    double mean = all / measured;
    return mean > 0.6 && mean < 1.6 ? 1 : mean;
  }

  boolean vertical() {
    return font.isVertical();
  }

  /** How many bytes of a string the next code takes, and the code: length in the upper half. */
  long read(byte[] string, int at) throws IOException {
    if (oneByte) {
      return (1L << 32) | (string[at] & 0xFF);
    }
    if (twoBytes && at + 1 < string.length) {
      return (2L << 32) | ((string[at] & 0xFF) << 8) | (string[at + 1] & 0xFF);
    }
    ByteArrayInputStream in = new ByteArrayInputStream(string, at, string.length - at);
    int before = in.available();
    int code = font.readCode(in);
    return ((long) Math.max(1, before - in.available()) << 32) | (code & 0xFFFFFFFFL);
  }

  Sign sign(int code) throws IOException {
    if (oneByte) {
      Sign known = simple[code & 0xFF];
      if (known == null) {
        known = look(code);
        simple[code & 0xFF] = known;
      }
      return known;
    }
    Sign known = signs.get(code);
    if (known == null) {
      known = look(code);
      signs.put(code, known);
    }
    return known;
  }

  private Sign look(int code) throws IOException {
    Vector room = font.getDisplacement(code);
    double width = font.isVertical() ? room.getY() : room.getX();
    if (!Double.isFinite(width)) {
      width = 0;
    }
    String said = legible(font.toUnicode(code));
    if (said.isEmpty()) {
      return showsNothing(code) ? new Sign(" ", true, width) : new Sign("\uFFFD", false, width);
    }
    if (outlines.contradict(code, said)) {
      return new Sign("\uFFFD", false, width);
    }
    return new Sign(said, isBlank(said), width);
  }

  private boolean showsNothing(int code) throws IOException {
    if (font instanceof PDType3Font || !font.isEmbedded()) {
      return false;
    }
    return font instanceof PDVectorFont vector
        && vector.getPath(code).getPathIterator(null).isDone();
  }

  /** A text with what no reader could see in it as U+FFFD; empty for none. */
  private static String legible(String said) {
    if (said == null) {
      return "";
    }
    StringBuilder out = new StringBuilder(said.length());
    said.codePoints()
        .forEach(c -> {
          switch (Character.getType(c)) {
            case Character.CONTROL -> out.append(Character.isWhitespace(c) ? " " : "\uFFFD");
            case Character.PRIVATE_USE, Character.SURROGATE, Character.UNASSIGNED ->
                out.append('\uFFFD');
            default -> out.appendCodePoint(c);
          }
        });
    return out.toString();
  }

  static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '\u200B') {
        return false;
      }
    }
    return true;
  }
}
