package org.counterweight.render.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The parts of an Open Packaging file, written in the order they were added. */
final class PartPackage {
  /**
   * Entries must not tell when they were written. A month after the earliest time a zip can hold,
   * because at that time itself the JDK adds the machine's own time zone.
   */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final Xml types = new Xml();

  PartPackage() {
    types
        .raw("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">")
        .raw("<Default Extension=\"rels\"")
        .raw(" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>")
        .raw("<Default Extension=\"vml\"")
        .raw(" ContentType=\"application/vnd.openxmlformats-officedocument.vmlDrawing\"/>")
        .raw("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
  }

  /**
   * Adds a part.
   *
   * @param path from the root, without a leading slash
   * @param type its content type; null for the default of its extension
   */
  void add(String path, String type, byte[] bytes) {
    if (parts.putIfAbsent(path, bytes) != null) {
      throw new IllegalStateException("part " + path + " is there already");
    }
    if (type != null) {
      types
          .raw("<Override")
          .attribute("PartName", "/" + path)
          .attribute("ContentType", type)
          .raw("/>");
    }
  }

  /** Adds the relations of a part, where it has any; {@code part} is empty for the package. */
  void relate(String part, Relations relations) {
    if (!relations.isEmpty()) {
      int slash = part.lastIndexOf('/') + 1;
      add(
          part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels",
          null,
          relations.bytes());
    }
  }

  /** Writes the package; {@code out} stays open. */
  void write(OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    zip.setLevel(Deflater.BEST_SPEED);
    write(zip, "[Content_Types].xml", types.raw("</Types>").bytes());
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      write(zip, part.getKey(), part.getValue());
    }
    zip.finish();
  }

  private static void write(ZipOutputStream zip, String path, byte[] bytes) throws IOException {
    ZipEntry entry = new ZipEntry(path);
    // A local time, so that the time zone of the machine has no part in it.
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }
}
