package org.counterweight.rule.oversight;

import java.util.ArrayList;
import java.util.List;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;

/** The ledger names roles, not people. */
@RuleCard(
    id = "oversight.decider-named",
    severity = Severity.ERROR,
    title = "The decider of an override is a role, not a person",
    why =
        "A ledger in which people stand by name makes declining AI a risk for them; and their"
            + " names are personal data that no reader needs.",
    citation =
        "Regulation (EU) 2016/679, Article 5(1)(c), data minimisation; Counterweight override"
            + " ledger",
    proposal = true,
    fix =
        "Write the role, as in \"Duty operator\". Where the words are a role already, a policy "
            + "may set this rule to judgement.",
    since = "0.1",
    passes =
        """
        oversight:
          overrides:
            - {id: o-1, date: 2025-05-06, area: Customs, decision: Inspection kept, aiOption: Release, reason: safety, deciderRole: Senior Customs Clerk, outcome: Lithium cells were found}
        """,
    fails =
        """
        oversight:
          overrides:
            - {id: o-1, date: 2025-05-06, area: Customs, decision: Inspection kept, aiOption: Release, reason: safety, deciderRole: "Anna Sørensen, customs", outcome: Lithium cells were found}
        """)
final class DeciderNamed implements Rule {
  @Override
  public List<Breach> check(Subject subject) {
    List<Breach> breaches = new ArrayList<>();
    String signatory = subject.statement().signOff().name();
    Ledger.eachEntry(
        subject.statement(),
        (entry, pointer) -> {
          PersonName.Sign sign = PersonName.in(entry.deciderRole(), signatory);
          if (sign != PersonName.Sign.NONE) {
            Breach breach =
                Breach.at(
                    pointer + "/deciderRole",
                    entry.deciderRole(),
                    "the override %s was decided by \"%s\", which %s"
                        .formatted(entry.id(), entry.deciderRole(), sign.words()));
            // Capital letters alone prove nothing: a person has to look.
            breaches.add(sign == PersonName.Sign.LOOKS ? breach.as(Severity.JUDGEMENT) : breach);
          }
        });
    return breaches;
  }
}
