package org.counterweight.conformance.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.counterweight.conformance.impact.Histogram;
import org.counterweight.conformance.impact.Impact;
import org.counterweight.conformance.impact.Observation;
import org.counterweight.conformance.impact.State;
import org.counterweight.report.Markup;
import org.counterweight.rule.Policy;

/** What a change would do, as a page: who fares differently, why, and where the ratios lie. */
public final class ImpactHtml {
  private static final int WIDTH = 360;
  private static final int HEIGHT = 120;

  private ImpactHtml() {}

  /**
   * What the page says of the study.
   *
   * @param title its heading
   * @param before the rules as they are, by name
   * @param after the rules as they would be, by name
   * @param changes the difference in words
   * @param measured on how many statements prominence was measured, in words
   * @param command the command that makes the page
   */
  public record Study(
      String title,
      String before,
      String after,
      List<String> changes,
      String measured,
      String command) {
    /** Keeps its own copy. */
    public Study {
      changes = List.copyOf(changes);
    }
  }

  /** The page. */
  public static String of(Study study, Impact impact, Policy before, Policy after) {
    Page page = new Page(study.title(), lead(impact));
    page.facts(
        "Now", study.before(),
        "Then", study.after(),
        "Statements", Integer.toString(impact.total()),
        "Prominence measured on", study.measured());
    page.heading("What changes in the rules");
    study.changes().forEach(page::paragraph);
    page.heading("What becomes of the statements");
    page.paragraph(
        "Followed to the end is who was refused for the data, or was rendered and measured."
            + (impact.whole() == impact.total()
                ? ""
                : " The data of the other "
                    + (impact.total() - impact.whole())
                    + " were judged, too, and pass; they are not counted here."));
    page.table(
        List.of(
            "Statements",
            "#All",
            "#Clean, now",
            "#then",
            "#Flagged, now",
            "#then",
            "#Refused, now",
            "#then",
            "#Fare differently"),
        moves(impact));
    if (!impact.causes().isEmpty()) {
      page.heading("Which rules say something else");
      List<List<String>> rows = new ArrayList<>();
      impact.causes().forEach((cause, count) -> rows.add(List.of(cause, Integer.toString(count))));
      page.table(List.of("Rule", "#Statements"), rows);
    }
    if (!impact.ratios().isEmpty()) {
      page.heading("Where the ratios lie");
      page.paragraph(
          "Business value (B) and harm (C) as a multiple of raw usage (U), by criterion and artefact; what is above 2 stands at"
              + " the right edge. A full line is the threshold now, a dashed one then.");
      page.raw(charts(impact, before, after));
    }
    if (!impact.flips().isEmpty()) {
      page.heading(
          "Statements that fare differently"
              + (impact.flipped() > impact.flips().size()
                  ? ", the first " + impact.flips().size()
                  : ""));
      List<List<String>> rows = new ArrayList<>();
      for (Observation flip : impact.flips()) {
        rows.add(
            List.of(
                flip.name(),
                flip.group(),
                flip.before().code(),
                flip.after().code(),
                String.join("; ", flip.lost())
                    + (flip.gained().isEmpty()
                        ? ""
                        : " anew: " + String.join("; ", flip.gained()))));
      }
      page.table(List.of("Statement", "Manner", "Now", "Then", "Because of"), rows);
    }
    page.heading("How this page was made").code(study.command());
    return page.end();
  }

  private static String lead(Impact impact) {
    String followed =
        impact.whole() == impact.total()
            ? "Of " + impact.total() + " statements "
            : "Of "
                + impact.total()
                + " statements "
                + impact.whole()
                + " were followed to the end; of these ";
    return followed
        + impact.flipped()
        + " would fare differently, and of "
        + impact.touched()
        + " a rule would say something else"
        + (impact.failed() == 0
            ? "."
            : "; " + impact.failed() + " could not be followed to the end.");
  }

  private static List<List<String>> moves(Impact impact) {
    List<List<String>> rows = new ArrayList<>();
    List<String> groups = new ArrayList<>(List.of(""));
    groups.addAll(impact.groups());
    for (String group : groups) {
      int all = 0;
      int moved = 0;
      Map<State, Integer> now = new EnumMap<>(State.class);
      Map<State, Integer> then = new EnumMap<>(State.class);
      for (State from : State.values()) {
        for (State to : State.values()) {
          int count = impact.moved(group, from, to);
          all += count;
          moved += from == to ? 0 : count;
          now.merge(from, count, Integer::sum);
          then.merge(to, count, Integer::sum);
        }
      }
      List<String> row = new ArrayList<>();
      row.add(group.isEmpty() ? "all" : group);
      row.add(Integer.toString(all));
      for (State state : State.values()) {
        row.add(Integer.toString(now.get(state)));
        row.add(Integer.toString(then.get(state)));
      }
      row.add(Integer.toString(moved));
      rows.add(row);
    }
    return rows;
  }

  private static String charts(Impact impact, Policy before, Policy after) {
    StringBuilder svg = new StringBuilder("\n<div class=\"charts\">");
    impact
        .ratios()
        .forEach((key, histogram) -> {
          String[] words = key.split(" ", 3);
          Map<String, Double> now = thresholds(before, words[0]);
          if (!now.isEmpty()) {
            chart(svg, words, histogram, now, thresholds(after, words[0]));
          }
        });
    return svg.append("\n</div>").toString();
  }

  /** Thresholds of a rule that are ratios of a side to usage. */
  private static Map<String, Double> thresholds(Policy policy, String rule) {
    Map<String, Double> ratios = new TreeMap<>();
    if (policy.rules().containsKey(rule)) {
      policy
          .rules()
          .get(rule)
          .thresholds()
          .forEach((name, value) -> {
            if (name.matches("(error|warning|ratio|of-usage|area|columns-ratio)-below")) {
              ratios.put(name, value.doubleValue());
            }
          });
    }
    return ratios;
  }

  private static void chart(
      StringBuilder svg,
      String[] words,
      Histogram histogram,
      Map<String, Double> now,
      Map<String, Double> then) {
    String title = words[0] + ", " + words[1].toUpperCase(Locale.ROOT) + ", " + words[2] + " to U";
    svg.append("\n<figure class=\"").append(words[2]).append("\"><figcaption>");
    svg.append(Markup.of(title)).append("<small>").append(histogram.total());
    svg.append(" measured; below ");
    List<String> below = new ArrayList<>();
    now.values().stream().distinct().forEach(v -> below.add(number(v) + ": " + histogram.below(v)));
    then.values().stream()
        .distinct()
        .filter(v -> !now.containsValue(v))
        .forEach(v -> below.add(number(v) + ": " + histogram.below(v)));
    svg.append(Markup.of(String.join(", ", below))).append("</small></figcaption>");
    svg.append("<svg viewBox=\"0 0 ").append(WIDTH).append(' ').append(HEIGHT + 18);
    svg.append("\" role=\"img\" aria-label=\"").append(Markup.of(title)).append("\">");
    double bar = (double) WIDTH / Histogram.BINS;
    int highest = Math.max(1, histogram.highest());
    for (int i = 0; i < Histogram.BINS; i++) {
      double height = (HEIGHT - 14.0) * histogram.count(i) / highest;
      if (histogram.count(i) > 0) {
        svg.append(
            String.format(
                Locale.ROOT,
                "<rect class=\"bar\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/>",
                i * bar + 0.5,
                HEIGHT - Math.max(1, height),
                bar - 1,
                Math.max(1, height)));
      }
    }
    svg.append(
        "<line class=\"axis\" x1=\"0\" y1=\""
            + HEIGHT
            + "\" x2=\""
            + WIDTH
            + "\" y2=\""
            + HEIGHT
            + "\"/>");
    for (double tick = 0; tick <= 2.01; tick += 0.5) {
      svg.append(
          String.format(
              Locale.ROOT,
              "<text x=\"%.1f\" y=\"%d\" text-anchor=\"%s\">%s</text>",
              tick / Histogram.STEP * bar,
              HEIGHT + 12,
              tick == 0 ? "start" : "middle",
              number(tick)));
    }
    svg.append("<g class=\"limits\">");
    now.values().stream().distinct().forEach(v -> limit(svg, v, bar, "limit"));
    then.values().stream()
        .distinct()
        .filter(v -> !now.containsValue(v))
        .forEach(v -> limit(svg, v, bar, "limit then"));
    svg.append("</g></svg></figure>");
  }

  private static void limit(StringBuilder svg, double value, double bar, String style) {
    double x = value / Histogram.STEP * bar;
    svg.append(
        String.format(
            Locale.ROOT,
            "<line class=\"%s\" x1=\"%.1f\" y1=\"0\" x2=\"%.1f\" y2=\"%d\"/><text x=\"%.1f\" y=\"8\" text-anchor=\"end\">%s</text>",
            style,
            x,
            x,
            HEIGHT,
            x - 3,
            number(value)));
  }

  private static String number(double value) {
    return java.math.BigDecimal.valueOf(value)
        .setScale(2, java.math.RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString();
  }
}
