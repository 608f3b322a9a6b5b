package org.counterweight.report;

import java.util.List;
import org.counterweight.finding.Verdict;

/**
 * How many statements came to which verdict.
 *
 * @param total all of them
 * @param compliant without an error
 * @param nonCompliant with at least one error
 * @param unreadable not read, or not finished
 */
public record Summary(int total, int compliant, int nonCompliant, int unreadable) {
  /** Nothing yet. */
  public static final Summary NONE = new Summary(0, 0, 0, 0);

  /** Refuses numbers that do not add up. */
  public Summary {
    if (compliant < 0
        || nonCompliant < 0
        || unreadable < 0
        || total != compliant + nonCompliant + unreadable) {
      throw new IllegalArgumentException("the verdicts do not add up to the total");
    }
  }

  /** The summary of these results. */
  public static Summary of(List<Result> results) {
    Summary summary = NONE;
    for (Result result : results) {
      summary = summary.plus(result.verdict());
    }
    return summary;
  }

  /** One statement more. */
  public Summary plus(Verdict verdict) {
    return switch (verdict) {
      case COMPLIANT -> new Summary(total + 1, compliant + 1, nonCompliant, unreadable);
      case NON_COMPLIANT -> new Summary(total + 1, compliant, nonCompliant + 1, unreadable);
      case UNREADABLE -> new Summary(total + 1, compliant, nonCompliant, unreadable + 1);
    };
  }
}
