package org.counterweight.readback.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * Looks at resources before the library unpacks them: it has no limits of its own, and a small font
 * or profile can stand for gigabytes.
 */
final class Guard {
  private static final Pattern RANGE =
      Pattern.compile(
          "<\\s*([0-9A-Fa-f]{1,8})\\s*>\\s*<\\s*([0-9A-Fa-f]{1,8})\\s*>"
              + "\\s*(?:<[^>]*>|\\[[^]]*]|\\d+)");
  private static final long CODES = 1_000_000;
  private static final int MAPPING_BYTES = 8 << 20;

  private final Streams streams;
  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  Guard(Streams streams) {
    this.streams = streams;
  }

  /** Checks what the operands of an operator name among the resources of a kind. */
  void check(List<COSBase> operands, PDResources resources, COSName kind) throws IOException {
    COSDictionary known =
        resources == null ? null : resources.getCOSObject().getCOSDictionary(kind);
    for (COSBase operand : operands) {
      if (known != null && operand instanceof COSName name) {
        check(known.getDictionaryObject(name), 0);
      }
    }
  }

  /** Checks a resource that is given without a name. */
  void check(COSBase resource) throws IOException {
    check(resource, 0);
  }

  private void check(COSBase resource, int depth) throws IOException {
    if (resource == null || resource instanceof COSNumber || depth > 12) {
      return;
    }
    if (resource instanceof COSArray array) {
      if (array.size() > 0 && array.get(0) instanceof COSNumber) {
        return;
      }
      for (int i = 0; i < array.size(); i++) {
        check(array.getObject(i), depth + 1);
      }
    } else if (resource instanceof COSDictionary dictionary && seen.add(dictionary)) {
      if (dictionary instanceof COSStream stream) {
        streams.check(stream);
      }
      checkMapping(dictionary.getDictionaryObject(COSName.TO_UNICODE));
      checkMapping(dictionary.getDictionaryObject(COSName.ENCODING));
      for (COSName key : dictionary.keySet()) {
        // Images and forms are checked when they are drawn.
        if (!COSName.PARENT.equals(key) && !COSName.XOBJECT.equals(key)) {
          check(dictionary.getDictionaryObject(key), depth + 1);
        }
      }
    }
  }

  /** A mapping of codes to letters is written in ranges: a few bytes can mean billions of codes. */
  private void checkMapping(COSBase mapping) throws IOException {
    if (!(mapping instanceof COSStream stream) || seen.contains(stream)) {
      return;
    }
    byte[] bytes = streams.bytes(stream);
    if (bytes.length > MAPPING_BYTES) {
      throw Budget.tooMuch("a table of letters of more than " + (MAPPING_BYTES >> 20) + " MB");
    }
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    long codes = 0;
    for (int at = text.indexOf("range"); at >= 0; at = text.indexOf("range", at + 1)) {
      if (!text.startsWith("beginbf", at - 7) && !text.startsWith("begincid", at - 8)) {
        continue;
      }
      int end = text.indexOf("end", at);
      Matcher range = RANGE.matcher(text.substring(at, end < 0 ? text.length() : end));
      while (range.find()) {
        long from = Long.parseLong(range.group(1), 16);
        long to = Long.parseLong(range.group(2), 16);
        codes += Math.max(0, to - from);
        if (codes > CODES) {
          throw Budget.tooMuch("a font with more than " + CODES + " letters");
        }
      }
    }
  }
}
