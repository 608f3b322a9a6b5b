package org.counterweight.rule.energy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Side;
import org.counterweight.rule.Subject;
import org.counterweight.rule.Sum;
import org.counterweight.statement.EnergyTotals;
import org.counterweight.statement.Figure;
import org.counterweight.statement.Interval;
import org.counterweight.statement.Statement;
import org.counterweight.statement.Workloads;

/** The workloads sum to the IT electricity. */
@RuleCard(
    id = "energy.workload-sum",
    severity = Severity.ERROR,
    title = "Training, fine-tuning, experiments, inference and idle sum to the IT electricity",
    why =
        "The split shows what experiments cost; what it leaves out or counts twice cannot "
            + "be told from what was never measured.",
    citation = "see Regulation (EU) 2024/1689, Annex XI, section 1(2)(d)-(e)",
    proposal = true,
    fix = "Correct the workload that is wrong, or put what no other workload explains under idle.",
    since = "0.1",
    passes =
        Examples.FULL_SITE
            + """
                  workloads:
                    training: {value: 2000, unit: MWh, quality: metered}
                    fineTuning: {value: 500, unit: MWh, quality: metered}
                    experiments: {value: 1500, unit: MWh, quality: metered}
                    inference: {value: 5600, unit: MWh, quality: metered}
                    idle: {value: 400, unit: MWh, quality: metered}
            """,
    fails =
        Examples.FULL_SITE
            + """
                  workloads:
                    training: {value: 2000, unit: MWh, quality: metered}
                    fineTuning: {value: 500, unit: MWh, quality: metered}
                    experiments: {value: 500, unit: MWh, quality: metered}
                    inference: {value: 5600, unit: MWh, quality: metered}
                    idle: {value: 400, unit: MWh, quality: metered}
            """)
final class WorkloadSum implements Rule {
  @Override
  public List<Breach> check(Subject subject) {
    Statement statement = subject.statement();
    if (statement.energy() == null) {
      return List.of();
    }
    List<Breach> breaches = new ArrayList<>();
    for (Side side : Side.values()) {
      List<SiteSide> sites = SiteSide.all(statement, side);
      for (SiteSide place : sites) {
        look(place.pointer(), place.site().workloads(), place.it(), side).ifPresent(breaches::add);
      }
      // Where every site splits its electricity, energy.total-sum checks each total by itself.
      if (sites.isEmpty()
          || sites.stream().anyMatch(s -> WorkloadPart.sum(s.site().workloads(), side).isEmpty())) {
        EnergyTotals totals = statement.energy().totals();
        look("/energy/totals", totals.workloads(), totalIt(totals, sites, side), side)
            .ifPresent(breaches::add);
      }
    }
    return breaches;
  }

  private static List<Interval> totalIt(EnergyTotals totals, List<SiteSide> sites, Side side) {
    return Candidates.of(
        side.in(totals.itEnergy(), Units.ENERGY),
        Candidates.sum(sites.stream().map(SiteSide::it).toList()));
  }

  private static Optional<Breach> look(
      String pointer, Workloads workloads, List<Interval> it, Side side) {
    List<Figure> parts = WorkloadPart.present(workloads);
    Optional<Interval> sum = Sum.of(parts, side, Units.ENERGY);
    if (sum.isEmpty() || it.isEmpty()) {
      return Optional.empty();
    }
    // A missing part may be zero or unknown: then the rest may not be more than the whole.
    boolean all = WorkloadPart.sum(workloads, side).isPresent();
    boolean holds =
        all
            ? Candidates.agree(it, sum.get())
            : it.stream().anyMatch(whole -> sum.get().low().compareTo(whole.high()) <= 0);
    if (holds) {
      return Optional.empty();
    }
    String unit = parts.getFirst().unit();
    return Optional.of(
        Breach.at(
            pointer + "/workloads",
            null,
            "%s%s sum to %s, but the IT electricity is %s"
                .formatted(
                    all ? "the workloads" : "the workloads reported",
                    side.words(),
                    Shown.in(sum.get(), Units.ENERGY, unit),
                    Shown.in(it.getFirst(), Units.ENERGY, unit))));
  }
}
