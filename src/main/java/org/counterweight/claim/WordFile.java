package org.counterweight.claim;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;

/** Lists of words that stand beside a class as YAML: the one way in which rules get their words. */
public final class WordFile {
  private WordFile() {}

  /**
   * Reads the lists of a file by their keys.
   *
   * @param beside the class that the file stands beside
   * @param file its name
   * @throws IllegalStateException where this build lacks the file
   */
  public static Map<String, List<String>> read(Class<?> beside, String file) {
    try (InputStream in = beside.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no word list " + file + " in this build");
      }
      return Resource.YAML.readValue(in, new TypeReference<Map<String, List<String>>>() {});
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
