package org.counterweight.render;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Templates and resources below one folder. Nothing outside it can be reached: not by {@code ..},
 * not by an absolute name, not through a symbolic link.
 */
final class FolderTemplates implements TemplateLoader {
  /** No template or resource may be larger, in bytes. */
  static final int LARGEST = 16 * 1024 * 1024;

  private final Path root;

  FolderTemplates(Path folder) throws IOException {
    this.root = folder.toRealPath();
  }

  /**
   * The bytes of a file below the folder; empty where there is none, or where the name leads out.
   */
  Optional<byte[]> read(String name) throws IOException {
    Path file = find(name);
    return file == null ? Optional.empty() : Optional.of(bytes(file));
  }

  @Override
  public Object findTemplateSource(String name) throws IOException {
    return find(name);
  }

  private Path find(String name) throws IOException {
    Path file;
    try {
      file = root.resolve(name).normalize();
    } catch (InvalidPathException e) {
      return null;
    }
    boolean inside = file.startsWith(root) && Files.isRegularFile(file);
    return inside && file.toRealPath().startsWith(root) ? file : null;
  }

  /** Every file below the folder by its name, hidden ones left out. */
  SortedMap<String, byte[]> files() throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    List<Path> found;
    try (Stream<Path> all = Files.walk(root)) {
      found = all.filter(Files::isRegularFile).filter(FolderTemplates::visible).toList();
    }
    for (Path file : found) {
      StringJoiner name = new StringJoiner("/");
      root.relativize(file).forEach(part -> name.add(part.toString()));
      files.put(name.toString(), bytes(file));
    }
    return files;
  }

  private static boolean visible(Path file) {
    return !file.getFileName().toString().startsWith(".");
  }

  private byte[] bytes(Path file) throws IOException {
    if (Files.size(file) > LARGEST) {
      throw new IOException(root.relativize(file) + " is larger than " + LARGEST + " bytes");
    }
    return Files.readAllBytes(file);
  }

  @Override
  public long getLastModified(Object source) {
    // Templates are parsed once; what changes on disk later is not looked at.
    return -1;
  }

  @Override
  public Reader getReader(Object source, String encoding) throws IOException {
    Path file = (Path) source;
    try {
      return new StringReader(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes(file))).toString());
    } catch (CharacterCodingException e) {
      throw new IOException(root.relativize(file) + " is not UTF-8; save it in that encoding", e);
    }
  }

  @Override
  public void closeTemplateSource(Object source) {}

  @Override
  public String toString() {
    return "template folder";
  }
}
