package org.counterweight.rule.harm;

import java.util.List;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;

/** A duty that is said not to apply says why. */
@RuleCard(
    id = "harm.clock-unexplained",
    severity = Severity.ERROR,
    title = "A duty said not to apply says why",
    why =
        "Whether a duty applies is the entity's own judgement; the reader has to see what it"
            + " rests on.",
    citation =
        "SEC Form 8-K Item 1.05; Regulation (EU) 2016/679, Article 33; Regulation (EU) 2024/1689,"
            + " Article 73; the duty to state a reason is Counterweight's",
    proposal = true,
    fix = "Add reason, as in \"Not registered with the SEC.\"",
    since = "0.1",
    passes =
        """
        harm:
          events:
            - id: manifest-leak
              title: Shipper names shown to another customer
              type: privacy
              severity: S3
              nature: incident
              system: Support assistant
              link: The assistant's answer cache ignored the account.
              detected: 2025-03-11
              clocks:
                - {regime: sec-8k-1.05, applicable: false, reason: Not registered with the SEC.}
              remediation: {state: resolved, action: Cache keyed by account.}
        """,
    fails =
        """
        harm:
          events:
            - id: manifest-leak
              title: Shipper names shown to another customer
              type: privacy
              severity: S3
              nature: incident
              system: Support assistant
              link: The assistant's answer cache ignored the account.
              detected: 2025-03-11
              clocks:
                - {regime: sec-8k-1.05, applicable: false}
              remediation: {state: resolved, action: Cache keyed by account.}
        """)
public final class ClockUnexplained implements Rule {
  @Override
  public List<Breach> check(Subject subject) {
    return ClockEntry.all(subject).stream()
        .filter(entry -> !entry.applies() && entry.clock().reason() == null)
        .map(entry ->
            Breach.at(
                entry.at("applicable"),
                entry.clock().applicable(),
                "The duty " + entry.name() + " is said not to apply, and no reason is given."))
        .toList();
  }
}
