package org.counterweight.render.pdf;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.counterweight.render.pdf.UnprintableTextException.Reason;
import org.openpdf.text.pdf.BaseFont;

/**
 * The faces a document may use: the Liberation families, and after them those of a folder, asked in
 * that order for every character. Immutable and safe to share between threads; a face is parsed
 * once, from bytes, for all documents.
 */
public final class FontLibrary {
  private static final String PLACE = "/liberation/";
  private static final Set<String> ENDINGS = Set.of("ttf", "otf", "ttc");
  private static final int LARGEST = 64 * 1024 * 1024;
  private static final FontLibrary BUNDLED = new FontLibrary(bundledFaces());

  private final List<FontFace> faces;
  private final Map<String, List<FontFace>> families;

  private FontLibrary(List<FontFace> faces) {
    this.faces = List.copyOf(faces);
    Map<String, List<FontFace>> byFamily = new LinkedHashMap<>();
    for (FontFace face : faces) {
      byFamily
          .computeIfAbsent(face.family().toLowerCase(Locale.ROOT), k -> new ArrayList<>())
          .add(face);
    }
    this.families = byFamily;
  }

  /** Liberation Sans, Serif and Mono in four real faces each: Latin, Greek and Cyrillic. */
  public static FontLibrary bundled() {
    return BUNDLED;
  }

  /**
   * These faces and, after them, every {@code .ttf}, {@code .otf} and {@code .ttc} of a folder in
   * order of file name.
   *
   * @throws IOException when the folder cannot be read or a file in it is not a font that may be
   *     embedded; the message names the file
   */
  public FontLibrary with(Path folder) throws IOException {
    List<FontFace> all = new ArrayList<>(faces);
    List<Path> files = files(folder);
    if (files.isEmpty()) {
      throw new IOException("No .ttf, .otf or .ttc file in the font folder " + folder);
    }
    for (Path file : files) {
      if (Files.size(file) > LARGEST) {
        throw new IOException("The font " + file + " is larger than " + LARGEST + " bytes");
      }
      all.addAll(facesOf(file.getFileName().toString(), Files.readAllBytes(file)));
    }
    return new FontLibrary(all);
  }

  /** The font files of a folder, in order of file name. */
  public static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> listed = Files.list(folder)) {
      return listed.filter(FontLibrary::isFont).sorted().toList();
    }
  }

  /**
   * Whether a character of running text can be printed as it was written: some face has it, or it
   * is a lowered or raised digit, and its script needs no shaping. A combining mark is taken to
   * compose with its letter; where it does not, rendering refuses it.
   */
  public boolean covers(int codePoint) {
    Reason reason = PrintableText.objection(codePoint, this);
    if (reason == null) {
      return true;
    }
    return switch (reason) {
      case NO_GLYPH -> RaisedDigits.isOne(codePoint);
      case NEEDS_SHAPING ->
          Character.getType(codePoint) == Character.NON_SPACING_MARK && hasGlyph(codePoint);
      case CONTROL -> false;
    };
  }

  /** Whether any face has a glyph for the character. */
  boolean hasGlyph(int codePoint) {
    for (FontFace face : faces) {
      if (face.partFor(codePoint) != null) {
        return true;
      }
    }
    return false;
  }

  /**
   * The face for a CSS font specification.
   *
   * @param wanted family names in order of preference; generic names and unknown ones are allowed
   */
  FontFace match(List<String> wanted, boolean bold, boolean italic) {
    for (String name : wanted) {
      List<FontFace> family = families.get(known(name));
      if (family != null) {
        return closest(family, bold, italic);
      }
    }
    return closest(families.get("liberation sans"), bold, italic);
  }

  /** The face to draw a character with where {@code wanted} may lack it; null where none has it. */
  FontFace faceFor(int codePoint, FontFace wanted) {
    FontFace part = wanted.partFor(codePoint);
    if (part != null) {
      return part;
    }
    for (List<FontFace> family : families.values()) {
      part = closest(family, wanted.bold(), wanted.italic()).partFor(codePoint);
      if (part != null) {
        return part;
      }
    }
    for (FontFace face : faces) {
      part = face.partFor(codePoint);
      if (part != null) {
        return part;
      }
    }
    return null;
  }

  private static String known(String name) {
    String plain = name.replace("\"", "").replace("'", "").strip().toLowerCase(Locale.ROOT);
    return switch (plain) {
      case "serif", "times new roman", "times" -> "liberation serif";
      case "monospace", "courier new", "courier" -> "liberation mono";
      case "sans-serif", "arial", "helvetica" -> "liberation sans";
      default -> plain;
    };
  }

  private static FontFace closest(List<FontFace> family, boolean bold, boolean italic) {
    FontFace best = family.get(0);
    int bestScore = -1;
    for (FontFace face : family) {
      int score = (face.bold() == bold ? 2 : 0) + (face.italic() == italic ? 1 : 0);
      if (score > bestScore) {
        best = face;
        bestScore = score;
      }
    }
    return best;
  }

  private static List<FontFace> bundledFaces() {
    List<FontFace> faces = new ArrayList<>();
    for (String family : List.of("Sans", "Serif", "Mono")) {
      for (String style : List.of("Regular", "Bold", "Italic", "BoldItalic")) {
        faces.add(bundledFace("Liberation " + family, family, style));
      }
    }
    return faces;
  }

  private static FontFace bundledFace(String name, String family, String style) {
    boolean bold = style.startsWith("Bold");
    boolean italic = style.endsWith("Italic");
    String file = "Liberation" + family + "-" + style + ".ttf";
    FontFace rest =
        new FontFace(
            name,
            bold,
            italic,
            file,
            () -> LeanFont.of(bundledProgram(file), c -> !FontLibrary.isWestern(c)));
    return new FontFace(
        name,
        bold,
        italic,
        file,
        () -> LeanFont.of(bundledProgram(file), FontLibrary::isWestern),
        rest);
  }

  // What most documents get by with: Latin with its accents, punctuation, currency and common
  // signs.
  private static boolean isWestern(int c) {
    return c < 0x180 || (c >= 0x2000 && c < 0x2300);
  }

  private static byte[] bundledProgram(String file) throws IOException {
    try (InputStream in = FontLibrary.class.getResourceAsStream(PLACE + file)) {
      if (in == null) {
        throw new FileNotFoundException(PLACE + file + " is missing from the class path");
      }
      return in.readAllBytes();
    }
  }

  private static boolean isFont(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return Files.isRegularFile(file) && ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
  }

  private static List<FontFace> facesOf(String file, byte[] program) throws IOException {
    List<FontFace> found = new ArrayList<>();
    try {
      if (file.toLowerCase(Locale.ROOT).endsWith(".ttc")) {
        int count = BaseFont.enumerateTTCNames(program).length;
        for (int i = 0; i < count; i++) {
          found.add(faceOf(file + "," + i, program));
        }
      } else {
        found.add(faceOf(file, program));
      }
    } catch (RuntimeException e) {
      throw new IOException("The font " + file + " is damaged: " + e.getMessage(), e);
    }
    return found;
  }

  private static FontFace faceOf(String name, byte[] program) throws IOException {
    BaseFont probe = FontFace.open(name, program);
    String full = probe.getFullFontName()[0][3].toLowerCase(Locale.ROOT);
    String family = englishName(probe.getFamilyFontName());
    boolean bold = full.contains("bold") || full.contains("black") || full.contains("heavy");
    boolean italic = full.contains("italic") || full.contains("oblique");
    return new FontFace(family, bold, italic, name, () -> program);
  }

  private static String englishName(String[][] names) {
    for (String[] name : names) {
      if (name[2].equals("1033")) {
        return name[3];
      }
    }
    return names[0][3];
  }
}
