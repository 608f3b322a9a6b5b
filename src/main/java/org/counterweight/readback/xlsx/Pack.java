package org.counterweight.readback.xlsx;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.counterweight.readback.UnreadableArtefact;

/** The zip that a workbook is, each part bounded while it is unpacked. */
final class Pack implements AutoCloseable {
  static final String SAVE_AGAIN = "Open it in Excel or LibreOffice and save it again as .xlsx.";
  private static final int SMALL = 1_000_000;

  private final ZipFile zip;
  private final Limits limits;
  private final Map<String, ZipArchiveEntry> entries = new TreeMap<>();
  private long unpacked;

  private Pack(ZipFile zip, Limits limits) {
    this.zip = zip;
    this.limits = limits;
  }

  static Pack open(byte[] bytes, Limits limits) throws UnreadableArtefact {
    refuseOthers(bytes);
    ZipFile zip;
    try {
      zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get();
    } catch (IOException | IllegalArgumentException e) {
      throw new UnreadableArtefact(
          "the file is not a whole workbook, its zip is broken. Fetch it again.", e);
    }
    Pack pack = new Pack(zip, limits);
    try {
      pack.list();
      return pack;
    } catch (UnreadableArtefact e) {
      pack.close();
      throw e;
    }
  }

  private static void refuseOthers(byte[] b) throws UnreadableArtefact {
    if (b.length > 8 && (b[0] & 0xFF) == 0xD0 && (b[1] & 0xFF) == 0xCF && b[2] == 0x11) {
      // Names in this container are UTF-16, little-endian; Latin text of them is searched for.
      boolean encrypted =
          new String(b, StandardCharsets.ISO_8859_1)
              .contains(
                  new String(
                      "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE),
                      StandardCharsets.ISO_8859_1));
      throw new UnreadableArtefact(
          encrypted
              ? "the workbook is encrypted. Save a copy without a password and give that."
              : "the file is in the old format .xls. " + SAVE_AGAIN);
    }
    if (b.length < 4 || b[0] != 'P' || b[1] != 'K') {
      throw new UnreadableArtefact(
          "the file is not a workbook, whatever its name says. Give a file saved as .xlsx.");
    }
  }

  private void list() throws UnreadableArtefact {
    Enumeration<ZipArchiveEntry> all = zip.getEntries();
    while (all.hasMoreElements()) {
      ZipArchiveEntry entry = all.nextElement();
      String name = key(entry.getName());
      if (entry.getGeneralPurposeBit().usesEncryption()) {
        throw new UnreadableArtefact(
            "the workbook is encrypted. Save a copy without a password and give that.");
      }
      if (entries.put(name, entry) != null) {
        throw new UnreadableArtefact(
            "its zip holds the part "
                + name
                + " twice, so programs disagree on what it says. "
                + SAVE_AGAIN);
      }
      if (entries.size() > limits.entries()) {
        throw tooLarge("holds more than " + limits.entries() + " parts");
      }
      refuse(name);
    }
  }

  private static void refuse(String name) throws UnreadableArtefact {
    if (name.endsWith("vbaproject.bin")) {
      throw new UnreadableArtefact(
          "the workbook holds macros, which can change what it shows. Save it as .xlsx without"
              + " macros.");
    }
    if (name.equals("xl/workbook.bin")) {
      throw new UnreadableArtefact("the file is in the binary format .xlsb. " + SAVE_AGAIN);
    }
    if (name.equals("content.xml")) {
      throw new UnreadableArtefact("the file is an OpenDocument spreadsheet. " + SAVE_AGAIN);
    }
  }

  static UnreadableArtefact tooLarge(String how) {
    return new UnreadableArtefact(
        "the workbook "
            + how
            + ", more than any made for people. Check that it is the right file, and delete what is"
            + " not shown.");
  }

  static UnreadableArtefact damaged(String path, Exception cause) {
    return new UnreadableArtefact("its part " + path + " is damaged. " + SAVE_AGAIN, cause);
  }

  private static String key(String path) {
    String plain = path.startsWith("/") ? path.substring(1) : path;
    return plain.replace('\\', '/').toLowerCase(Locale.ROOT);
  }

  boolean has(String path) {
    return entries.containsKey(key(path));
  }

  /** Paths of all parts in lower case, sorted. */
  Iterable<String> paths() {
    return entries.keySet();
  }

  /** The content of a part that is there, bounded. */
  InputStream stream(String path) throws UnreadableArtefact {
    ZipArchiveEntry entry = entries.get(key(path));
    if (entry == null) {
      throw new UnreadableArtefact("its part " + path + " is missing. " + SAVE_AGAIN);
    }
    try {
      return new Bounded(zip.getInputStream(entry), entry.getCompressedSize(), path);
    } catch (IOException e) {
      throw damaged(path, e);
    }
  }

  byte[] bytes(String path) throws UnreadableArtefact {
    try (InputStream in = stream(path)) {
      return in.readAllBytes();
    } catch (Bomb e) {
      throw tooLarge(e.getMessage());
    } catch (IOException e) {
      throw damaged(path, e);
    }
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException e) {
      // In memory: nothing is left open, and nothing was written that could be lost.
      return;
    }
  }

  /** A stream that gave too much; carried through the XML parser as an I/O failure. */
  static final class Bomb extends IOException {
    private static final long serialVersionUID = 1L;

    Bomb(String message) {
      super(message);
    }
  }

  private final class Bounded extends FilterInputStream {
    private final long packed;
    private final String path;
    private long read;

    Bounded(InputStream in, long packed, String path) {
      super(in);
      this.packed = packed;
      this.path = path;
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      return b < 0 ? b : count(1, b);
    }

    @Override
    public int read(byte[] b, int off, int len) throws IOException {
      int n = super.read(b, off, len);
      return n < 0 ? n : count(n, n);
    }

    private int count(int n, int result) throws Bomb {
      read += n;
      unpacked += n;
      if (read > limits.part()) {
        throw new Bomb("unpacks " + path + " to more than " + (limits.part() >> 20) + " MiB");
      }
      if (unpacked > limits.total()) {
        throw new Bomb("unpacks to more than " + (limits.total() >> 20) + " MiB");
      }
      if (read > SMALL && packed >= 0 && read > packed * limits.ratio()) {
        throw new Bomb(
            "unpacks " + path + " to more than " + limits.ratio() + " times its packed size");
      }
      return result;
    }
  }
}
