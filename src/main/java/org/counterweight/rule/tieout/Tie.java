package org.counterweight.rule.tieout;

import org.counterweight.finding.Location;

/**
 * One figure held against one place where an artefact prints it.
 *
 * @param figure id, with {@code :prior} for the comparative
 * @param data the value in the data, with its unit; empty where the data have none
 * @param printed what the artefact shows; empty where it shows nothing
 * @param place where
 * @param block order in the layout of the block that prints it; -1 where a reader sees none
 * @param outcome how it came out
 * @param trouble what is wrong, in one sentence; null where they agree
 */
public record Tie(
    String figure,
    String data,
    String printed,
    Location place,
    int block,
    Outcome outcome,
    String trouble) {

  /** How it came out. */
  public enum Outcome {
    /** Data and artefact agree. */
    EQUAL("equal"),
    /** They do not. */
    DIFFERENT("different"),
    /** It is in the file, and no reader sees it. */
    HIDDEN("not seen"),
    /** It is nowhere in the artefact. */
    ABSENT("not there"),
    /** The artefact prints a figure that the data do not have. */
    UNKNOWN("not in the data");

    private final String words;

    Outcome(String words) {
      this.words = words;
    }

    /** For people. */
    public String words() {
      return words;
    }
  }
}
