package org.counterweight.rule.energy;

import java.util.List;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;
import org.counterweight.statement.Dimension;
import org.counterweight.statement.EnergySection;
import org.counterweight.statement.Section;

/** CO2 equivalents say what they are equivalent by. */
@RuleCard(
    id = "energy.gwp-missing",
    severity = Severity.WARNING,
    title = "Where CO2 equivalents are reported, the set of global warming potentials is named",
    why =
        "The potentials change with each IPCC assessment, and with them the number of "
            + "tonnes for the same gases.",
    citation = "GHG Protocol; see ESRS E1",
    fix = "Add gwpSet, as in \"IPCC AR6, 100 years\".",
    since = "0.1",
    passes =
        """
        energy:
          gwpSet: IPCC AR5, 100 years
        """,
    fails =
        """
        energy:
          gwpSet: null
        """)
final class GwpMissing implements Rule {
  @Override
  public List<Breach> check(Subject subject) {
    EnergySection energy = subject.statement().energy();
    if (energy == null || energy.gwpSet() != null) {
      return List.of();
    }
    long count =
        subject.figures().all().stream()
            .filter(f -> f.standsIn() == Section.A)
            .filter(f -> f.kind() != null && f.kind().dimension() == Dimension.EMISSIONS)
            .count();
    return count == 0
        ? List.of()
        : List.of(
            Breach.at(
                "/energy",
                null,
                "%d %s in CO2 equivalents, but no set of global warming potentials is named"
                    .formatted(count, count == 1 ? "figure is" : "figures are")));
  }
}
