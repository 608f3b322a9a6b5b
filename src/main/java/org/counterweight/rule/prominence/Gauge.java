package org.counterweight.rule.prominence;

import java.util.ArrayList;
import java.util.List;
import org.counterweight.finding.Citation;
import org.counterweight.finding.Finding;
import org.counterweight.finding.Location;
import org.counterweight.finding.Prominence.Measured;
import org.counterweight.finding.Prominence.Outcome;
import org.counterweight.finding.RuleId;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Policy;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.RuleSetting;

/** Applies every criterion to an artefact. */
public final class Gauge {
  private final Policy policy;

  /** A gauge for this policy. */
  public Gauge(Policy policy) {
    this.policy = policy;
  }

  /**
   * What came out for one artefact.
   *
   * @param table one row for each thing measured, in the order of the criteria
   * @param findings what does not hold, or wants a person, in their natural order
   */
  public record Result(List<Measured> table, List<Finding> findings) {
    /** Keeps its own copies. */
    public Result {
      table = List.copyOf(table);
      findings = findings.stream().sorted().toList();
    }
  }

  /**
   * Measures.
   *
   * @param scene the artefact
   * @param file its name for places in findings
   */
  public Result measure(Scene scene, String file) {
    List<Measured> table = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (Criterion criterion : ProminenceRules.ALL) {
      RuleCard card = criterion.card();
      RuleSetting setting = policy.rules().get(card.id());
      if (setting != null && setting.off()) {
        continue;
      }
      Severity severity =
          setting == null || setting.severity() == null ? card.severity() : setting.severity();
      for (Measurement row : criterion.measure(scene, new Limits(policy, card.id()))) {
        table.add(
            new Measured(
                criterion.number(),
                card.id(),
                row.unit(),
                row.value(),
                row.harm(),
                row.usage(),
                row.threshold(),
                row.outcome()));
        Severity most = row.outcome() == Outcome.JUDGEMENT ? Severity.JUDGEMENT : severity;
        row.sightings().forEach(sighting -> findings.add(finding(card, most, sighting, file)));
      }
    }
    return new Result(table, findings);
  }

  private static Finding finding(RuleCard card, Severity most, Sighting sighting, String file) {
    Severity own = sighting.severity();
    return new Finding(
        new RuleId(card.id()),
        own == null || own.compareTo(most) < 0 ? most : own,
        sighting.message(),
        sighting.value(),
        sighting.fix() == null ? card.fix() : sighting.fix(),
        new Citation(card.citation(), card.proposal()),
        new Location(
            file,
            null,
            null,
            null,
            null,
            sighting.page() == 0 ? null : sighting.page(),
            sighting.cell()));
  }
}
