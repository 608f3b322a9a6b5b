package org.counterweight.rule.prominence;

import java.util.ArrayList;
import java.util.List;
import org.counterweight.finding.Severity;
import org.counterweight.rule.RuleCard;
import org.counterweight.statement.Section;

/** P1: an artefact that shows raw usage shows value and harm, too. */
@RuleCard(
    id = "prominence.presence",
    severity = Severity.ERROR,
    title = "An artefact that shows raw usage shows figures of business value and of harm",
    why =
        "A measure that stands alone is read as the whole story. Each file is passed on by itself,"
            + " so a link to another one is no presence.",
    citation = "see SEC Non-GAAP C&DI 102.10(a), second example",
    proposal = true,
    fix = "Show the totals of sections B and C in this file, or take raw usage out of it.",
    since = "0.1.0",
    thresholds = "figures-at-least",
    passes =
        """
        - {in: value, figure: value.net, text: "2.97"}
        - {in: harm, figure: harm.events, text: "4"}
        - {in: usage, figure: usage.tokens.all, text: "48 billion tokens"}
        """,
    fails =
        """
        - {in: value, figure: value.net, text: "2.97"}
        - {in: usage, figure: usage.tokens.all, text: "48 billion tokens"}
        - {text: "Harm and risk: see our website."}
        """)
final class Presence implements Criterion {
  @Override
  public String number() {
    return "P1";
  }

  @Override
  public List<Measurement> measure(Scene scene, Limits limits) {
    if (!scene.showsUsage()) {
      return Measurement.notApplicable("figures");
    }
    double least = limits.of("figures-at-least");
    List<Sighting> sightings = new ArrayList<>();
    double value = side(scene, Section.B, least, sightings);
    double harm = side(scene, Section.C, least, sightings);
    double usage = scene.figures(Section.U).size();
    return List.of(Measurement.of("figures", value, harm, usage, least, sightings));
  }

  private static double side(Scene scene, Section side, double least, List<Sighting> sightings) {
    double shown = scene.figures(side).size();
    if (shown < least) {
      sightings.add(
          Sighting.whole(
              Words.number(shown),
              "raw usage is shown, and "
                  + Words.of(side)
                  + " with "
                  + (shown == 0 ? "no figure" : "only " + Words.number(shown) + " figures")
                  + " that can be seen",
              "Show at least "
                  + Words.number(least)
                  + " of its figures in this file, or take raw usage out of it."));
    }
    return shown;
  }
}
