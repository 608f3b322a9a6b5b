package org.counterweight.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Files that come with the program: the schemas and the default policy. */
public enum Bundled {
  /** Schema of statements. */
  STATEMENT_SCHEMA("statement-1.0.schema.json"),
  /** Schema of statements before the current one. */
  OLDER_STATEMENT_SCHEMA("older/statement-0.9.schema.json"),
  /** What is done to statements of older versions. */
  MIGRATIONS("older/migrations.json"),
  /** Schema of policies. */
  POLICY_SCHEMA("policy-1.0.schema.json"),
  /** The policy in force unless another is named. */
  DEFAULT_POLICY("policies/equal-prominence-2026-01.yaml"),
  /** A stricter policy, for those who ask for it. */
  STRICT_POLICY("policies/equal-prominence-strict-2026-01.yaml");

  private static final String FOLDER = "/org/counterweight/schemas/";

  private final String file;

  Bundled(String file) {
    this.file = file;
  }

  /** The file, under the name it has in {@code schemas/}. */
  public Source source() {
    try (InputStream in = Bundled.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException(FOLDER + file + " is missing from the program");
      }
      return new Source("schemas/" + file, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
