package org.counterweight.generate;

import java.util.List;
import java.util.Optional;
import org.counterweight.finding.Prominence;
import org.counterweight.release.Manifest;
import org.counterweight.release.ReleaseFile;

/**
 * All that the second step of {@code generate} needs: what was found, and the release where the
 * gates let one through.
 *
 * @param checked the outcome of both gates
 * @param release what is to be published; empty where nothing is
 * @param prominence what the second gate measured
 * @param seen the artefacts as the second gate saw them, where it was asked to keep them, released
 *     or not; empty otherwise
 * @param failure what the machine could not do, in one sentence; empty where all went well
 */
public record Prepared(
    Checked checked,
    Optional<Draft> release,
    Prominence prominence,
    List<Seen> seen,
    Optional<String> failure) {

  /** Keeps its own copy. */
  public Prepared {
    seen = List.copyOf(seen);
  }

  /**
   * A release before it is linked to the one before it and put in place.
   *
   * @param manifest names the files
   * @param files to be written; empty where the release stands already
   * @param priorStatement id of the statement of the period before
   * @param standing whether this release stands there already, made from the same data in the same
   *     way
   */
  public record Draft(
      Manifest manifest,
      List<ReleaseFile> files,
      Optional<String> priorStatement,
      boolean standing) {
    /** Keeps its own copy. */
    public Draft {
      files = List.copyOf(files);
    }
  }

  /** The same without the artefacts, once they have been shown. */
  public Prepared withoutSeen() {
    return new Prepared(checked, release, prominence, List.of(), failure);
  }

  static Prepared refused(Checked checked, Prominence prominence, List<Seen> seen) {
    return new Prepared(checked, Optional.empty(), prominence, seen, Optional.empty());
  }

  /** An input that could not be read. */
  public static Prepared unread(String input, String failure) {
    return failed(
        new Checked(input, Optional.empty(), List.of(), Optional.empty(), false), failure);
  }

  static Prepared failed(Checked checked, String failure) {
    return new Prepared(
        checked, Optional.empty(), Prominence.NONE, List.of(), Optional.of(failure));
  }
}
