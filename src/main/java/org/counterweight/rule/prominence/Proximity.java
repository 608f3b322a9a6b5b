package org.counterweight.rule.prominence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.counterweight.finding.Severity;
import org.counterweight.rule.RuleCard;
import org.counterweight.statement.Section;

/** P14: wherever usage is shown, value and harm are on the same page or sheet. */
@RuleCard(
    id = "prominence.proximity",
    severity = Severity.ERROR,
    title = "Figures of value and of harm stand on every page or sheet that shows raw usage",
    why =
        "Pages are photographed and slides are passed on one by one. What balances a claim has to"
            + " be near it.",
    citation = "see FTC .com Disclosures, and Regulation Z, comment 24(b)-2",
    proposal = true,
    fix = "Repeat the totals of sections B and C on that page or sheet, or move raw usage to them.",
    since = "0.1.0",
    thresholds = "pages-apart",
    passes =
        """
        - {in: value, figure: value.net, text: "2.97"}
        - {in: harm, figure: harm.events, text: "4"}
        - {in: usage, figure: usage.tokens.all, text: "48 billion tokens"}
        """,
    fails =
        """
        - {in: value, figure: value.net, text: "2.97"}
        - {in: harm, figure: harm.events, text: "4"}
        - {in: usage, figure: usage.tokens.all, text: "48 billion tokens", page: 2}
        """)
final class Proximity implements Criterion {
  @Override
  public String number() {
    return "P14";
  }

  @Override
  public List<Measurement> measure(Scene scene, Limits limits) {
    List<Item> usage = scene.figures(Section.U).stream().filter(Item::claims).toList();
    if (usage.isEmpty()) {
      return Measurement.notApplicable("pages apart");
    }
    double apart = limits.of("pages-apart");
    List<Sighting> sightings = new ArrayList<>();
    Double value = farthest(scene, Section.B, usage, apart, sightings);
    Double harm = farthest(scene, Section.C, usage, apart, sightings);
    return List.of(Measurement.of("pages apart", value, harm, null, apart, sightings));
  }

  private static Double farthest(
      Scene scene, Section side, List<Item> usage, double apart, List<Sighting> sightings) {
    Set<Integer> pages =
        scene.figures(side).stream()
            .map(item -> item.block().surface())
            .collect(Collectors.toCollection(TreeSet::new));
    if (pages.isEmpty()) {
      return null;
    }
    int farthest = 0;
    Set<Integer> told = new TreeSet<>();
    for (Item item : usage) {
      int page = item.block().surface();
      int distance = pages.stream().mapToInt(p -> Math.abs(p - page)).min().orElseThrow();
      farthest = Math.max(farthest, distance);
      if (distance > apart && told.add(page)) {
        sightings.add(
            Sighting.at(
                scene,
                item.block(),
                Words.quote(item.block()),
                "raw usage, "
                    + Words.quote(item.block())
                    + ", stands "
                    + distance
                    + (distance == 1 ? " page" : " pages")
                    + " from the nearest figure of "
                    + Words.of(side),
                "Put a figure of " + Words.of(side) + " on the same page or sheet."));
      }
    }
    return (double) farthest;
  }
}
