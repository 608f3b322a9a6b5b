package org.counterweight.rule.purpose;

import java.util.List;
import java.util.Optional;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Side;
import org.counterweight.rule.Subject;
import org.counterweight.statement.Figure;
import org.counterweight.statement.Interval;
import org.counterweight.statement.PurposeSection;
import org.counterweight.tally.LevyTerms;

/** The rate is that of the policy. */
@RuleCard(
    id = "purpose.levy-rate",
    severity = Severity.ERROR,
    title = "The rate of the levy is the one that the policy proposes",
    why =
        "A rate of one's own makes schedules incomparable. What another rate would mean is a "
            + "what-if, and shown as one.",
    citation = "Counterweight waste-AI levy schedule",
    proposal = true,
    fix =
        "Use the rate of the policy; for another one, bring a policy (--policy) or show it "
            + "beside (--levy-rate).",
    since = "0.1",
    passes = LevyExample.WITH_LEVY,
    fails =
        LevyExample.LINES
            + """
              levy:
                base: {value: 3950000, unit: EUR, decimals: -4}
                exempt: {value: 950000, unit: EUR, decimals: -4}
                rate: {value: 0.5, unit: "%", decimals: 4}
                due: {value: 15000, unit: EUR, decimals: -2}
            """)
final class LevyRate implements Rule {
  @Override
  public List<Breach> check(Subject subject) {
    PurposeSection section = subject.statement().purpose();
    LevyTerms terms = subject.policy().levy();
    if (section == null || section.levy() == null || terms == null) {
      return List.of();
    }
    Figure rate = section.levy().rate();
    String unit = terms.currency() == null ? "%" : terms.currency();
    Optional<Interval> stated = Side.CURRENT.in(Dues.exact(rate), unit);
    if (stated.isPresent() && stated.get().contains(terms.rate())) {
      return List.of();
    }
    return List.of(
        Breach.at(
            "/purpose/levy/rate/value",
            rate.value(),
            "the rate is %s %s; the policy %s proposes %s %s"
                .formatted(
                    rate.value().toPlainString(),
                    rate.unit(),
                    subject.policy().id(),
                    terms.rate().toPlainString(),
                    unit)));
  }
}
