package org.counterweight.conformance;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.JsonNode;

/** Small changes to the bytes of a PDF or workbook, as cases of the suite write them. */
final class OpenedFile {
  private OpenedFile() {}

  /**
   * The bytes with every change made, in this order: {@code replace}, {@code append}, {@code
   * parts}, {@code cut}.
   *
   * @throws IllegalArgumentException where a change cannot be made, with the reason
   */
  static byte[] changed(byte[] original, JsonNode how) {
    byte[] bytes = original;
    for (Map.Entry<String, JsonNode> pair : how.path("replace").properties()) {
      bytes = replaced(bytes, pair.getKey(), pair.getValue().asString());
    }
    if (how.has("append")) {
      byte[] end = how.get("append").asString().getBytes(StandardCharsets.ISO_8859_1);
      int length = bytes.length;
      bytes = Arrays.copyOf(bytes, length + end.length);
      System.arraycopy(end, 0, bytes, length, end.length);
    }
    if (how.has("parts")) {
      bytes = packed(bytes, how.get("parts"));
    }
    return how.has("cut")
        ? Arrays.copyOf(bytes, Math.min(bytes.length, how.get("cut").asInt()))
        : bytes;
  }

  /** One text by another of the same length, so that offsets stay true. */
  private static byte[] replaced(byte[] bytes, String from, String to) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    int at = text.indexOf(from);
    if (at < 0 || text.indexOf(from, at + 1) >= 0 || from.length() != to.length()) {
      throw new IllegalArgumentException(
          "replace takes a text that is in the file once, and another of the same length; \""
              + from
              + "\" by \""
              + to
              + "\" is not so");
    }
    return (text.substring(0, at) + to + text.substring(at + from.length()))
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Parts of a package taken out (null), put in or put instead. */
  private static byte[] packed(byte[] zip, JsonNode parts) {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        entries.put(entry.getName(), in.readAllBytes());
      }
      for (Map.Entry<String, JsonNode> part : parts.properties()) {
        if (part.getValue().isNull()) {
          entries.remove(part.getKey());
        } else {
          entries.put(part.getKey(), part.getValue().asString().getBytes(StandardCharsets.UTF_8));
        }
      }
      try (ZipOutputStream to = new ZipOutputStream(out)) {
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
          ZipEntry head = new ZipEntry(entry.getKey());
          // The format's earliest day: the same input gives the same bytes.
          head.setTime(315_532_800_000L);
          to.putNextEntry(head);
          to.write(entry.getValue());
        }
      }
    } catch (IOException e) {
      throw new IllegalArgumentException("the package cannot be changed: " + e.getMessage(), e);
    }
    return out.toByteArray();
  }
}
