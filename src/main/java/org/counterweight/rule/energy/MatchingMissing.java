package org.counterweight.rule.energy;

import java.util.List;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;
import org.counterweight.statement.EnergySection;

/** Instruments say over which span they match use. */
@RuleCard(
    id = "energy.matching-missing",
    severity = Severity.WARNING,
    title =
        "Where instruments are used, the statement says whether they match use by the "
            + "year or by the hour",
    why =
        "Sunshine in July does not light a January night; matched by the year it may, and "
            + "the reader should know.",
    citation = "GHG Protocol Scope 2 Guidance (2015) and its revision",
    fix = "Add matching: annual or hourly.",
    since = "0.1",
    passes =
        """
        energy:
          matching: hourly
        """,
    fails =
        """
        energy:
          matching: null
        """)
final class MatchingMissing implements Rule {
  @Override
  public List<Breach> check(Subject subject) {
    EnergySection energy = subject.statement().energy();
    if (energy == null || energy.matching() != null) {
      return List.of();
    }
    int instruments = energy.sites().stream().mapToInt(site -> site.instruments().size()).sum();
    return instruments == 0
        ? List.of()
        : List.of(
            Breach.at(
                "/energy",
                null,
                "%d %s reported, but not whether matched by the year or by the hour"
                    .formatted(
                        instruments, instruments == 1 ? "instrument is" : "instruments are")));
  }
}
