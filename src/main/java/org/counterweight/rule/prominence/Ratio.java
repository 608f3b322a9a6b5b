package org.counterweight.rule.prominence;

import java.util.ArrayList;
import java.util.List;
import org.counterweight.claim.ClaimKind;
import org.counterweight.claim.RemarkKind;
import org.counterweight.finding.Severity;
import org.counterweight.rule.RuleCard;
import org.counterweight.statement.Section;

/** P16: a ratio built on usage stands beside ratios built on value and on harm. */
@RuleCard(
    id = "prominence.ratio",
    severity = Severity.ERROR,
    title = "A ratio built on raw usage stands on one page with ratios of value and of harm",
    why =
        "\"Revenue per token\" lends usage the sound of a result. Energy, water and emissions per"
            + " request are inputs of section A and are left alone.",
    citation = "see SEC Non-GAAP C&DI 102.10(a), third example",
    proposal = true,
    fix = "Put a ratio built on value and one built on harm beside it, or take it out.",
    since = "0.1.0",
    passes =
        """
        - {in: value, figure: value.net.per-cost, text: "Net savings per euro of cost: 1.77"}
        - {in: harm, figure: harm.events.per-client, text: "Incidents per million customers: 3.1"}
        - {in: usage, text: "48 billion tokens, 12 million tokens per employee"}
        """,
    fails =
        """
        - {in: value, figure: value.net.all, text: "2.97"}
        - {in: harm, figure: harm.events.all, text: "4"}
        - {in: usage, text: "48 billion tokens, 12 million tokens per employee"}
        """)
final class Ratio implements Criterion {
  @Override
  public String number() {
    return "P16";
  }

  @Override
  public List<Measurement> measure(Scene scene, Limits limits) {
    List<Passage> onUsage = scene.passages().stream().filter(Ratio::onUsage).toList();
    if (onUsage.isEmpty()) {
      return Measurement.notApplicable("ratios");
    }
    List<Passage> value = of(scene, Section.B);
    List<Passage> harm = of(scene, Section.C);
    List<Sighting> sightings = new ArrayList<>();
    for (Passage ratio : onUsage) {
      List<Section> missing = new ArrayList<>();
      if (value.stream().noneMatch(p -> p.surface() == ratio.surface())) {
        missing.add(Section.B);
      }
      if (harm.stream().noneMatch(p -> p.surface() == ratio.surface())) {
        missing.add(Section.C);
      }
      if (!missing.isEmpty()) {
        String word = ratio.reading().of(RemarkKind.RATIO).getFirst().text();
        Sighting sighting =
            ratio.sighting(
                scene,
                Words.quote(ratio.text())
                    + " is a ratio built on raw usage ("
                    + Words.quote(word)
                    + "), and no ratio built on "
                    + Sides.words(missing, " or on ")
                    + " stands on the same "
                    + Words.surface(scene),
                "Put one ratio of "
                    + Sides.words(missing, " and one of ")
                    + " beside it, or take it out.");
        sightings.add(ratio.claims() ? sighting : sighting.as(Severity.WARNING));
      }
    }
    return List.of(
        Measurement.of(
            "ratios",
            (double) value.size(),
            (double) harm.size(),
            (double) onUsage.size(),
            null,
            sightings));
  }

  private static boolean onUsage(Passage passage) {
    boolean input =
        passage.section() == Section.A
            || (passage.reading().usage().isEmpty()
                && !passage.reading().of(ClaimKind.RESOURCE).isEmpty());
    return !input && passage.numeric() && passage.reading().has(RemarkKind.RATIO);
  }

  private static List<Passage> of(Scene scene, Section side) {
    return scene.passages().stream()
        .filter(passage -> passage.section() == side && passage.numeric())
        .filter(passage -> !passage.reading().has(RemarkKind.RATIO))
        .filter(passage -> passage.text().contains("%") || Phrases.RATIO.in(passage.text()))
        .toList();
  }
}
