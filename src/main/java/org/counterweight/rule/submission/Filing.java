package org.counterweight.rule.submission;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A release folder: what its manifest declares, and what is there.
 *
 * @param manifest what is declared; null where there is no manifest that can be read
 * @param trouble why the manifest cannot be read; null where it can
 * @param found files in the folder but for the manifest, by name
 * @param program version of this program
 * @param schemas digests of the schemas that this program knows
 * @param policies digests of the policies that this program comes with
 */
public record Filing(
    Declared manifest,
    String trouble,
    List<Found> found,
    String program,
    List<String> schemas,
    List<String> policies) {
  /** Keeps its own copies. */
  public Filing {
    found = List.copyOf(found);
    schemas = List.copyOf(schemas);
    policies = List.copyOf(policies);
  }

  /**
   * What a manifest declares.
   *
   * @param statement id of the statement
   * @param entity name of the entity
   * @param start first day of the period
   * @param end last day
   * @param tool version of the tool that made the release
   * @param schema digest of the schema
   * @param policy id and version of the policy
   * @param policyDigest digest of the policy
   * @param files what should be there
   * @param prior statement of the release before; null for none
   * @param priorDigest digest of the manifest before; null for none
   * @param levyRates further rates that the documents show the levy at
   */
  public record Declared(
      String statement,
      String entity,
      LocalDate start,
      LocalDate end,
      String tool,
      String schema,
      String policy,
      String policyDigest,
      List<Entry> files,
      String prior,
      String priorDigest,
      List<BigDecimal> levyRates) {
    /** Keeps its own copies. */
    public Declared {
      files = List.copyOf(files);
      levyRates = List.copyOf(levyRates);
    }
  }

  /** A declared file: its name, its length in bytes, its SHA-256. */
  public record Entry(String name, long bytes, String sha256) {}

  /** A file that is there; {@code sha256} is null where it is a folder or a link. */
  public record Found(String name, long bytes, String sha256) {}
}
