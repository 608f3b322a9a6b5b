package org.counterweight.release;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;

/** SHA-256 in lower-case hexadecimal. */
public final class Digest {
  private Digest() {}

  /** The digest of these bytes. */
  public static String of(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  /**
   * The digest of a set of files: of the lines {@code digest, two blanks, path}, in path order, as
   * {@code sha256sum} would print them.
   */
  public static String ofFiles(SortedMap<String, byte[]> files) {
    StringBuilder lines = new StringBuilder();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      lines.append(of(file.getValue())).append("  ").append(file.getKey()).append('\n');
    }
    return of(lines.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new LinkageError("every Java platform has SHA-256", e);
    }
  }
}
