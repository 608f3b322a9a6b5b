package org.counterweight.rule.harm;

import java.util.List;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;
import org.counterweight.statement.HarmSeverity;

/** A serious or critical event says which duties to notify it set off. */
@RuleCard(
    id = "harm.clock-undeclared",
    severity = Severity.ERROR,
    title = "A serious or critical event says which duties to notify it set off",
    why =
        "Severity S3 means reportable and S4 means a serious incident; an event of that kind with"
            + " no word on who was told leaves out what the authorities will ask first.",
    citation =
        "SEC Form 8-K Item 1.05; Regulation (EU) 2016/679, Article 33; Regulation (EU) 2024/1689,"
            + " Articles 3(49) and 73; the scale of severities is Counterweight's",
    proposal = true,
    fix =
        "Add clocks: one entry for each duty, with applicable: false and a reason where it does"
            + " not apply.",
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
                - {regime: gdpr-33, applicable: false, reason: Company names only; no personal data.}
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
              remediation: {state: resolved, action: Cache keyed by account.}
        """)
public final class ClockUndeclared implements Rule {
  @Override
  public List<Breach> check(Subject subject) {
    return RegisterEntry.all(subject).stream()
        .filter(entry -> entry.event().severity().compareTo(HarmSeverity.S3) >= 0)
        .filter(entry -> entry.event().clocks().isEmpty())
        .map(entry ->
            Breach.at(
                entry.at("severity"),
                entry.event().severity(),
                "Event "
                    + entry.name()
                    + " has severity "
                    + entry.event().severity().code()
                    + " and says of no duty to notify whether it applies."))
        .toList();
  }
}
