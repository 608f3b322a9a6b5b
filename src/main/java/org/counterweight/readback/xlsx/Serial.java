package org.counterweight.readback.xlsx;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/** Days and times as numbers of days. ECMA-376 Part 1, 18.17.4. */
final class Serial {
  private static final LocalDate FROM_1900 = LocalDate.of(1899, 12, 31);
  private static final LocalDate FROM_1904 = LocalDate.of(1904, 1, 1);
  private static final BigDecimal DAY = BigDecimal.valueOf(86_400_000_000_000L);

  /** The day after the last one there is, 31 December 9999. */
  static final double END = 2_958_466;

  /** The number that stands for 29 February 1900, a day that never was. */
  static final long NEVER = 60;

  private Serial() {}

  /** Number of a day or time of ISO 8601, as strict files have it; what is none stays as it is. */
  static String ofIso(String iso) {
    try {
      String plain = iso.endsWith("Z") ? iso.substring(0, iso.length() - 1) : iso;
      LocalDateTime time =
          plain.contains("T") ? LocalDateTime.parse(plain) : LocalDate.parse(plain).atStartOfDay();
      long days = ChronoUnit.DAYS.between(FROM_1900, time.toLocalDate());
      BigDecimal part =
          BigDecimal.valueOf(time.toLocalTime().toNanoOfDay())
              .divide(DAY, 12, RoundingMode.HALF_UP);
      return BigDecimal.valueOf(days >= NEVER ? days + 1 : days)
          .add(part)
          .stripTrailingZeros()
          .toPlainString();
    } catch (DateTimeException e) {
      return iso;
    }
  }

  /**
   * The point in time behind a number that is not negative, to the millisecond.
   *
   * @param from1904 whether days are counted from 1 January 1904
   */
  static LocalDateTime of(BigDecimal number, boolean from1904) {
    long millis =
        number
            .multiply(BigDecimal.valueOf(86_400_000L))
            .setScale(0, RoundingMode.HALF_UP)
            .longValueExact();
    long days = Math.floorDiv(millis, 86_400_000L);
    LocalTime time = LocalTime.ofNanoOfDay(Math.floorMod(millis, 86_400_000L) * 1_000_000L);
    if (from1904) {
      return FROM_1904.plusDays(days).atTime(time);
    }
    return FROM_1900.plusDays(days > NEVER ? days - 1 : days).atTime(time);
  }
}
