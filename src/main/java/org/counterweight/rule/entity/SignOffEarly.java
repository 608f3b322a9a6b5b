package org.counterweight.rule.entity;

import java.time.LocalDate;
import java.util.List;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;
import org.counterweight.statement.Period;

/** A statement is approved after the period it reports on. */
@RuleCard(
    id = "entity.sign-off-early",
    severity = Severity.WARNING,
    title = "The statement is signed off after the end of its period",
    why = "Who signs before the period is over answers for figures that are not known yet.",
    citation = "Counterweight statement schema 1.0, signOff",
    proposal = true,
    fix =
        "Correct the date of the sign-off, or sign the statement off again once the "
            + "period is over.",
    since = "0.1",
    passes =
        """
        signOff: {date: 2026-02-26}
        """,
    fails =
        """
        signOff: {date: 2025-12-15}
        """)
final class SignOffEarly implements Rule {
  @Override
  public List<Breach> check(Subject subject) {
    LocalDate signed = subject.statement().signOff().date();
    Period period = subject.statement().period();
    // Where the period ends before it begins nobody knows when it ends.
    if (period.end().isBefore(period.start()) || !signed.isBefore(period.end())) {
      return List.of();
    }
    return List.of(
        Breach.at(
            "/signOff/date",
            signed,
            "signed off on %s, before the period ended on %s".formatted(signed, period.end())));
  }
}
