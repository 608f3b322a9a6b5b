package org.counterweight.rule.prominence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.counterweight.finding.Severity;
import org.counterweight.rule.RuleCard;
import org.counterweight.statement.Section;

/** P6: the largest number of usage is not larger than those of value and harm. */
@RuleCard(
    id = "prominence.hero",
    severity = Severity.ERROR,
    title =
        "The largest figure of value, and of harm, is at least as large as the largest of raw usage",
    why = "One number in large type is what people remember of a page, and what they photograph.",
    citation = "see SEC Non-GAAP C&DI 102.10(a), fourth example",
    proposal = true,
    fix = "Set the largest usage figure no larger than the largest figures of sections B and C.",
    since = "0.1.0",
    thresholds = "ratio-below",
    passes =
        """
        - {in: value, figure: value.net, text: "2.97", size: 24}
        - {in: harm, figure: harm.events, text: "4", size: 24}
        - {in: usage, figure: usage.tokens.all, text: "48 billion tokens", size: 24}
        """,
    fails =
        """
        - {in: value, figure: value.net, text: "2.97", size: 24}
        - {in: harm, figure: harm.events, text: "4", size: 24}
        - {in: usage, figure: usage.tokens.all, text: "48 billion tokens", size: 30}
        """)
final class Hero implements Criterion {
  private static final Comparator<Item> BY_SIZE =
      Comparator.comparingDouble(item -> item.block().largestType().orElse(0.0));

  @Override
  public String number() {
    return "P6";
  }

  @Override
  public List<Measurement> measure(Scene scene, Limits limits) {
    Optional<Item> largest = scene.visible(Section.U).stream().filter(Item::claims).max(BY_SIZE);
    if (largest.isEmpty()) {
      return Measurement.notApplicable("pt");
    }
    Item hero = largest.get();
    double ratio = limits.of("ratio-below");
    return List.of(
        new AtLeast(
                "pt",
                size(scene.figures(Section.B)),
                size(scene.figures(Section.C)),
                hero.block().largestType().orElse(0.0),
                ratio,
                ratio)
            .measure((side, has, needs) ->
                Sighting.at(
                    scene,
                    hero.block(),
                    Words.quote(hero.block()),
                    "raw usage, "
                        + Words.quote(hero.block())
                        + ", is set in "
                        + Words.number(hero.block().largestType().orElse(0.0))
                        + " pt, the largest figure of "
                        + Words.of(side)
                        + " in "
                        + Words.number(has)
                        + " pt",
                    "Set it in at most "
                        + Words.number(has / ratio)
                        + " pt, or a figure of "
                        + Words.of(side)
                        + " in at least "
                        + Words.number(needs)
                        + " pt.")));
  }

  private static double size(List<Item> figures) {
    return figures.stream().max(BY_SIZE).flatMap(item -> item.block().largestType()).orElse(0.0);
  }
}
