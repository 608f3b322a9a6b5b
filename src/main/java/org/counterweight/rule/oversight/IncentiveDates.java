package org.counterweight.rule.oversight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;
import org.counterweight.statement.Period;
import org.counterweight.statement.Span;
import org.counterweight.tally.Rewards;

/** An incentive in place was in place in the period. */
@RuleCard(
    id = "oversight.incentive-dates",
    severity = Severity.ERROR,
    title = "The dates of a usage incentive in place run forwards and touch the reporting period",
    why = "When a quota or a ranking ran decides which usage figures it bent.",
    citation = "Counterweight metric-integrity disclosure: yes or no, headcount, start, end",
    proposal = true,
    fix = "Correct the dates; an incentive that ended before the period is not in place.",
    since = "0.1",
    passes =
        """
        oversight:
          incentives:
            awards: {inPlace: true, headcount: 900, start: 2024-06-01, end: 2025-01-31, description: A prize for the heaviest user.}
        usage: null
        """,
    fails =
        """
        oversight:
          incentives:
            awards: {inPlace: true, headcount: 900, start: 2024-06-01, end: 2024-11-30, description: A prize for the heaviest user.}
        usage: null
        """)
final class IncentiveDates implements Rule {
  @Override
  public List<Breach> check(Subject subject) {
    Period period = subject.statement().period();
    if (period.end().isBefore(period.start())) {
      // A finding of its own.
      return List.of();
    }
    List<Breach> breaches = new ArrayList<>();
    for (Rewards.Reward reward : Rewards.inPlace(subject.statement())) {
      LocalDate start = reward.incentive().start();
      LocalDate end = reward.incentive().end();
      String pointer = "/oversight/incentives/" + reward.key();
      if (start != null && end != null && end.isBefore(start)) {
        breaches.add(
            Breach.at(
                pointer + "/end",
                end,
                "%s ended on %s, before they started on %s".formatted(reward.key(), end, start)));
      } else if (!reward.touches(new Span(period.start(), period.end()))) {
        boolean late = start != null && start.isAfter(period.end());
        breaches.add(
            Breach.at(
                pointer + (late ? "/start" : "/end"),
                late ? start : end,
                "%s are said to be in place, but %s %s, outside the period from %s to %s"
                    .formatted(
                        reward.key(),
                        late ? "started on" : "ended on",
                        late ? start : end,
                        period.start(),
                        period.end())));
      }
    }
    return breaches;
  }
}
