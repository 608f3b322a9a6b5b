package org.counterweight.rule.prominence;

import java.util.List;
import java.util.Map;
import org.counterweight.finding.Severity;
import org.counterweight.rule.RuleCard;
import org.counterweight.statement.Section;

/** P9: value and harm take up as much room as usage. */
@RuleCard(
    id = "prominence.area",
    severity = Severity.ERROR,
    title = "Business value, and harm, each take up at least as much room as raw usage",
    why =
        "Room on the page is attention. Counted is the union of lines of text, charts, pictures"
            + " and tinted panels in plain sight; a small shortfall is a warning.",
    citation = "see Directive 2014/40/EU, Article 10, for rules that set shares of an area",
    proposal = true,
    fix = "Make raw usage smaller, or show more of sections B and C.",
    since = "0.1.0",
    thresholds = {"error-below", "warning-below"},
    passes =
        """
        - {in: value, chart: [Net value, "2.97"], box: [200, 100]}
        - {in: harm, chart: [Events, "4"], box: [200, 100]}
        - {in: usage, chart: [Tokens processed, "48 billion tokens"], box: [200, 100]}
        """,
    fails =
        """
        - {in: value, chart: [Net value, "2.97"], box: [200, 100]}
        - {in: harm, chart: [Events, "4"], box: [80, 100]}
        - {in: usage, chart: [Tokens processed, "48 billion tokens"], box: [200, 100]}
        """)
final class Area implements Criterion {
  @Override
  public String number() {
    return "P9";
  }

  @Override
  public List<Measurement> measure(Scene scene, Limits limits) {
    Map<Integer, Double> byPage = scene.areas(Section.U);
    double usage = scene.area(Section.U);
    if (usage == 0) {
      return Measurement.notApplicable("pt2");
    }
    int largest =
        byPage.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    Item first =
        scene.visible(Section.U).stream()
            .filter(item -> item.block().surface() == largest)
            .findFirst()
            .orElse(null);
    return List.of(
        new AtLeast(
                "pt2",
                scene.area(Section.B),
                scene.area(Section.C),
                usage,
                limits.of("error-below"),
                limits.of("warning-below"))
            .measure((side, has, needs) -> tooSmall(scene, first, usage, side, has, needs)));
  }

  private static Sighting tooSmall(
      Scene scene, Item first, double usage, Section side, double has, double needs) {
    String message =
        "raw usage takes up "
            + Words.number(usage)
            + " square points, "
            + Words.of(side)
            + " only "
            + Words.number(has)
            + ", "
            + Words.percent(has / usage)
            + " of it";
    String fix =
        "Take "
            + Words.number(usage - has * usage / needs)
            + " square points off raw usage, or show "
            + Words.number(needs - has)
            + " more of "
            + Words.of(side)
            + ".";
    String value = Words.number(has);
    return first == null
        ? Sighting.whole(value, message, fix)
        : Sighting.at(scene, first.block(), value, message, fix);
  }
}
