package org.counterweight.rule.entity;

import java.util.ArrayList;
import java.util.List;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;
import org.counterweight.statement.EvidenceItem;

/** A file goes with its digest. */
@RuleCard(
    id = "evidence.hash-missing",
    severity = Severity.WARNING,
    title = "Evidence with a path has a SHA-256, and the reverse",
    why =
        "A file without a digest can be exchanged after the fact; a digest without a file "
            + "can be held against nothing.",
    citation = "Counterweight statement schema 1.0, evidence",
    proposal = true,
    fix = "Add what is missing; sha256sum prints the digest of a file.",
    since = "0.1",
    passes =
        Examples.REGISTER
            + """
              - {id: E-07, title: Grid factors, kind: public-source, source: Annual report of the grid operator}
            """,
    fails =
        Examples.REGISTER
            + """
              - {id: E-07, title: Water bills, kind: dataset, path: energy/water-2025.csv}
            """)
final class EvidenceHashMissing implements Rule {
  @Override
  public List<Breach> check(Subject subject) {
    List<EvidenceItem> register = subject.statement().evidence();
    List<Breach> breaches = new ArrayList<>();
    for (int i = 0; i < register.size(); i++) {
      EvidenceItem item = register.get(i);
      String pointer = "/evidence/" + i;
      if (item.path() != null && item.sha256() == null) {
        breaches.add(
            Breach.at(
                pointer + "/path",
                item.path(),
                "evidence %s has the path %s but no sha256".formatted(item.id(), item.path())));
      } else if (item.path() == null && item.sha256() != null) {
        breaches.add(
            Breach.at(
                pointer + "/sha256",
                item.sha256(),
                "evidence %s has a sha256 but no path to the file".formatted(item.id())));
      }
    }
    return breaches;
  }
}
