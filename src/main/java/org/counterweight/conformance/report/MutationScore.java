package org.counterweight.conformance.report;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.counterweight.conformance.mutation.Fate;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What became of all mutants.
 *
 * @param made how many there were
 * @param noticed how many somebody noticed
 * @param later how many of these took the release before and the evidence
 * @param excused how many survived with a reason
 * @param byOperator made, noticed and excused by subject and operator
 */
public record MutationScore(
    int made, int noticed, int later, int excused, Map<String, int[]> byOperator) {
  /** The score, in percent, from which on a suite is good enough. */
  public static final BigDecimal ENOUGH = new BigDecimal("95.0");

  /** Counts. */
  public static MutationScore of(List<Fate> fates) {
    Map<String, int[]> byOperator = new TreeMap<>();
    int noticed = 0;
    int later = 0;
    int excused = 0;
    for (Fate fate : fates) {
      int[] counts =
          byOperator.computeIfAbsent(fate.subject() + ", " + fate.operator(), k -> new int[3]);
      counts[0]++;
      if (fate.noticed()) {
        counts[1]++;
        noticed++;
        later += fate.later() ? 1 : 0;
      } else if (fate.excuse() != null) {
        counts[2]++;
        excused++;
      }
    }
    return new MutationScore(fates.size(), noticed, later, excused, byOperator);
  }

  /** Noticed of those that no stated reason lets pass, in percent to a tenth. */
  public BigDecimal score() {
    return percent(noticed, made - excused);
  }

  /** Noticed of all, in percent to a tenth. */
  public BigDecimal raw() {
    return percent(noticed, made);
  }

  private static BigDecimal percent(int part, int whole) {
    return whole == 0
        ? new BigDecimal("100.0")
        : BigDecimal.valueOf(100L * part)
            .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_EVEN);
  }

  /** The score in words: both numbers, and what is behind them. */
  public String sentence() {
    return noticed
        + " of "
        + made
        + " mutants were noticed: "
        + raw()
        + " % of all, "
        + later
        + " of them only with the release before and the evidence at hand. "
        + excused
        + " were not and do no harm, or show to nobody who has only the files, each for a stated"
        + " reason; without these "
        + score()
        + " % were noticed, and "
        + (made - noticed - excused)
        + (made - noticed - excused == 1 ? " survives" : " survive")
        + " without a reason.";
  }

  /** Why a survivor is accepted. */
  static String reason(Fate fate) {
    return fate.excuse().reason()
        + (fate.excuse().caughtBy() == null ? "" : " Caught by " + fate.excuse().caughtBy() + ".");
  }

  /** Prints the score, the survivors without a reason, and how many survive for each reason. */
  public void print(List<Fate> fates, PrintWriter out) {
    byOperator.forEach((name, counts) ->
        out.printf(
            java.util.Locale.ROOT,
            "%-22s %5d made %5d noticed %5d accepted %5d not noticed%n",
            name,
            counts[0],
            counts[1],
            counts[2],
            counts[0] - counts[1] - counts[2]));
    Map<String, Integer> reasons = new TreeMap<>();
    for (Fate fate : fates) {
      if (!fate.noticed() && fate.excuse() == null) {
        out.println(
            "SURVIVED "
                + fate.subject()
                + " "
                + fate.operator()
                + " "
                + fate.at()
                + ": "
                + fate.what());
      } else if (!fate.noticed()) {
        reasons.merge(reason(fate), 1, Integer::sum);
      }
    }
    reasons.forEach(
        (reason, count) -> out.printf(java.util.Locale.ROOT, "%5d × %s%n", count, reason));
    out.println(sentence());
  }

  /** As JSON. */
  public ObjectNode json(List<Fate> fates) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("made", made).put("noticed", noticed).put("noticedLater", later);
    node.put("accepted", excused);
    node.put("score", score()).put("raw", raw());
    ArrayNode survivors = node.putArray("survivors");
    for (Fate fate : fates) {
      if (!fate.noticed()) {
        ObjectNode one = survivors.addObject();
        one.put("subject", fate.subject()).put("origin", fate.origin());
        one.put("operator", fate.operator()).put("at", fate.at()).put("what", fate.what());
        one.put("reason", fate.excuse() == null ? null : fate.excuse().reason());
        one.put("caughtBy", fate.excuse() == null ? null : fate.excuse().caughtBy());
      }
    }
    return node;
  }
}
