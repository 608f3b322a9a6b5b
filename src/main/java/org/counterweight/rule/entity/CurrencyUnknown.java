package org.counterweight.rule.entity;

import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;
import org.counterweight.statement.Period;
import org.counterweight.statement.Unit;

/** The statement's currency is one of ISO 4217, still in use. */
@RuleCard(
    id = "entity.currency-unknown",
    severity = Severity.ERROR,
    title = "The currency is a code of ISO 4217 that was in use in the reporting period",
    why = "An amount in a currency that nobody can look up cannot be compared with the accounts.",
    citation = "ISO 4217",
    fix = "Write the three letters that ISO 4217 has for the currency of the accounts.",
    since = "0.1",
    passes =
        """
        currency: EUR
        """,
    fails =
        """
        currency: EUX
        """)
final class CurrencyUnknown implements Rule {
  @Override
  public List<Breach> check(Subject subject) {
    String code = subject.statement().currency();
    if (!Unit.isCurrency(code)) {
      return List.of(Breach.at("/currency", code, code + " is no currency of ISO 4217"));
    }
    Period period = subject.statement().period();
    if (period.end().isBefore(period.start()) || inUse(code, period)) {
      return List.of();
    }
    return List.of(
        Breach.at(
            "/currency",
            code,
            "%s was not in use between %s and %s".formatted(code, period.start(), period.end())));
  }

  private static boolean inUse(String code, Period period) {
    // The JDK lists withdrawn currencies without their dates; ICU has them, in days of UTC.
    return com.ibm.icu.util.Currency.isAvailable(
        code,
        Date.from(period.start().atStartOfDay(ZoneOffset.UTC).toInstant()),
        Date.from(period.end().atStartOfDay(ZoneOffset.UTC).toInstant()));
  }
}
