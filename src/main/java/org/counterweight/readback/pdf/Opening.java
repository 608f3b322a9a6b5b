package org.counterweight.readback.pdf;

import java.io.IOException;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Opens a file, or says why that cannot be done. */
final class Opening {
  private static final byte[] OBJECTS = {'/', 'O', 'b', 'j', 'S', 't', 'm'};
  private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};
  private static final byte[] HEAD = {'%', 'P', 'D', 'F', '-'};
  private static final int OBJECT_BYTES = 48 << 20;

  private Opening() {}

  static PDDocument open(byte[] pdf) throws IOException {
    if (pdf.length > Budget.FILE_BYTES) {
      throw Budget.tooMuch("more than " + (Budget.FILE_BYTES >> 20) + " MB");
    }
    int head = find(pdf, HEAD, 0);
    if (head < 0 || head > 1024) {
      throw new Stopped(
          "this is no PDF: it does not begin with '%PDF-'; check that it is the right file");
    }
    checkObjects(pdf);
    PDDocument document;
    try {
      // Not lenient: a repaired file may have lost pages, and would be judged by what is left.
      document =
          new PDFParser(new Bytes(pdf), "", null, null, IOUtils.createMemoryOnlyStreamCache())
              .parse(false);
    } catch (InvalidPasswordException e) {
      throw encrypted(e);
    } catch (IOException e) {
      throw new Stopped(
          "the file is cut short or its index of objects is damaged, so that parts may be missing;"
              + " get it again, or save it anew from its source",
          e);
    }
    if (document.isEncrypted()) {
      document.close();
      throw encrypted(null);
    }
    return document;
  }

  private static Stopped encrypted(Throwable cause) {
    return new Stopped(
        "the file is encrypted, so that nobody can check what it shows; save it without a password",
        cause);
  }

  /** Refuses packed objects that would fill the memory before anything of them can be looked at. */
  private static void checkObjects(byte[] pdf) {
    long total = 0;
    byte[] buffer = new byte[16_384];
    for (int at = find(pdf, OBJECTS, 0); at >= 0; at = find(pdf, OBJECTS, at + 1)) {
      int stream = find(pdf, STREAM, at);
      if (stream < 0) {
        return;
      }
      int start = stream + STREAM.length;
      while (start < pdf.length && (pdf[start] == '\r' || pdf[start] == '\n')) {
        start++;
      }
      Inflater inflater = new Inflater();
      try {
        inflater.setInput(pdf, start, pdf.length - start);
        int n = 1;
        while (n > 0 && !inflater.finished()) {
          n = inflater.inflate(buffer);
          total += n;
          if (total > OBJECT_BYTES) {
            throw Budget.tooMuch(
                "objects of more than " + (OBJECT_BYTES >> 20) + " MB once unpacked");
          }
        }
      } catch (DataFormatException e) {
        // Not packed this way, or not packed: then it is no longer than the file.
      } finally {
        inflater.end();
      }
    }
  }

  private static int find(byte[] in, byte[] what, int from) {
    for (int i = from; i <= in.length - what.length; i++) {
      if (in[i] == what[0] && matches(in, what, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean matches(byte[] in, byte[] what, int at) {
    for (int i = 1; i < what.length; i++) {
      if (in[at + i] != what[i]) {
        return false;
      }
    }
    return true;
  }
}
