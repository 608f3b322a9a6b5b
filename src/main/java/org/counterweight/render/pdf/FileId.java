package org.counterweight.render.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Collects a file and gives it an identifier that follows from its bytes, where the library would
 * have put a random one.
 */
final class FileId extends ByteArrayOutputStream {
  private static final byte[] KEY = "/ID [<".getBytes(StandardCharsets.US_ASCII);
  private static final int HEX = 32;
  private static final int BETWEEN = "><".length();

  FileId() {
    super(128 * 1024);
  }

  /** Writes the file with its identifier in place. */
  void release(OutputStream out) throws IOException {
    int first = lastIndexOf(KEY) + KEY.length;
    int second = first + HEX + BETWEEN;
    fill(first, "0".repeat(HEX));
    fill(second, "0".repeat(HEX));
    String id = HexFormat.of().formatHex(digest(), 0, HEX / 2);
    fill(first, id);
    fill(second, id);
    writeTo(out);
  }

  private byte[] digest() {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      sha.update(buf, 0, count);
      return sha.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  private void fill(int at, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(bytes, 0, buf, at, bytes.length);
  }

  private int lastIndexOf(byte[] key) {
    for (int i = count - key.length; i >= 0; i--) {
      int k = 0;
      while (k < key.length && buf[i + k] == key[k]) {
        k++;
      }
      if (k == key.length) {
        return i;
      }
    }
    throw new IllegalStateException("The trailer has no /ID");
  }
}
