package org.counterweight.intake;

import java.util.Locale;

/** The formats of a text input. */
public enum Format {
  /** YAML 1.2, core schema. */
  YAML,
  /** JSON, RFC 8259. */
  JSON;

  /**
   * The format that a name promises. Anything not called {@code .json} is read as YAML, which reads
   * JSON as well.
   */
  public static Format of(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".json") ? JSON : YAML;
  }
}
