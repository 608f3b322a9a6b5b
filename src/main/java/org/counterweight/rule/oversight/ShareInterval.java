package org.counterweight.rule.oversight;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;
import org.counterweight.statement.Unit;
import org.counterweight.statement.VoluntaryUse;

/** A share of users comes with its uncertainty. */
@RuleCard(
    id = "oversight.share-interval",
    severity = Severity.ERROR,
    title = "The share of a dashboards-off test lies in an interval between 0 and 100%",
    why =
        "A share of forty people says little, a share of four thousand much. Only the "
            + "interval shows which it is.",
    citation = "Counterweight dashboards-off test: with its interval",
    proposal = true,
    fix =
        "Add low and high, in percent, so that low <= share <= high; where everyone was "
            + "counted all three are the same.",
    since = "0.1",
    passes =
        """
        oversight:
          voluntaryUse:
            - id: support
              tool: Support assistant
              window: {start: 2025-09-01, end: 2025-10-31}
              population: 40
              share: {value: 55, unit: "%"}
              low: 40
              high: 70
              confidence: 95
              method: Logins counted by the works council.
        """,
    fails =
        """
        oversight:
          voluntaryUse:
            - id: support
              tool: Support assistant
              window: {start: 2025-09-01, end: 2025-10-31}
              population: 40
              share: {value: 55, unit: "%"}
              method: Logins counted by the works council.
        """)
final class ShareInterval implements Rule {
  @Override
  public List<Breach> check(Subject subject) {
    List<Breach> breaches = new ArrayList<>();
    Ledger.eachTest(
        subject.statement(),
        (test, pointer) -> {
          String said = problem(test);
          if (said != null) {
            breaches.add(
                Breach.at(
                    pointer + "/share",
                    test.share().value(),
                    "the share of \"%s\" %s".formatted(test.tool(), said)));
          }
        });
    return breaches;
  }

  private static String problem(VoluntaryUse test) {
    BigDecimal low = test.low();
    BigDecimal high = test.high();
    if (low == null || high == null) {
      return low == null && high == null
          ? "has no interval"
          : "has half an interval: no " + (low == null ? "low" : "high");
    }
    Optional<BigDecimal> share = percent(test);
    if (share.isEmpty()) {
      // The unit is a finding of its own.
      return null;
    }
    if (low.signum() < 0 || high.compareTo(HUNDRED) > 0) {
      return "has an interval from %s to %s%%, beyond 0 to 100"
          .formatted(low.toPlainString(), high.toPlainString());
    }
    if (low.compareTo(share.get()) > 0 || share.get().compareTo(high) > 0) {
      return "is %s%%, outside its interval from %s to %s%%"
          .formatted(share.get().toPlainString(), low.toPlainString(), high.toPlainString());
    }
    return null;
  }

  private static Optional<BigDecimal> percent(VoluntaryUse test) {
    Unit percent = Unit.of("%").orElseThrow();
    return Unit.of(test.share().unit())
        .filter(unit -> unit.convertsTo(percent))
        .map(unit -> test.share().value().multiply(unit.per(percent)));
  }

  private static final BigDecimal HUNDRED = new BigDecimal(100);
}
