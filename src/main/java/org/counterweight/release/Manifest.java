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
 * @param options what was asked for beyond that and shows in the files; null where nothing was
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
    Options options,
    List<Entry> files,
    Prior prior) {

  /** Value of {@link #format()} that this version writes. */
  public static final String FORMAT = "counterweight-release/1";

  /** Name of the file. */
  public static final String FILE = "manifest.json";

  /** The same manifest with another link to the release before it; null for none. */
  public Manifest withPrior(Prior link) {
    return with(files, link);
  }

  /**
   * Whether this release was made from the same data in the same way as another: all the same but
   * for the artefacts, the report, and the link to the release before it.
   *
   * @param data name of the file with the canonical data
   */
  public boolean madeLike(Manifest other, String data) {
    return with(entry(data), null).equals(other.with(other.entry(data), null));
  }

  private List<Entry> entry(String name) {
    return files.stream().filter(file -> file.name().equals(name)).toList();
  }

  private Manifest with(List<Entry> otherFiles, Prior link) {
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
        options,
        otherFiles,
        link);
  }

  /** A tool and its version. */
  public record Tool(String name, String version) {}

  /** Something with an id, a version and a SHA-256. */
  public record Versioned(String id, String version, String sha256) {}

  /**
   * Options of a run that show in the files.
   *
   * @param paper page size; null where it is the one usual in the entity's country
   * @param levyRates further rates that the levy is shown at; null where there are none
   * @param fonts SHA-256 over the files of further fonts; null where there are none
   * @param signature who signs, and when; null where the release is not signed
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Options(String paper, List<String> levyRates, String fonts, Signature signature) {
    /** These; null where none was given. */
    public static Options of(
        String paper, List<String> levyRates, String fonts, Signature signature) {
      return paper == null && levyRates == null && fonts == null && signature == null
          ? null
          : new Options(paper, levyRates, fonts, signature);
    }

    /** The same, signed on this day where a release is signed and no other day was given. */
    public Options signedOn(LocalDate day) {
      return signature == null || signature.day() != null
          ? this
          : new Options(paper, levyRates, fonts, new Signature(signature.certificate(), day));
    }
  }

  /**
   * The signature of a release.
   *
   * @param certificate SHA-256 of the signer's certificate, in lower-case hexadecimal
   * @param day claimed day of signing; null, and never so in a release, for that of the sign-off
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Signature(String certificate, LocalDate day) {}

  /** Whether {@link Seal#FILE} belongs to the release. */
  public boolean signed() {
    return options != null && options.signature() != null;
  }

  /** A file of the release. */
  public record Entry(String name, String mediaType, long bytes, String sha256) {}

  /** The release before this one. */
  public record Prior(String statement, String manifestSha256) {}
}
