package org.counterweight.report;

import java.util.List;

/**
 * All results of one run.
 *
 * @param tool what made it
 * @param policy under which policy
 * @param summary how many of each verdict
 * @param results in the order of the inputs
 */
public record Report(Tool tool, PolicyReference policy, Summary summary, List<Result> results) {
  /** Keeps its own copy of the results. */
  public Report {
    results = List.copyOf(results);
  }

  /** A report whose summary is counted from its results. */
  public static Report of(Tool tool, PolicyReference policy, List<Result> results) {
    return new Report(tool, policy, Summary.of(results), results);
  }
}
