package org.counterweight.render.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Hands out the style sheets and pictures a template names. The name is what the template wrote, a
 * relative path with forward slashes; anything with a scheme never gets this far. An implementation
 * must not leave the place it was made for.
 */
@FunctionalInterface
public interface ResourceLoader {
  /** No single resource may be larger, in bytes: a template is not a place for a film. */
  int LARGEST = 16 * 1024 * 1024;

  /**
   * Reads one resource.
   *
   * @param name relative path as the template wrote it
   * @return its bytes, or empty where there is none or where the name leads outside
   * @throws IOException when it is there but cannot be read, or is larger than {@link #LARGEST}
   */
  Optional<byte[]> load(String name) throws IOException;

  /** Knows no resource at all. */
  static ResourceLoader none() {
    return name -> Optional.empty();
  }

  /** Resources held in memory. */
  static ResourceLoader of(Map<String, byte[]> resources) {
    Map<String, byte[]> held = Map.copyOf(resources);
    return name -> Optional.ofNullable(held.get(name));
  }

  /**
   * Files below a folder. Neither {@code ..} nor a symbolic link leads out of it.
   *
   * @param folder an existing folder
   */
  static ResourceLoader folder(Path folder) {
    return name -> {
      Path root = folder.toRealPath();
      Path file;
      try {
        file = root.resolve(name).normalize();
      } catch (InvalidPathException e) {
        return Optional.empty();
      }
      if (!file.startsWith(root) || !Files.isRegularFile(file)) {
        return Optional.empty();
      }
      if (!file.toRealPath().startsWith(root)) {
        return Optional.empty();
      }
      try (InputStream in = Files.newInputStream(file)) {
        return Optional.of(readAll(name, in));
      }
    };
  }

  /**
   * Resources of the class path below a prefix.
   *
   * @param loader whose class path
   * @param prefix as in {@code org/counterweight/templates/pdf/}
   */
  static ResourceLoader classPath(ClassLoader loader, String prefix) {
    String base = prefix.endsWith("/") ? prefix : prefix + "/";
    return name -> {
      if (name.startsWith("/") || name.contains("..") || name.contains("\\")) {
        return Optional.empty();
      }
      try (InputStream in = loader.getResourceAsStream(base + name)) {
        return in == null ? Optional.empty() : Optional.of(readAll(name, in));
      }
    };
  }

  private static byte[] readAll(String name, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(LARGEST + 1);
    if (bytes.length > LARGEST) {
      throw new IOException(name + " is larger than " + LARGEST + " bytes");
    }
    return bytes;
  }
}
