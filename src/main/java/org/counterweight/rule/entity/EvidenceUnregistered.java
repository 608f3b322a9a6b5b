package org.counterweight.rule.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;

/** Whatever is cited stands in the register. */
@RuleCard(
    id = "evidence.unregistered",
    severity = Severity.ERROR,
    title = "All evidence that is cited stands in the register",
    why = "A reference that leads nowhere looks like proof and is none.",
    citation = "Counterweight statement schema 1.0, evidence",
    proposal = true,
    fix = "Register the evidence under this id, or correct the id where it is cited.",
    since = "0.1",
    passes =
        """
        harm:
          cost: {value: 200000, unit: EUR, decimals: -4, prior: 90000, evidence: [E-05]}
        """,
    fails =
        """
        harm:
          cost: {value: 200000, unit: EUR, decimals: -4, prior: 90000, evidence: [E-55]}
        """)
final class EvidenceUnregistered implements Rule {
  @Override
  public List<Breach> check(Subject subject) {
    Set<String> registered = new LinkedHashSet<>();
    subject.statement().evidence().forEach(item -> registered.add(item.id()));
    // One piece missing from the register is one breach, however often it is cited.
    Map<String, List<String>> missing = new LinkedHashMap<>();
    Citations.each(
        subject,
        (pointer, id) -> {
          if (!registered.contains(id)) {
            missing.computeIfAbsent(id, key -> new ArrayList<>()).add(pointer);
          }
        });
    List<Breach> breaches = new ArrayList<>();
    missing.forEach((id, places) ->
        breaches.add(
            Breach.at(
                places.getFirst(),
                id,
                "evidence %s is cited%s, but the register does not have it"
                    .formatted(
                        id, places.size() == 1 ? "" : " in %d places".formatted(places.size())))));
    return breaches;
  }
}
