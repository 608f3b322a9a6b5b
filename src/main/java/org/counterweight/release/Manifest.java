package org.counterweight.release;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;

/**
 * What is in a release and what it was made with. Its own digest stands in the manifest of the next
 * release, so that the chain of a company's statements can be followed back.
 *
 * @param format name and version of this format
 * @param statement id of the statement
 * @param status who stands behind the statement
 * @param entity name of the reporting entity
 * @param lei its LEI; null where it has none
 * @param periodStart first day of the period
 * @param periodEnd last day of the period
 * @param draft whether this is a draft
 * @param usage {@code shown}, {@code withheld} or {@code none}
 * @param tool what made the release
 * @param schema schema that the data follow
 * @param policy policy under which it was checked
 * @param templates templates that it was rendered with
 * @param files every file beside this one
 * @param prior release of the comparative period; null where there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Manifest(
    String format,
    String statement,
    String status,
    String entity,
    String lei,
    LocalDate periodStart,
    LocalDate periodEnd,
    boolean draft,
    String usage,
    Tool tool,
    Versioned schema,
    Versioned policy,
    Versioned templates,
    List<Entry> files,
    Prior prior) {

  /** Value of {@link #format()} that this version writes. */
  public static final String FORMAT = "counterweight-release/1";

  /** Name of the file. */
  public static final String FILE = "manifest.json";

  /** The same manifest with another link to the release before it; null for none. */
  public Manifest withPrior(Prior link) {
    return new Manifest(
        format,
        statement,
        status,
        entity,
        lei,
        periodStart,
        periodEnd,
        draft,
        usage,
        tool,
        schema,
        policy,
        templates,
        files,
        link);
  }

  /** A tool and its version. */
  public record Tool(String name, String version) {}

  /** Something with an id, a version and a SHA-256. */
  public record Versioned(String id, String version, String sha256) {}

  /** A file of the release. */
  public record Entry(String name, String mediaType, long bytes, String sha256) {}

  /** The release before this one. */
  public record Prior(String statement, String manifestSha256) {}
}
