package org.counterweight.rule.harm;

import java.util.List;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Numbers;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;
import org.counterweight.statement.Figure;
import org.counterweight.statement.Intervention;
import org.counterweight.statement.Unit;

/** A fine is stated in a real currency. */
@RuleCard(
    id = "harm.fine-currency",
    severity = Severity.ERROR,
    title = "A fine is in a currency that exists",
    why =
        "Fines keep the currency they were imposed in; a code that no currency has makes the"
            + " amount meaningless.",
    citation = "ISO 4217",
    fix = "Write the ISO 4217 code of the currency in which the fine was imposed.",
    since = "0.1",
    passes =
        """
        harm:
          events:
            - id: transparency-fine
              title: Fine for chat answers not marked as machine-made
              type: regulatory
              severity: S2
              nature: incident
              system: Support assistant
              link: The assistant answered customers without saying what it was.
              detected: 2025-05-14
              remediation: {state: resolved, action: Answers are marked.}
              intervention:
                authority: Data protection commission
                outcome: Fine
                status: final
                fine: {value: 40000, unit: SEK}
        """,
    fails =
        """
        harm:
          events:
            - id: transparency-fine
              title: Fine for chat answers not marked as machine-made
              type: regulatory
              severity: S2
              nature: incident
              system: Support assistant
              link: The assistant answered customers without saying what it was.
              detected: 2025-05-14
              remediation: {state: resolved, action: Answers are marked.}
              intervention:
                authority: Data protection commission
                outcome: Fine
                status: final
                fine: {value: 40000, unit: EURO}
        """)
public final class FineCurrency implements Rule {
  @Override
  public List<Breach> check(Subject subject) {
    return RegisterEntry.all(subject).stream()
        .filter(entry -> wrong(entry.event().intervention()))
        .map(entry -> {
          Figure fine = entry.event().intervention().fine();
          return Breach.at(
              entry.at("intervention/fine/unit"),
              fine.unit(),
              "The fine of event "
                  + entry.name()
                  + " is stated as "
                  + Numbers.plain(fine.value())
                  + " `"
                  + fine.unit()
                  + "`, which is no currency of ISO 4217.");
        })
        .toList();
  }

  private static boolean wrong(Intervention intervention) {
    return intervention != null
        && intervention.fine() != null
        && !Unit.isCurrency(intervention.fine().unit());
  }
}
