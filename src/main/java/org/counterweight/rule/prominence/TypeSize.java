package org.counterweight.rule.prominence;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.counterweight.finding.Severity;
import org.counterweight.rule.RuleCard;
import org.counterweight.statement.Section;

/** P5: value and harm are set in type as large as usage, and as large as the rest. */
@RuleCard(
    id = "prominence.type-size",
    severity = Severity.ERROR,
    title =
        "Business value and harm are set in type at least as large as raw usage and as most text",
    why =
        "Small print is where unwelcome facts go. Compared is the size of the middle letter of each"
            + " section, and the size that most letters of the document have.",
    citation = "see FCA COBS 4.5.2R and Regulation Z, comment 24(b)-2",
    proposal = true,
    fix =
        "Set sections B and C in type at least as large as section U and as the body of the text.",
    since = "0.1.0",
    thresholds = {"of-usage-below", "of-body-below"},
    passes =
        """
        - {in: value, figure: value.net, text: "Net value 2.97 m", size: 10}
        - {in: harm, figure: harm.events, text: "Four events", size: 10}
        - {in: usage, figure: usage.tokens.all, text: "48 billion tokens", size: 10}
        """,
    fails =
        """
        - {in: value, figure: value.net, text: "Net value 2.97 m", size: 10}
        - {in: harm, figure: harm.events, text: "Four events", size: 7}
        - {in: usage, figure: usage.tokens.all, text: "48 billion tokens", size: 10}
        """)
final class TypeSize implements Criterion {
  @Override
  public String number() {
    return "P5";
  }

  @Override
  public List<Measurement> measure(Scene scene, Limits limits) {
    OptionalDouble usage = median(scene, Section.U);
    if (!scene.showsUsage() || usage.isEmpty()) {
      return Measurement.notApplicable("pt");
    }
    Median all = new Median();
    scene.items().stream()
        .filter(item -> !item.furniture())
        .flatMap(item -> item.block().runs().stream())
        .filter(run -> run.visible())
        .forEach(run -> all.add(run.type().size(), run.letters()));
    double body = all.mode().orElse(0);
    double ofUsage = usage.getAsDouble() * limits.of("of-usage-below");
    double ofBody = body * limits.of("of-body-below");
    List<Sighting> sightings = new ArrayList<>();
    Double value = side(scene, Section.B, ofUsage, ofBody, sightings);
    Double harm = side(scene, Section.C, ofUsage, ofBody, sightings);
    return List.of(
        Measurement.of(
            "pt", value, harm, usage.getAsDouble(), Math.max(ofUsage, ofBody), sightings));
  }

  private static Double side(
      Scene scene, Section side, double ofUsage, double ofBody, List<Sighting> sightings) {
    OptionalDouble median = median(scene, side);
    if (median.isEmpty()) {
      return null;
    }
    double size = median.getAsDouble();
    double needs = Math.max(ofUsage, ofBody);
    // A tenth of a point is what scaling and rounding leave, and no eye sees it.
    if (size < needs - 0.1) {
      Item smallest =
          scene.visible(side).stream()
              .filter(item -> item.block().largestType().orElse(0.0) <= size + 0.05)
              .findFirst()
              .orElse(scene.visible(side).getFirst());
      sightings.add(
          Sighting.at(
              scene,
              smallest.block(),
              Words.number(size) + " pt",
              Words.of(side)
                  + " is set in type of "
                  + Words.number(size)
                  + " pt, "
                  + (ofUsage >= ofBody ? "raw usage" : "most of the document")
                  + " in "
                  + Words.number(ofUsage >= ofBody ? ofUsage : ofBody)
                  + " pt",
              "Set it in at least " + Words.number(needs) + " pt."));
    }
    return size;
  }

  private static OptionalDouble median(Scene scene, Section section) {
    Median median = new Median();
    scene.runs(section).forEach(run -> median.add(run.type().size(), run.letters()));
    return median.median();
  }
}
