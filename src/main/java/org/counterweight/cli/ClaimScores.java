package org.counterweight.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.counterweight.claim.Claim;
import org.counterweight.claim.ClaimFinder;
import org.counterweight.claim.Reading;
import org.counterweight.claim.TextLabel;

/** How well the finder tells usage from the rest, over all lines, by language and by origin. */
final class ClaimScores {
  private static final String ALL = "all";

  private final Map<String, int[]> counts = new TreeMap<>();
  private int borderline;

  /**
   * Reads every line and counts.
   *
   * @param finder the finder for a stated language
   * @param errors where lines that it gets wrong are shown; null for nowhere
   */
  void add(
      String file,
      List<LabelledLine> lines,
      Function<String, ClaimFinder> finder,
      PrintWriter errors) {
    for (LabelledLine line : lines) {
      if (line.borderline()) {
        borderline++;
        continue;
      }
      Reading reading = finder.apply(line.language()).read(line.text());
      boolean usage = line.label() == TextLabel.USAGE;
      boolean found = reading.label() == TextLabel.USAGE;
      int cell = (usage ? 0 : 2) + (found ? 0 : 1);
      count(ALL, cell);
      count("language " + (line.language().isEmpty() ? "unstated" : line.language()), cell);
      count("origin " + line.origin(), cell);
      if (errors != null && usage != found) {
        show(file, line, reading, errors);
      }
    }
  }

  private void count(String group, int cell) {
    counts.computeIfAbsent(group, key -> new int[4])[cell]++;
  }

  private static void show(String file, LabelledLine line, Reading reading, PrintWriter out) {
    String what =
        line.label() == TextLabel.USAGE
            ? "usage not found"
            : "taken for usage, labelled " + line.label().name().toLowerCase(Locale.ROOT);
    out.println(file + ":" + line.line() + ": " + line.id() + ": " + what + ": " + line.text());
    for (Claim claim : reading.usage()) {
      out.println("    " + claim.metric() + " " + claim.form() + ": \"" + claim.text() + '"');
    }
  }

  /** Whether F1 over all lines is below a bound; without bound never. */
  boolean below(BigDecimal bound) {
    return bound != null && f1(counts.getOrDefault(ALL, new int[4])).compareTo(bound) < 0;
  }

  /** The table: precision, recall and F1 of usage, with the counts behind them. */
  void print(PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "%-20s %9s %9s %9s %7s %7s %7s %7s%n",
        "",
        "precision",
        "recall",
        "F1",
        "usage",
        "missed",
        "other",
        "false");
    counts.forEach((group, cells) ->
        out.printf(
            Locale.ROOT,
            "%-20s %9s %9s %9s %7d %7d %7d %7d%n",
            group,
            ratio(cells[0], cells[0] + cells[2]),
            ratio(cells[0], cells[0] + cells[1]),
            f1(cells),
            cells[0] + cells[1],
            cells[1],
            cells[2] + cells[3],
            cells[2]));
    out.println("borderline lines left out: " + borderline);
  }

  private static BigDecimal f1(int[] cells) {
    return ratio(2 * cells[0], 2 * cells[0] + cells[1] + cells[2]);
  }

  /** A ratio to four digits; nothing of nothing is 1, as there was nothing to miss. */
  private static BigDecimal ratio(int part, int whole) {
    return whole == 0
        ? BigDecimal.ONE.setScale(4)
        : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_EVEN);
  }
}
