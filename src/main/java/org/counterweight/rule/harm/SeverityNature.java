package org.counterweight.rule.harm;

import java.util.List;
import java.util.Optional;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;
import org.counterweight.statement.EventNature;
import org.counterweight.statement.HarmEvent;
import org.counterweight.statement.HarmSeverity;
import org.counterweight.statement.HarmType;

/** Whether harm happened is said once, not twice differently. */
@RuleCard(
    id = "harm.severity-nature",
    severity = Severity.ERROR,
    title = "Severity, nature and type agree on whether harm happened",
    why =
        "S0 and near-miss mean that harm was plausible and none happened; from S1 on it did. A"
            + " hazard filed as an incident, or the reverse, moves the counts.",
    citation = "OECD (2024), AI incident and hazard; the scale is Counterweight's",
    proposal = true,
    fix =
        "Where harm happened: nature incident, severity S1 or more, type by the harm. Where"
            + " none did: nature hazard, severity S0.",
    since = "0.1",
    passes =
        """
        harm:
          events:
            - id: customs-code
              title: Wrong tariff code caught by a clerk
              type: near-miss
              severity: S0
              nature: hazard
              system: Customs assistant
              detected: 2025-10-02
              remediation: {state: mitigated, action: A second reader for restricted goods.}
        """,
    fails =
        """
        harm:
          events:
            - id: customs-code
              title: Wrong tariff code caught by a clerk
              type: near-miss
              severity: S0
              nature: incident
              system: Customs assistant
              detected: 2025-10-02
              remediation: {state: mitigated, action: A second reader for restricted goods.}
        """)
public final class SeverityNature implements Rule {
  @Override
  public List<Breach> check(Subject subject) {
    return RegisterEntry.all(subject).stream()
        .flatMap(entry -> disagreement(entry).stream())
        .toList();
  }

  private static Optional<Breach> disagreement(RegisterEntry entry) {
    HarmEvent event = entry.event();
    boolean harmless = event.severity() == HarmSeverity.S0;
    if (harmless && event.nature() == EventNature.INCIDENT) {
      return Optional.of(
          Breach.at(
              entry.at("nature"),
              event.nature(),
              "Event "
                  + entry.name()
                  + " has severity S0, which means that no harm happened, and is"
                  + " called an incident."));
    }
    boolean nearMiss = event.type() == HarmType.NEAR_MISS;
    if (harmless || (!nearMiss && event.nature() == EventNature.INCIDENT)) {
      return Optional.empty();
    }
    return Optional.of(
        Breach.at(
            entry.at("severity"),
            event.severity(),
            "Event "
                + entry.name()
                + " is a "
                + (nearMiss ? "near miss" : "hazard")
                + ", which means that no harm happened, and has severity "
                + event.severity().code()
                + "."));
  }
}
