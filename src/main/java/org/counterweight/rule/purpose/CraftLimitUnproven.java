package org.counterweight.rule.purpose;

import java.util.ArrayList;
import java.util.List;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;
import org.counterweight.statement.CraftRole;
import org.counterweight.statement.PurposeSection;

/** A limit on AI can be read somewhere. */
@RuleCard(
    id = "purpose.craft-limit-unproven",
    severity = Severity.ERROR,
    title = "The written limit on AI in a role of human craft has evidence",
    why =
        "A limit that nobody can read binds nobody. The deduction is for roles whose limit is"
            + " written and can be enforced.",
    citation =
        "Counterweight human-craft deduction: a written, enforceable limit on what AI may do "
            + "in the role",
    proposal = true,
    fix =
        "Cite the agreement, job description or rule in which the limit stands; or take the "
            + "role out.",
    since = "0.1",
    passes = LevyExample.WITH_CRAFT,
    fails =
        LevyExample.LINES
            + """
              craft:
                - {id: clerk, title: Customs clerk, headcount: 209, centre: judgement, limit: AI may propose a tariff code; only a clerk may release goods.}
              levy:
                base: {value: 3950000, unit: EUR, decimals: -4}
                exempt: {value: 950000, unit: EUR, decimals: -4}
                rate: {value: 1, unit: "%", decimals: 4}
                due: {value: 30000, unit: EUR, decimals: -2}
            """)
final class CraftLimitUnproven implements Rule {
  @Override
  public List<Breach> check(Subject subject) {
    PurposeSection section = subject.statement().purpose();
    if (section == null) {
      return List.of();
    }
    List<Breach> breaches = new ArrayList<>();
    for (int i = 0; i < section.craft().size(); i++) {
      CraftRole role = section.craft().get(i);
      if (role.evidence().isEmpty()) {
        breaches.add(
            Breach.at(
                "/purpose/craft/" + i,
                role.title(),
                "the role \"%s\" has a limit on AI, and no evidence shows where it is written"
                    .formatted(role.title())));
      }
    }
    return breaches;
  }
}
