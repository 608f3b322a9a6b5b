package org.counterweight.readback.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * Unpacks streams with a limit, and without the library's leniency: it hands over what it could
 * unpack of a damaged stream as if that were all, and a layout of half a page must never pass.
 */
final class Streams {
  private final Budget budget;

  Streams(Budget budget) {
    this.budget = budget;
  }

  /** The content of a page, all its streams one after the other. */
  byte[] content(COSDictionary page) throws IOException {
    COSBase contents = page.getDictionaryObject(COSName.CONTENTS);
    if (contents == null) {
      return new byte[0];
    }
    if (contents instanceof COSStream one) {
      return bytes(one);
    }
    if (!(contents instanceof COSArray many)) {
      throw new Stopped(
          "the content of a page is no stream; the file is damaged: save it anew from its source");
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (int i = 0; i < many.size(); i++) {
      if (many.getObject(i) instanceof COSStream one) {
        all.write(bytes(one));
        all.write('\n');
      } else {
        throw new Stopped(
            "part of a page's content is missing; the file is damaged: save it anew from its source");
      }
      if (all.size() > Budget.STREAM_BYTES) {
        throw Budget.tooMuch("a page of more than " + (Budget.STREAM_BYTES >> 20) + " MB");
      }
    }
    return all.toByteArray();
  }

  /** A stream unpacked. */
  byte[] bytes(COSStream stream) throws IOException {
    List<String> filters = filters(stream);
    if (filters.size() == 1
        && filters.get(0).equals("FlateDecode")
        && stream.getDictionaryObject(COSName.DECODE_PARMS) == null) {
      try (InputStream raw = stream.createRawInputStream()) {
        return inflate(raw.readAllBytes());
      }
    }
    check(stream);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (InputStream in = stream.createInputStream()) {
      byte[] buffer = new byte[8192];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        budget.decoded(n);
        out.write(buffer, 0, n);
        if (out.size() > Budget.STREAM_BYTES) {
          throw tooLong();
        }
      }
    }
    return out.toByteArray();
  }

  /** Makes sure that a stream, which the library will unpack, is whole and of bearable size. */
  void check(COSStream stream) throws IOException {
    if (filters(stream).isEmpty()) {
      budget.decoded(stream.getLength());
      return;
    }
    try (InputStream raw = stream.createRawInputStream()) {
      Unpacked.measure(raw.readAllBytes(), filters(stream), budget);
    }
  }

  private static List<String> filters(COSStream stream) {
    COSBase filter = stream.getFilters();
    if (filter instanceof COSName name) {
      return List.of(Unpacked.fullName(name.getName()));
    }
    if (filter instanceof COSArray names) {
      return names.toCOSNameStringList().stream().map(Unpacked::fullName).toList();
    }
    return List.of();
  }

  private byte[] inflate(byte[] packed) {
    if (packed.length == 0) {
      return packed;
    }
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(packed);
      ByteArrayOutputStream out = new ByteArrayOutputStream(packed.length * 4 + 64);
      byte[] buffer = new byte[16_384];
      while (!inflater.finished()) {
        int n = inflater.inflate(buffer);
        if (n == 0 && !inflater.finished()) {
          throw Unpacked.damaged(null);
        }
        out.write(buffer, 0, n);
        if (out.size() > Budget.STREAM_BYTES) {
          throw tooLong();
        }
      }
      budget.decoded(out.size());
      return out.toByteArray();
    } catch (DataFormatException e) {
      throw Unpacked.damaged(e);
    } finally {
      inflater.end();
    }
  }

  private static Stopped tooLong() {
    return Budget.tooMuch(
        "a stream of more than " + (Budget.STREAM_BYTES >> 20) + " MB once unpacked");
  }
}
