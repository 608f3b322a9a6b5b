package org.counterweight.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.counterweight.finding.Finding;
import org.counterweight.finding.Location;

/** From bytes to characters: UTF-8 and nothing else, and nothing replaced silently. */
final class Utf8 {
  private static final String SAVE =
      "Save the file as UTF-8 (in the editor: \"Save as\", encoding UTF-8).";

  private Utf8() {}

  /** The text, or the one reason why the bytes are not text; a byte order mark is dropped. */
  sealed interface Decoded {}

  record Text(SourceText source) implements Decoded {}

  record Bad(Refusal refusal) implements Decoded {}

  static Decoded decode(Source source) {
    byte[] bytes = source.bytes();
    String wide = wideEncoding(bytes);
    if (wide != null) {
      return bad(
          source.name(),
          "The file is in " + wide + ", not in UTF-8.",
          wide,
          SAVE,
          1,
          1,
          Optional.empty());
    }
    int from = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer out = CharBuffer.allocate(bytes.length - from + 1);
    CoderResult result = decoder.decode(in, out, true);
    String text = out.flip().toString();
    SourceText lines = new SourceText(source.name(), text);
    if (result.isError()) {
      return malformed(lines, bytes, in.position());
    }
    return control(lines).<Decoded>map(Bad::new).orElseGet(() -> new Text(lines));
  }

  private static Decoded malformed(SourceText before, byte[] bytes, int at) {
    TextSpan place = end(before);
    int value = bytes[at] & 0xFF;
    String hex = String.format(java.util.Locale.ROOT, "0x%02X", value);
    String guess =
        value >= 0xA0
            ? " In Windows-1252 or Latin-1 this byte is \""
                + (char) value
                + "\": the file was probably saved in one of these."
            : "";
    return bad(
        before.name(),
        "Byte " + hex + " at offset " + at + " is not valid UTF-8." + guess,
        hex,
        SAVE,
        place.line(),
        place.column(),
        Optional.empty());
  }

  private static TextSpan end(SourceText text) {
    int last = text.point(text.text().length());
    return text.span(last, last);
  }

  private static Optional<Refusal> control(SourceText lines) {
    String text = lines.text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!allowed(c)) {
        int point = lines.point(i);
        TextSpan span = lines.span(point, point + 1);
        String name = String.format(java.util.Locale.ROOT, "U+%04X", (int) c);
        String what = c == 0 ? "The NUL character " : "The control character ";
        return Optional.of(
            bad(
                    lines.name(),
                    what + name + " has no place in a text file.",
                    name,
                    "Delete the character; if there are many, the file is not text at all.",
                    span.line(),
                    span.column(),
                    Optional.of(lines))
                .refusal());
      }
    }
    return Optional.empty();
  }

  /** Whether a character may stand in a text; the printable set of YAML 1.2, for JSON too. */
  static boolean allowed(char c) {
    if (c < 0x20) {
      return c == '\t' || c == '\n' || c == '\r';
    }
    return c < 0x7F || c == 0x85 || (c >= 0xA0 && c < 0xFFFE);
  }

  private static Bad bad(
      String name,
      String message,
      String value,
      String fix,
      int line,
      int column,
      Optional<SourceText> source) {
    SchemaRule rule = SchemaRules.ENCODING;
    Location place = Location.in(name, null, line, column, column + 1);
    return new Bad(
        new Refusal(
            List.of(
                new Finding(
                    rule.id(), rule.severity(), message, value, fix, rule.citation(), place)),
            source));
  }

  private static String wideEncoding(byte[] b) {
    if (startsWith(b, 0xFF, 0xFE, 0, 0) || startsWith(b, 0, 0, 0xFE, 0xFF)) {
      return "UTF-32";
    }
    if (startsWith(b, 0xFF, 0xFE)) {
      return "UTF-16 (little-endian)";
    }
    if (startsWith(b, 0xFE, 0xFF)) {
      return "UTF-16 (big-endian)";
    }
    if (b.length >= 4 && b[1] == 0 && b[2] == 0 && (b[0] == 0) != (b[3] == 0)) {
      return "UTF-32";
    }
    // Without a mark: a text in a wide encoding starts with an ASCII character and its zero bytes.
    if (b.length >= 4 && b[0] != 0 && b[1] == 0 && b[2] != 0 && b[3] == 0) {
      return "UTF-16 (little-endian)";
    }
    if (b.length >= 4 && b[0] == 0 && b[1] != 0 && b[2] == 0 && b[3] != 0) {
      return "UTF-16 (big-endian)";
    }
    return null;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
