package org.counterweight.render;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Dates as a locale writes them, in UTC. Safe to share between threads, and meant to be kept:
 * finding the pattern for a skeleton costs far more than using it.
 */
final class DateText {
  private final ULocale locale;
  private final Map<String, DateFormat> bySkeleton = new ConcurrentHashMap<>();

  DateText(ULocale locale) {
    this.locale = locale;
  }

  /**
   * A day.
   *
   * @param skeleton what to show, in the letters of Unicode TR 35, such as {@code dMMMMy}
   */
  String day(LocalDate date, String skeleton) {
    return time(date.atStartOfDay().toInstant(ZoneOffset.UTC), skeleton);
  }

  /** A point in time, with spaces that every text face has. */
  String time(Instant time, String skeleton) {
    DateFormat shared = bySkeleton.computeIfAbsent(skeleton, this::open);
    // Formats keep state while they work; copies cost little.
    DateFormat own = shared.clone();
    return own.format(Long.valueOf(time.toEpochMilli())).replace('\u202f', '\u00a0');
  }

  private DateFormat open(String skeleton) {
    DateFormat format = DateFormat.getInstanceForSkeleton(skeleton, locale);
    format.setTimeZone(TimeZone.GMT_ZONE);
    return format;
  }
}
