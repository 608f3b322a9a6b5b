package org.counterweight.release;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The JSON Canonicalization Scheme (RFC 8785): one tree, one sequence of bytes, so that a digest of
 * the bytes is a digest of the data. Keys are sorted by UTF-16 code units, nothing is escaped that
 * need not be, there is no white space, and the encoding is UTF-8.
 *
 * <p>Numbers are integers from -2<sup>53</sup> to 2<sup>53</sup> and nothing else. The scheme
 * defines every number as an IEEE 754 double (section 3.2.2.3), in which an exact decimal such as
 * 31.20 loses its last zero and a long one its digits; its appendix D advises texts for such
 * values. Whoever calls this has turned decimals into texts already, and a decimal that was
 * forgotten is refused and not rounded.
 */
public final class CanonicalJson {
  private static final BigDecimal LARGEST = BigDecimal.valueOf(1L << 53);
  private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

  private final ByteArrayOutputStream out = new ByteArrayOutputStream(4096);

  private CanonicalJson() {}

  /**
   * The canonical bytes of a tree.
   *
   * @throws IllegalArgumentException where the tree holds a number other than an integer from
   *     -2<sup>53</sup> to 2<sup>53</sup>, half of a surrogate pair, or something that is no JSON
   */
  public static byte[] bytes(JsonNode tree) {
    CanonicalJson canonical = new CanonicalJson();
    canonical.value(tree, "");
    return canonical.out.toByteArray();
  }

  private void value(JsonNode node, String pointer) {
    switch (node.getNodeType()) {
      case OBJECT -> object(node, pointer);
      case ARRAY -> array(node, pointer);
      case STRING -> text(node.stringValue(), pointer);
      case NUMBER -> number(node, pointer);
      case BOOLEAN -> ascii(node.booleanValue() ? "true" : "false");
      case NULL -> ascii("null");
      case BINARY, MISSING, POJO ->
          throw refused(pointer, "a " + node.getNodeType() + " node is no JSON value");
    }
  }

  private void object(JsonNode node, String pointer) {
    List<Map.Entry<String, JsonNode>> members = new ArrayList<>(node.properties());
    // String compares by UTF-16 code units, which is the order the scheme asks for.
    members.sort(Map.Entry.comparingByKey(Comparator.naturalOrder()));
    out.write('{');
    boolean first = true;
    for (Map.Entry<String, JsonNode> member : members) {
      if (!first) {
        out.write(',');
      }
      first = false;
      text(member.getKey(), pointer);
      out.write(':');
      value(member.getValue(), pointer + "/" + member.getKey());
    }
    out.write('}');
  }

  private void array(JsonNode node, String pointer) {
    out.write('[');
    for (int i = 0; i < node.size(); i++) {
      if (i > 0) {
        out.write(',');
      }
      value(node.get(i), pointer + "/" + i);
    }
    out.write(']');
  }

  private void number(JsonNode node, String pointer) {
    if (!node.isIntegralNumber() && !node.isBigDecimal()) {
      throw refused(pointer, "a binary floating-point number; give decimals as texts");
    }
    BigDecimal number = node.decimalValue();
    // 5.0 is refused as 5.1 is: a forgotten decimal must not pass only when it happens to be round.
    if (number.scale() > 0) {
      throw refused(pointer, "the decimal " + number + "; give decimals as texts");
    }
    if (number.precision() - (long) number.scale() > 16 || number.abs().compareTo(LARGEST) > 0) {
      throw refused(pointer, "the number " + number + " beyond 2^53; give it as a text");
    }
    ascii(number.toPlainString());
  }

  private void text(String text, String pointer) {
    out.write('"');
    int clean = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        if (!Character.isHighSurrogate(c)
            || i + 1 == text.length()
            || !Character.isLowSurrogate(text.charAt(i + 1))) {
          throw refused(pointer, "a text with half of a surrogate pair");
        }
        i++;
      } else if (c < ' ' || c == '"' || c == '\\') {
        raw(text, clean, i);
        escape(c);
        clean = i + 1;
      }
    }
    raw(text, clean, text.length());
    out.write('"');
  }

  private void raw(String text, int from, int to) {
    if (to > from) {
      out.writeBytes(text.substring(from, to).getBytes(StandardCharsets.UTF_8));
    }
  }

  private void escape(char c) {
    out.write('\\');
    switch (c) {
      case '"', '\\' -> out.write(c);
      case '\b' -> out.write('b');
      case '\t' -> out.write('t');
      case '\n' -> out.write('n');
      case '\f' -> out.write('f');
      case '\r' -> out.write('r');
      default -> {
        ascii("u00");
        out.write(HEX[c >> 4]);
        out.write(HEX[c & 0xF]);
      }
    }
  }

  private void ascii(String text) {
    out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
  }

  private static IllegalArgumentException refused(String pointer, String what) {
    return new IllegalArgumentException(
        "no canonical form at " + (pointer.isEmpty() ? "the root" : pointer) + ": " + what);
  }
}
