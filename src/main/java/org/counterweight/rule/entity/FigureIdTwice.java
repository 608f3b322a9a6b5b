package org.counterweight.rule.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;
import org.counterweight.statement.ReportedFigure;

/** One figure, one id. */
@RuleCard(
    id = "schema.figure-id",
    severity = Severity.ERROR,
    title = "No two items of a list, and no two figures, share an id",
    why =
        "The id ties a figure in the data to the same figure in the PDF and the workbook; "
            + "where two share one, neither can be found.",
    citation = "Counterweight statement schema 1.0",
    proposal = true,
    fix = "Give each item an id of its own.",
    since = "0.1",
    passes =
        """
        energy:
          costs:
            - {id: electricity, kind: electricity, amount: {value: 1650000, unit: EUR, decimals: -4, prior: 1720000, quality: metered}}
            - {id: cloud, kind: cloud, amount: {value: 2300000, unit: EUR, decimals: -4, prior: 1980000, quality: metered}}
        """,
    fails =
        """
        energy:
          costs:
            - {id: electricity, kind: electricity, amount: {value: 1650000, unit: EUR, decimals: -4, prior: 1720000, quality: metered}}
            - {id: electricity, kind: cloud, amount: {value: 2300000, unit: EUR, decimals: -4, prior: 1980000, quality: metered}}
        """)
final class FigureIdTwice implements Rule {
  @Override
  public List<Breach> check(Subject subject) {
    List<Breach> breaches = new ArrayList<>();
    Set<String> reported = new HashSet<>();
    ItemIds.of(subject.statement())
        .forEach((list, ids) -> {
          Map<String, Integer> first = new HashMap<>();
          for (int i = 0; i < ids.size(); i++) {
            Integer before = first.putIfAbsent(ids.get(i), i);
            if (before != null) {
              String item = list + "/" + i;
              reported.add(item);
              breaches.add(
                  Breach.at(
                      item + "/id",
                      ids.get(i),
                      "the id %s is that of %s/%d already".formatted(ids.get(i), list, before)));
            }
          }
        });
    for (ReportedFigure figure : subject.figures().duplicates()) {
      // Every figure of an item with a second-hand id is a duplicate too; one breach is enough.
      if (!below(figure.pointer(), reported)) {
        breaches.add(duplicate(subject, figure));
      }
    }
    return breaches;
  }

  private static boolean below(String pointer, Set<String> items) {
    for (int end = pointer.indexOf('/', 1); end > 0; end = pointer.indexOf('/', end + 1)) {
      if (items.contains(pointer.substring(0, end))) {
        return true;
      }
    }
    return false;
  }

  private static Breach duplicate(Subject subject, ReportedFigure figure) {
    String before = subject.figures().find(figure.id()).map(ReportedFigure::pointer).orElse("");
    return Breach.at(
            figure.pointer(),
            figure.id(),
            "the figure id %s is that of the figure at %s already".formatted(figure.id(), before))
        .fix("Report the two as one figure, or give what they belong to different ids or kinds.");
  }
}
