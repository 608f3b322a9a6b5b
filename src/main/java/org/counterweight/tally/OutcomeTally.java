package org.counterweight.tally;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.counterweight.statement.Measure;

/**
 * Measures of section B by how they went. It counts measures and does not weigh them: ten small
 * gains do not outweigh a loss.
 *
 * @param counts measures by outcome, every outcome listed
 */
public record OutcomeTally(Map<Outcome, Integer> counts) {
  /** Keeps its own copy. */
  public OutcomeTally {
    counts = Collections.unmodifiableMap(new EnumMap<>(counts));
  }

  /** Counts these measures. */
  public static OutcomeTally of(List<Measure> measures) {
    Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    for (Outcome outcome : Outcome.values()) {
      counts.put(outcome, 0);
    }
    measures.forEach(measure -> counts.merge(Outcome.of(measure), 1, Integer::sum));
    return new OutcomeTally(counts);
  }

  /** Measures that were really measured: better, worse or unclear. */
  public int measured() {
    return counts.get(Outcome.BETTER) + counts.get(Outcome.WORSE) + counts.get(Outcome.UNCLEAR);
  }
}
