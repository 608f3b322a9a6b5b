package org.counterweight.rule.prominence;

import java.util.List;
import org.counterweight.finding.Severity;
import org.counterweight.layout.Run;
import org.counterweight.rule.RuleCard;
import org.counterweight.statement.Section;

/** P26: the letters of value and harm are as wide as those of usage. */
@RuleCard(
    id = "prominence.condensed",
    severity = Severity.ERROR,
    title = "Value and harm are set in letters as wide, for their height, as raw usage",
    why =
        "Narrow faces and tightened spacing make text of one height much harder to read. The width"
            + " of every letter is compared with what it has in a common face, so that words and"
            + " figures can be compared.",
    citation = "see 21 CFR 202.1(e), on comparable typography",
    proposal = true,
    fix = "Set sections B and C in the face and spacing of section U.",
    since = "0.1.0",
    thresholds = {"error-below", "warning-below"},
    passes =
        """
        - {in: value, text: "1,200 euros saved", advance: 5.0}
        - {in: harm, text: "1,200 people hurt", advance: 5.0}
        - {in: usage, text: "1,200 tokens used", advance: 5.0}
        """,
    fails =
        """
        - {in: value, text: "1,200 euros saved", advance: 5.0}
        - {in: harm, text: "1,200 people hurt", advance: 3.6}
        - {in: usage, text: "1,200 tokens used", advance: 5.0}
        """)
final class Condensed implements Criterion {
  @Override
  public String number() {
    return "P26";
  }

  @Override
  public List<Measurement> measure(Scene scene, Limits limits) {
    double usage = width(scene, Section.U);
    double value = width(scene, Section.B);
    double harm = width(scene, Section.C);
    if (usage == 0 || (value == 0 && harm == 0)) {
      return Measurement.notApplicable("letter width");
    }
    return List.of(
        new AtLeast(
                "letter width",
                value == 0 ? usage : value,
                harm == 0 ? usage : harm,
                usage,
                limits.of("error-below"),
                limits.of("warning-below"))
            .measure((side, has, needs) -> narrow(scene, side, has, usage, needs)));
  }

  /** Mean width of a section's letters for their height; 1 is that of a common face. */
  private static double width(Scene scene, Section section) {
    double is = 0;
    double common = 0;
    for (Run run : (Iterable<Run>) scene.runs(section)::iterator) {
      is += run.letters() * run.type().advance() / run.type().size();
      common += LetterWidths.of(run.text());
    }
    return common == 0 ? 0 : is / common;
  }

  private static Sighting narrow(
      Scene scene, Section side, double has, double usage, double needs) {
    Item narrowest = null;
    double least = Double.MAX_VALUE;
    for (Item item : scene.visible(side)) {
      for (Run run : item.block().runs()) {
        double common = LetterWidths.of(run.text());
        double is = run.letters() * run.type().advance() / run.type().size();
        if (run.visible() && common > 2 && is / common < least) {
          least = is / common;
          narrowest = item;
        }
      }
    }
    String message =
        "the letters of "
            + Words.of(side)
            + " are "
            + Words.percent(has / usage)
            + " as wide, for their height, as those of raw usage";
    String fix = "Set it " + Words.percent(needs / has - 1) + " wider, or raw usage narrower.";
    return narrowest == null
        ? Sighting.whole(Words.percent(has / usage), message, fix)
        : Sighting.at(
            scene,
            narrowest.block(),
            Words.percent(has / usage),
            message + ", narrowest in " + Words.quote(narrowest.block()),
            fix);
  }
}
