package org.counterweight.readback.pdf;

import java.util.Arrays;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** How long a stream is once unpacked, found without keeping what comes out. */
final class Unpacked {
  private Unpacked() {}

  /** The long form of a filter's name, which inline images and some writers shorten. */
  static String fullName(String filter) {
    return switch (filter) {
      case "Fl" -> "FlateDecode";
      case "LZW" -> "LZWDecode";
      case "RL" -> "RunLengthDecode";
      case "A85" -> "ASCII85Decode";
      case "AHx" -> "ASCIIHexDecode";
      case "CCF" -> "CCITTFaxDecode";
      case "DCT" -> "DCTDecode";
      default -> filter;
    };
  }

  /**
   * Counts what comes out of a packed stream against the budget.
   *
   * @throws Stopped where it is damaged, too long, or packed in a way whose length cannot be known
   *     beforehand
   */
  static void measure(byte[] packed, List<String> filters, Budget budget) {
    long packings = filters.stream().filter(f -> !f.startsWith("ASCII")).count();
    if (packings > 1 || filters.size() > 2) {
      throw new Stopped(
          "a stream is packed several times over ("
              + String.join(", ", filters)
              + "), which is not read; save the file with one compression a stream");
    }
    String last = filters.get(filters.size() - 1);
    long length =
        switch (last) {
          case "FlateDecode" -> filters.size() == 1 ? inflated(packed) : packed.length * 1040L;
          case "LZWDecode" -> filters.size() == 1 ? widened(packed) : packed.length * 2800L;
          case "RunLengthDecode" -> packed.length * 64L;
          default -> packed.length;
        };
    if (length > Budget.STREAM_BYTES) {
      throw Budget.tooMuch(
          "a stream of more than " + (Budget.STREAM_BYTES >> 20) + " MB once unpacked");
    }
    budget.decoded(length);
  }

  private static long inflated(byte[] packed) {
    if (packed.length == 0) {
      // Programs that leave out the marks of an empty stream write nothing at all.
      return 0;
    }
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(packed);
      byte[] buffer = new byte[16_384];
      long length = 0;
      while (!inflater.finished()) {
        int n = inflater.inflate(buffer);
        if (n == 0 && !inflater.finished()) {
          throw damaged(null);
        }
        length += n;
        if (length > Budget.STREAM_BYTES) {
          return length;
        }
      }
      return length;
    } catch (DataFormatException e) {
      throw damaged(e);
    } finally {
      inflater.end();
    }
  }

  /** Length of LZW data: each code stands for as many bytes as the one before it, and one more. */
  private static long widened(byte[] packed) {
    int[] lengths = new int[4097];
    Arrays.fill(lengths, 0, 256, 1);
    int next = 258;
    int bits = 9;
    long total = 0;
    int before = 0;
    int buffer = 0;
    int have = 0;
    for (byte b : packed) {
      buffer = (buffer << 8) | (b & 0xFF);
      have += 8;
      if (have < bits) {
        continue;
      }
      have -= bits;
      int code = (buffer >>> have) & ((1 << bits) - 1);
      buffer &= (1 << have) - 1;
      if (code == 257) {
        return total;
      }
      if (code == 256) {
        next = 258;
        bits = 9;
        before = 0;
        continue;
      }
      int length = code < next && lengths[code] > 0 ? lengths[code] : before + 1;
      total += length;
      if (before > 0 && next < 4096) {
        lengths[next++] = before + 1;
      }
      before = length;
      bits = next >= 2047 ? 12 : next >= 1023 ? 11 : next >= 511 ? 10 : 9;
    }
    return total;
  }

  static Stopped damaged(Throwable cause) {
    return new Stopped(
        "a compressed part of the file is cut short or damaged, so that not all of it can be read;"
            + " get the file again, or save it anew from its source",
        cause);
  }
}
