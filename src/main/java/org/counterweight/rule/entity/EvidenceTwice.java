package org.counterweight.rule.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;
import org.counterweight.statement.EvidenceItem;

/** The register has each id once. */
@RuleCard(
    id = "evidence.duplicate",
    severity = Severity.ERROR,
    title = "No two pieces of evidence share an id",
    why = "A citation must lead to one piece of evidence, not to a choice.",
    citation = "Counterweight statement schema 1.0, evidence",
    proposal = true,
    fix = "Give the second piece an id of its own and correct what cites it.",
    since = "0.1",
    passes =
        Examples.REGISTER
            + """
              - {id: E-07, title: Water bills, kind: document, source: Data room}
            """,
    fails =
        Examples.REGISTER
            + """
              - {id: E-01, title: Water bills, kind: document, source: Data room}
            """)
final class EvidenceTwice implements Rule {
  @Override
  public List<Breach> check(Subject subject) {
    List<EvidenceItem> register = subject.statement().evidence();
    Map<String, EvidenceItem> first = new HashMap<>();
    List<Breach> breaches = new ArrayList<>();
    for (int i = 0; i < register.size(); i++) {
      EvidenceItem item = register.get(i);
      EvidenceItem before = first.putIfAbsent(item.id(), item);
      if (before != null) {
        breaches.add(
            Breach.at(
                "/evidence/" + i + "/id",
                item.id(),
                "evidence id %s of \"%s\" is that of \"%s\" already"
                    .formatted(item.id(), item.title(), before.title())));
      }
    }
    return breaches;
  }
}
