package org.counterweight.rule.prominence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterweight.claim.Claim;
import org.counterweight.claim.RemarkKind;
import org.counterweight.finding.Severity;
import org.counterweight.layout.Medium;
import org.counterweight.rule.RuleCard;
import org.counterweight.statement.Section;

/** P22: usage has a future only where value and harm have one. */
@RuleCard(
    id = "prominence.outlook",
    severity = Severity.ERROR,
    title = "A target or forecast of raw usage stands beside one of value and one of harm",
    why =
        "A forecast of tokens promises growth without saying of what. Where the reason why value"
            + " and harm cannot be forecast stands beside it, a person decides.",
    citation = "By analogy: SEC Non-GAAP C&DI 102.10(b), on forward-looking measures",
    proposal = true,
    fix = "Give an outlook on value and on harm beside it, or the reason why there is none.",
    since = "0.1.0",
    passes =
        """
        - {in: value, text: "We expect savings of EUR 4 million in 2026."}
        - {in: harm, text: "We expect 3 incidents in 2026."}
        - {in: usage, text: "We expect 100 billion tokens in 2026."}
        """,
    fails =
        """
        - {in: value, text: "We expect savings of EUR 4 million in 2026."}
        - {in: harm, text: "4 incidents were recorded."}
        - {in: usage, text: "We expect 100 billion tokens in 2026."}
        """)
final class Outlook implements Criterion {
  private static final Pattern YEAR = Pattern.compile("(?<![\\p{Nd}.,])20\\d\\d(?![\\p{Nd}]|[.,]\\d)");

  @Override
  public String number() {
    return "P22";
  }

  @Override
  public List<Measurement> measure(Scene scene, Limits limits) {
    int end = scene.statement().map(s -> s.period().end().getYear()).orElse(Integer.MAX_VALUE);
    Columns columns = Columns.of(scene.layout());
    List<Passage> usage =
        scene.passages().stream()
            .filter(passage -> passage.section() == Section.U && future(passage, columns, end))
            .toList();
    if (usage.isEmpty()) {
      return Measurement.notApplicable("outlooks");
    }
    List<Passage> value = of(scene, Section.B, columns, end);
    List<Passage> harm = of(scene, Section.C, columns, end);
    List<Sighting> missing = new ArrayList<>();
    List<Sighting> reasoned = new ArrayList<>();
    for (Passage passage : usage) {
      List<Section> without = new ArrayList<>();
      if (value.stream().noneMatch(other -> near(scene, passage, other))) {
        without.add(Section.B);
      }
      if (harm.stream().noneMatch(other -> near(scene, passage, other))) {
        without.add(Section.C);
      }
      if (!without.isEmpty()) {
        boolean reason =
            scene.passages().stream()
                .anyMatch(p -> p.surface() == passage.surface() && Phrases.NO_OUTLOOK.in(p.text()));
        (reason ? reasoned : missing).add(sighting(scene, passage, without, reason));
      }
    }
    List<Measurement> rows = new ArrayList<>();
    rows.add(row(value, harm, usage, missing));
    if (!reasoned.isEmpty()) {
      rows.add(row(value, harm, usage, reasoned).forJudgement());
    }
    return rows;
  }

  private static Measurement row(
      List<Passage> value, List<Passage> harm, List<Passage> usage, List<Sighting> sightings) {
    return Measurement.of(
        "outlooks",
        (double) value.size(),
        (double) harm.size(),
        (double) usage.size(),
        null,
        sightings);
  }

  /** A number of usage that has not come about: it is expected, or its year is after the period. */
  private static boolean future(Passage passage, Columns columns, int end) {
    return later(passage, columns, end)
        || passage.reading().usage().stream()
            .anyMatch(claim -> claim.number() != null && expected(passage, claim));
  }

  private static boolean expected(Passage passage, Claim claim) {
    return claim.outlook()
        || passage.reading().of(RemarkKind.OUTLOOK).stream()
            .anyMatch(remark -> Voices.together(passage.text(), remark, claim));
  }

  private static boolean later(Passage passage, Columns columns, int end) {
    return passage.items().stream()
        .anyMatch(item -> item.inTable() && item.numeric() && laterThan(columns.above(item), end));
  }

  private static boolean laterThan(String text, int end) {
    Matcher matcher = YEAR.matcher(text);
    while (matcher.find()) {
      if (Integer.parseInt(matcher.group()) > end) {
        return true;
      }
    }
    return false;
  }

  private static List<Passage> of(Scene scene, Section side, Columns columns, int end) {
    return scene.passages().stream()
        .filter(passage -> passage.section() == side || passage.section() == null)
        .filter(Passage::numeric)
        .filter(passage ->
            (passage.section() == side && later(passage, columns, end))
                || (passage.reading().has(RemarkKind.OUTLOOK)
                    && (passage.section() == side
                        || Voices.names(side, passage.text(), passage.reading()))))
        .toList();
  }

  /** On the same or the next page; in a workbook, on any sheet: outlooks have sheets of their own. */
  private static boolean near(Scene scene, Passage one, Passage other) {
    return scene.layout().medium() == Medium.WORKBOOK
        || Math.abs(one.surface() - other.surface()) <= 1;
  }

  private static Sighting sighting(
      Scene scene, Passage passage, List<Section> without, boolean reason) {
    return passage.sighting(
        scene,
        Words.quote(passage.text())
            + " gives raw usage an outlook, and "
            + Sides.words(without, " and ")
            + (without.size() == 1 ? " has none" : " have none")
            + " near it"
            + (reason ? "; a reason is given there" : ""),
        reason
            ? "Read the reason, and see whether it holds for "
                + Sides.words(without, " and ")
                + "."
            : "Add an outlook with a number for "
                + Sides.words(without, " and one for ")
                + ", or say beside it why there is none.");
  }
}
