package org.counterweight.render;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Templates and resources below one folder, read once: what is changed or removed on disk later
 * changes nothing, and what was read is what the digest of the templates stands for. Nothing
 * outside the folder can be reached: not by {@code ..}, not by an absolute name, not through a
 * symbolic link.
 */
final class FolderTemplates implements TemplateLoader {
  /** No template or resource may be larger, in bytes. */
  static final int LARGEST = 16 * 1024 * 1024;

  /** Nor all of them together. */
  private static final long ALL = 8L * LARGEST;

  /** Most files; somebody may name the root of a disk. */
  private static final int MOST = 2000;

  private final SortedMap<String, byte[]> files;

  /**
   * Reads a folder. Hidden files are left out, and links that lead out of it.
   *
   * @throws IOException where it cannot be read, or is too large to be one of templates
   */
  FolderTemplates(Path folder) throws IOException {
    Path root = folder.toRealPath();
    this.files = new TreeMap<>();
    long size = 0;
    for (Path file : below(root)) {
      byte[] bytes = bytes(root, file);
      size += bytes.length;
      if (size > ALL) {
        throw new IOException("it holds more than " + ALL + " bytes; name a folder of templates");
      }
      StringJoiner name = new StringJoiner("/");
      root.relativize(file).forEach(part -> name.add(part.toString()));
      files.put(name.toString(), bytes);
    }
  }

  private static List<Path> below(Path root) throws IOException {
    List<Path> found = new ArrayList<>();
    try (Stream<Path> all = Files.walk(root)) {
      for (Iterator<Path> each = all.iterator(); each.hasNext(); ) {
        Path file = each.next();
        boolean visible = !file.getFileName().toString().startsWith(".");
        if (visible && Files.isRegularFile(file) && file.toRealPath().startsWith(root)) {
          found.add(file);
        }
        if (found.size() > MOST) {
          throw new IOException(
              "it holds more than " + MOST + " files; name a folder of templates");
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return found;
  }

  private static byte[] bytes(Path root, Path file) throws IOException {
    if (Files.size(file) > LARGEST) {
      throw new IOException(root.relativize(file) + " is larger than " + LARGEST + " bytes");
    }
    return Files.readAllBytes(file);
  }

  /** The bytes of a file below the folder; empty where there is none of this name. */
  Optional<byte[]> read(String name) {
    return Optional.ofNullable(files.get(name));
  }

  /** Every file below the folder by its name. */
  SortedMap<String, byte[]> files() {
    return files;
  }

  @Override
  public Object findTemplateSource(String name) {
    return files.containsKey(name) ? name : null;
  }

  @Override
  public long getLastModified(Object source) {
    // Templates are parsed once; what changes on disk later is not looked at.
    return -1;
  }

  @Override
  public Reader getReader(Object source, String encoding) throws IOException {
    try {
      return new StringReader(
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(files.get((String) source)))
              .toString());
    } catch (CharacterCodingException e) {
      throw new IOException(source + " is not UTF-8; save it in that encoding", e);
    }
  }

  @Override
  public void closeTemplateSource(Object source) {}

  @Override
  public String toString() {
    return "template folder";
  }
}
