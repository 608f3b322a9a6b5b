package org.counterweight.rule.submission;

import java.util.List;

/**
 * How a file fared against a standard.
 *
 * @param file its name
 * @param standard as in {@code PDF/UA-1}
 * @param kind which of the rules it falls under
 * @param checked whether it could be checked at all
 * @param faults what does not conform; where it could not be checked, why
 */
public record Conformance(
    String file, String standard, Kind kind, boolean checked, List<Fault> faults) {
  /** Clause of a fault of kind {@link Kind#REVISION}: the change did nothing but sign. */
  public static final String SIGNING = "signing";

  /** Keeps its own copy. */
  public Conformance {
    faults = List.copyOf(faults);
  }

  /** What is checked. */
  public enum Kind {
    /** PDF/A: the file keeps. */
    ARCHIVE,
    /** PDF/UA: everybody can read it. */
    ACCESS,
    /** A workbook whose parts are sound. */
    WORKBOOK,
    /** Content that acts by itself: scripts, launches, links to other files. */
    ACTIVE,
    /** Nothing was changed after the file was finished. */
    REVISION,
    /** Rendering anew gives the same bytes. */
    RENDERING
  }

  /**
   * One thing that does not conform.
   *
   * @param clause clause of the standard; null for none
   * @param what in one sentence
   * @param times how often
   * @param page page of a PDF, from 1; null for the whole file
   */
  public record Fault(String clause, String what, int times, Integer page) {}
}
