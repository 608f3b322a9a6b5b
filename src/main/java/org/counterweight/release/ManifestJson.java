package org.counterweight.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.counterweight.record.PlainConstructors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Manifests to and from RFC 8785 JSON. */
public final class ManifestJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new PlainConstructors()).build();

  private ManifestJson() {}

  /** The canonical bytes. */
  public static byte[] bytes(Manifest manifest) {
    return CanonicalJson.bytes(MAPPER.valueToTree(manifest));
  }

  /**
   * The manifest of the release in this folder.
   *
   * @return empty where there is no manifest or it is not one of ours
   * @throws IOException where it is there and cannot be read
   */
  public static Optional<Manifest> read(Path folder) throws IOException {
    Path file = folder.resolve(Manifest.FILE);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      return read(Files.readAllBytes(file));
    } catch (NoSuchFileException gone) {
      // Another process, or another thread, may be putting another release in its place.
      return Optional.empty();
    }
  }

  /** The manifest in these bytes; empty where it is not one of ours. */
  public static Optional<Manifest> read(byte[] bytes) {
    try {
      Manifest manifest = MAPPER.readValue(bytes, Manifest.class);
      return manifest != null && Manifest.FORMAT.equals(manifest.format())
          ? Optional.of(manifest)
          : Optional.empty();
    } catch (JacksonException notOurs) {
      return Optional.empty();
    }
  }
}
