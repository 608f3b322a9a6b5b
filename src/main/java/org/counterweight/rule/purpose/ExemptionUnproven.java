package org.counterweight.rule.purpose;

import java.util.ArrayList;
import java.util.List;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;
import org.counterweight.statement.PurposeLine;
import org.counterweight.statement.PurposeSection;
import org.counterweight.tally.LevyTerms;

/** An untaxed purpose is shown. */
@RuleCard(
    id = "purpose.exemption-unproven",
    severity = Severity.ERROR,
    title = "Computing for a purpose that the levy leaves out has evidence and a ladder level",
    why =
        "Anyone can call computing safe or useful to the public. What is not taxed has to be "
            + "shown, as any other effect.",
    citation =
        "Counterweight waste-AI levy: compute demonstrably tied to safety, accessibility or "
            + "public benefit",
    proposal = true,
    fix = "Add level and evidence to the line, or give it the purpose that can be shown.",
    since = "0.1",
    passes =
        LevyExample.LINES
            + """
            """,
    fails =
        """
        purpose:
          lines:
            - {id: safety, purpose: safety, energy: {value: 2000, unit: MWh}, cost: {value: 950000, unit: EUR, decimals: -4}, level: L4}
            - {id: desk, purpose: internal-productivity, energy: {value: 8300, unit: MWh}, cost: {value: 2500000, unit: EUR, decimals: -4}}
            - {id: rest, purpose: unassigned, energy: {value: 2000, unit: MWh}, cost: {value: 500000, unit: EUR, decimals: -4}}
        """)
final class ExemptionUnproven implements Rule {
  @Override
  public List<Breach> check(Subject subject) {
    PurposeSection section = subject.statement().purpose();
    LevyTerms levy = subject.policy().levy();
    if (section == null || levy == null) {
      return List.of();
    }
    List<Breach> breaches = new ArrayList<>();
    for (int i = 0; i < section.lines().size(); i++) {
      PurposeLine line = section.lines().get(i);
      if (!levy.exempt().purposes().contains(line.purpose())) {
        continue;
      }
      List<String> missing = new ArrayList<>();
      if (line.level() == null) {
        missing.add("level");
      }
      if (line.evidence().isEmpty()) {
        missing.add("evidence");
      }
      if (!missing.isEmpty()) {
        breaches.add(
            Breach.at(
                "/purpose/lines/" + i,
                line.purpose(),
                "the line %s is for %s, which the levy leaves out, and has no %s"
                    .formatted(
                        line.id(), line.purpose().code(), String.join(" and no ", missing))));
      }
    }
    return breaches;
  }
}
