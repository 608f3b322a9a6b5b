package org.counterweight.rule.harm;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.counterweight.rule.Deadline;
import org.counterweight.rule.DeadlineUnit;

/**
 * The last moment at which a notice is still in time. Hours, days and months are counted as periods
 * in acts of the EU are (Regulation (EEC, Euratom) 1182/71, Article 3): the hour or day in which a
 * clock starts is not counted, the period ends with its last hour, days and months never at a
 * weekend, and two days or more hold at least two working days. Days, business days and months run
 * to the end of the last day, at the offset from UTC at which the clock started; a business or
 * working day is Monday to Friday, because no calendar of public holidays is known here.
 *
 * @param last the last moment in time
 * @param unit what the deadline counts
 */
record DueTime(OffsetDateTime last, DeadlineUnit unit) {

  /** When a notice is due after a clock started. */
  static DueTime of(OffsetDateTime started, Deadline deadline) {
    int amount = deadline.amount();
    OffsetDateTime last =
        switch (deadline.unit()) {
          case HOURS -> endOfHour(started).plusHours(amount);
          case DAYS -> endOf(workingDay(started.plusDays(atLeastTwoWorkingDays(started, amount))));
          case MONTHS -> endOf(workingDay(started.plusMonths(amount)));
          case BUSINESS_DAYS -> endOf(started.plusDays(calendarDays(started, amount)));
        };
    return new DueTime(last, deadline.unit());
  }

  // The minute at which the hour ends is the last one in time.
  private static OffsetDateTime endOfHour(OffsetDateTime moment) {
    OffsetDateTime hour = moment.truncatedTo(ChronoUnit.HOURS);
    return hour.equals(moment.truncatedTo(ChronoUnit.MINUTES)) ? hour : hour.plusHours(1);
  }

  private static int atLeastTwoWorkingDays(OffsetDateTime started, int days) {
    return days < 2 ? days : Math.max(days, calendarDays(started, 2));
  }

  private static OffsetDateTime workingDay(OffsetDateTime day) {
    OffsetDateTime last = day;
    while (isWeekend(last)) {
      last = last.plusDays(1);
    }
    return last;
  }

  private static boolean isWeekend(OffsetDateTime day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  private static OffsetDateTime endOf(OffsetDateTime day) {
    return day.with(LocalTime.MAX);
  }

  // A clock that starts at the weekend has its first business day on the Monday.
  private static int calendarDays(OffsetDateTime started, int businessDays) {
    int days = 0;
    for (int counted = 0; counted < businessDays; ) {
      days++;
      if (!isWeekend(started.plusDays(days))) {
        counted++;
      }
    }
    return days;
  }

  /** Whether a notice given then is late. */
  boolean missedBy(OffsetDateTime notified) {
    return notified.truncatedTo(ChronoUnit.MINUTES).isAfter(last);
  }

  /** Whether the whole of this day lies before the notice is due. */
  boolean isAfter(LocalDate day) {
    return last.toLocalDate().isAfter(day);
  }

  /** By how much a late notice is late, in words. */
  String lateness(OffsetDateTime notified) {
    if (unit != DeadlineUnit.HOURS) {
      LocalDate given = notified.withOffsetSameInstant(last.getOffset()).toLocalDate();
      return plural(ChronoUnit.DAYS.between(last.toLocalDate(), given), "day");
    }
    Duration late = Duration.between(last, notified.truncatedTo(ChronoUnit.MINUTES));
    long hours = late.toHours();
    String minutes = late.toMinutesPart() + " min";
    return hours == 0 ? minutes : hours + " h " + minutes;
  }

  /** The moment in words: to the minute where hours are counted, else the day. */
  String words() {
    return unit == DeadlineUnit.HOURS ? last.toString() : last.toLocalDate().toString();
  }

  /** The deadline itself in words, as in {@code 4 business days}. */
  static String words(Deadline deadline) {
    String one =
        switch (deadline.unit()) {
          case HOURS -> "hour";
          case BUSINESS_DAYS -> "business day";
          case DAYS -> "day";
          case MONTHS -> "month";
        };
    return plural(deadline.amount(), one);
  }

  private static String plural(long amount, String one) {
    return amount + " " + one + (amount == 1 ? "" : "s");
  }
}
