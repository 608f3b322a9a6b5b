package org.counterweight.intake.workbook;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.counterweight.intake.SchemaRules;
import org.counterweight.intake.WorkbookRules;

/** The zip of a workbook, opened only after a look at what it says it is. */
final class BookZip implements AutoCloseable {
  private static final int SMALL = 1_000_000;
  private static final String SAVE_AS =
      "In Excel or LibreOffice: \"Save as\", type \"Excel Workbook (.xlsx)\".";

  private final ZipFile zip;
  private final Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();
  private final BookLimits limits;

  private BookZip(ZipFile zip, BookLimits limits) {
    this.zip = zip;
    this.limits = limits;
  }

  static BookZip open(byte[] bytes, BookLimits limits) throws Unreadable {
    refuseOthers(bytes);
    ZipFile zip = null;
    try {
      zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get();
      BookZip book = new BookZip(zip, limits);
      book.list();
      return book;
    } catch (IOException | IllegalArgumentException e) {
      closeQuietly(zip);
      throw new Unreadable(
          WorkbookRules.WORKBOOK,
          "The file is not a complete workbook: its zip is broken.",
          null,
          "Fetch the file again, or open and save it in Excel or LibreOffice.");
    } catch (Unreadable e) {
      closeQuietly(zip);
      throw e;
    }
  }

  private static void closeQuietly(ZipFile zip) {
    if (zip != null) {
      try {
        zip.close();
      } catch (IOException e) {
        // Memory only: there is nothing that could be left open.
        return;
      }
    }
  }

  private static void refuseOthers(byte[] b) throws Unreadable {
    if (b.length > 8 && (b[0] & 0xFF) == 0xD0 && (b[1] & 0xFF) == 0xCF && b[2] == 0x11) {
      boolean encrypted = contains(b, "EncryptedPackage");
      throw refused(
          encrypted ? "The workbook is encrypted." : "The file is in the old format .xls.",
          encrypted ? "Save a copy without a password, and give that." : SAVE_AS);
    }
    if (b.length < 4 || b[0] != 'P' || b[1] != 'K') {
      throw refused("The file is not a workbook, whatever its name says.", SAVE_AS);
    }
  }

  private static boolean contains(byte[] bytes, String name) {
    // Names in this container are UTF-16, little-endian.
    byte[] wanted = name.getBytes(java.nio.charset.StandardCharsets.UTF_16LE);
    outer:
    for (int i = 0; i + wanted.length <= bytes.length; i++) {
      for (int j = 0; j < wanted.length; j++) {
        if (bytes[i + j] != wanted[j]) {
          continue outer;
        }
      }
      return true;
    }
    return false;
  }

  private void list() throws Unreadable {
    Enumeration<ZipArchiveEntry> all = zip.getEntries();
    while (all.hasMoreElements()) {
      ZipArchiveEntry entry = all.nextElement();
      String name = entry.getName().toLowerCase(Locale.ROOT);
      if (entry.getGeneralPurposeBit().usesEncryption()) {
        throw refused(
            "The workbook is encrypted.", "Save a copy without a password, and give that.");
      }
      if (entries.put(name, entry) != null) {
        throw refused("The zip holds the part " + name + " twice.", SAVE_AS);
      }
      if (entries.size() > limits.entries()) {
        throw tooLarge("holds more than " + limits.entries() + " parts");
      }
      check(name);
    }
  }

  private static void check(String name) throws Unreadable {
    if (name.startsWith("/") || name.contains("..") || name.contains("\\")) {
      throw refused(
          "The zip holds a part whose name leads out of it: " + name + ".",
          "Do not trust the file; have its maker save it anew.");
    }
    if (name.endsWith("vbaproject.bin") || name.contains("xl/macrosheets/")) {
      throw refused(
          "The workbook holds macros, which are programs.",
          "Save it as \"Excel Workbook (.xlsx)\", without macros.");
    }
    if (name.contains("xl/externallinks/") || name.equals("xl/connections.xml")) {
      throw refused(
          "The workbook takes values from other files or data sources; what they said when is not"
              + " in the file.",
          "Replace the links by their values (in Excel: Data, Edit Links, Break Link).");
    }
    if (name.equals("xl/workbook.bin")) {
      throw refused("The file is in the binary format .xlsb.", SAVE_AS);
    }
    if (name.equals("content.xml")) {
      throw refused("The file is an OpenDocument spreadsheet.", SAVE_AS);
    }
  }

  private static Unreadable refused(String message, String fix) {
    return new Unreadable(WorkbookRules.WORKBOOK, message, null, fix);
  }

  static Unreadable tooLarge(String how) {
    return new Unreadable(
        SchemaRules.SIZE,
        "The workbook " + how + ".",
        null,
        "A statement has far fewer; check that this is the right file, and delete what is not input.");
  }

  /** Whether there is a part with this path. */
  boolean has(String path) {
    return entries.containsKey(path.toLowerCase(Locale.ROOT));
  }

  /** The content of a part, bounded; empty where there is none. */
  Optional<InputStream> part(String path) throws IOException {
    ZipArchiveEntry entry = entries.get(path.toLowerCase(Locale.ROOT));
    if (entry == null) {
      return Optional.empty();
    }
    return Optional.of(new Bounded(zip.getInputStream(entry), entry.getCompressedSize(), path));
  }

  @Override
  public void close() throws IOException {
    zip.close();
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
      if (read > limits.part()) {
        throw new Bomb("unpacks " + path + " to more than " + (limits.part() >> 20) + " MiB");
      }
      if (read > SMALL && packed >= 0 && read > packed * limits.ratio()) {
        throw new Bomb(
            "unpacks " + path + " to more than " + limits.ratio() + " times its packed size");
      }
      return result;
    }
  }
}
