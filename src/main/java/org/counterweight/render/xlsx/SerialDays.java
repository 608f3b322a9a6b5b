package org.counterweight.render.xlsx;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Days as spreadsheets count them. */
final class SerialDays {
  // From March 1900 on the count is that of days since this one.
  private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);

  private SerialDays() {}

  static BigDecimal of(LocalDate day) {
    return BigDecimal.valueOf(ChronoUnit.DAYS.between(ZERO, day));
  }
}
