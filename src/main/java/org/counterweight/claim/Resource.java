package org.counterweight.claim;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.counterweight.record.PlainConstructors;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The data files beside this package. A build where one is missing or damaged does not start. */
final class Resource {
  /** One for all files: what it finds out about a type it need not find out again. */
  static final YAMLMapper YAML = YAMLMapper.builder().addModule(new PlainConstructors()).build();

  private Resource() {}

  /** Reads a YAML file into a record. */
  static <T> T read(String name, Class<T> type) {
    try (InputStream in = Resource.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no word list " + name + " in this build");
      }
      return YAML.readValue(in, type);
    } catch (JacksonException | IllegalArgumentException e) {
      throw new IllegalStateException("word list " + name + " is damaged: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read word list " + name, e);
    }
  }
}
