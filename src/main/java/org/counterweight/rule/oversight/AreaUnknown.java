package org.counterweight.rule.oversight;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;
import org.counterweight.statement.OversightSection;

/** Areas have one spelling. */
@RuleCard(
    id = "oversight.area-unknown",
    severity = Severity.ERROR,
    title = "Where areas are listed, every override names one of them",
    why = "An entry under another name is missing from the rate of its area.",
    citation = "Counterweight override ledger: rate by area",
    proposal = true,
    fix = "Write the area as it stands under areas, or add it there.",
    since = "0.1",
    passes =
        """
        oversight:
          areas:
            - {id: customs, name: Customs, decisions: {value: 48200, unit: decision, decimals: -2}}
        """,
    fails =
        """
        oversight:
          areas:
            - {id: customs, name: Custom house, decisions: {value: 48200, unit: decision, decimals: -2}}
        """)
final class AreaUnknown implements Rule {
  @Override
  public List<Breach> check(Subject subject) {
    OversightSection section = subject.statement().oversight();
    if (section == null || section.areas().isEmpty()) {
      return List.of();
    }
    Set<String> known = new TreeSet<>();
    section.areas().forEach(area -> known.add(area.name()));
    List<Breach> breaches = new ArrayList<>();
    Ledger.eachEntry(
        subject.statement(),
        (entry, pointer) -> {
          if (entry.area() != null && !known.contains(entry.area().strip())) {
            breaches.add(
                Breach.at(
                    pointer + "/area",
                    entry.area(),
                    "the area \"%s\" of the override %s is none of %s"
                        .formatted(entry.area(), entry.id(), String.join(", ", known))));
          }
        });
    return breaches;
  }
}
