package org.counterweight.rule.energy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Side;
import org.counterweight.rule.Subject;
import org.counterweight.statement.Hardware;
import org.counterweight.statement.Statement;

/** No device runs for more hours than the period has. */
@RuleCard(
    id = "energy.hardware-hours",
    severity = Severity.WARNING,
    title = "Device-hours are no more than devices times the hours of the period",
    why =
        "A device has as many hours as the calendar; more are mostly hours of a longer "
            + "period, or of cores and not devices.",
    citation = "Counterweight proposal",
    proposal = true,
    fix =
        "Check both numbers; where devices left during the period, count all that were in "
            + "use in it.",
    since = "0.1",
    passes =
        Examples.HARDWARE
            + """
                  count: {value: 900, unit: device, quality: metered}
                  hours: {value: 6000000, unit: h, decimals: -4, quality: metered}
            """,
    fails =
        Examples.HARDWARE
            + """
                  count: {value: 600, unit: device, quality: metered}
                  hours: {value: 6000000, unit: h, decimals: -4, quality: metered}
            """)
final class HardwareHours implements Rule {
  @Override
  public List<Breach> check(Subject subject) {
    Statement statement = subject.statement();
    if (statement.energy() == null) {
      return List.of();
    }
    List<Breach> breaches = new ArrayList<>();
    for (Side side : Side.values()) {
      Optional<Long> days = days(statement, side).filter(d -> d > 0);
      for (int i = 0; days.isPresent() && i < statement.energy().hardware().size(); i++) {
        Hardware hardware = statement.energy().hardware().get(i);
        look("/energy/hardware/" + i, hardware, side, days.get()).ifPresent(breaches::add);
      }
    }
    return breaches;
  }

  private static Optional<Long> days(Statement statement, Side side) {
    if (side == Side.CURRENT) {
      return Optional.of(days(statement.period().start(), statement.period().end()));
    }
    return Optional.ofNullable(statement.comparatives()).map(c -> days(c.start(), c.end()));
  }

  private static long days(LocalDate start, LocalDate end) {
    return ChronoUnit.DAYS.between(start, end) + 1;
  }

  private static Optional<Breach> look(String pointer, Hardware hardware, Side side, long days) {
    BigDecimal hours = BigDecimal.valueOf(days * 24);
    return side.in(hardware.count(), "device")
        .flatMap(count ->
            new Against(pointer + "/hours", hardware.hours(), side, Units.HOURS)
                .atMost(
                    List.of(count.scaled(hours)),
                    "%s x %d days of 24 h".formatted(Against.words(hardware.count(), side), days)));
  }
}
