package org.counterweight.intake.workbook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;

/** Days and times as people type them: read where they have one meaning, else asked about. */
final class Days {
  private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})");
  private static final Pattern DOTTED =
      Pattern.compile("([0-9]{1,2})\\.\\s?([0-9]{1,2})\\.\\s?([0-9]{4})");
  private static final Pattern SLASHED =
      Pattern.compile("([0-9]{1,2})[/-]([0-9]{1,2})[/-]([0-9]{4})");
  private static final Pattern TIME =
      Pattern.compile(
          "([0-9]{4}-[0-9]{2}-[0-9]{2})[T ]([0-9]{2}:[0-9]{2})(:[0-9]{2}(\\.[0-9]{1,9})?)?"
              + "\\s?(Z|UTC|[+-][0-9]{2}:?[0-9]{2})",
          Pattern.CASE_INSENSITIVE);

  private Days() {}

  /** What a text says as a day. */
  sealed interface Reading {}

  /** A day in ISO form. */
  record Exact(String day) implements Reading {}

  /** Two days, by where the reader comes from. */
  record Either(String dayFirst, String monthFirst) implements Reading {}

  /** No day. */
  record None() implements Reading {}

  static Reading read(String written) {
    String text = written.strip();
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return of(day(iso.group(1), iso.group(2), iso.group(3)));
    }
    Matcher dotted = DOTTED.matcher(text);
    if (dotted.matches()) {
      return of(day(dotted.group(3), dotted.group(2), dotted.group(1)));
    }
    Matcher slashed = SLASHED.matcher(text);
    if (slashed.matches()) {
      Optional<String> dayFirst = day(slashed.group(3), slashed.group(2), slashed.group(1));
      Optional<String> monthFirst = day(slashed.group(3), slashed.group(1), slashed.group(2));
      if (dayFirst.isPresent() && monthFirst.isPresent() && !dayFirst.equals(monthFirst)) {
        return new Either(dayFirst.get(), monthFirst.get());
      }
      return of(dayFirst.isPresent() ? dayFirst : monthFirst);
    }
    return new None();
  }

  private static Reading of(Optional<String> day) {
    return day.<Reading>map(Exact::new).orElseGet(None::new);
  }

  private static Optional<String> day(String year, String month, String day) {
    try {
      LocalDate date =
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
      return Optional.of(date.toString());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The day that a workbook counts like this; empty for a time within a day, and out of range. */
  static Optional<String> serial(String number, boolean from1904) {
    double serial;
    try {
      serial = Double.parseDouble(number);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
    if (serial != Math.rint(serial) || serial < 1 || serial > 2_958_465) {
      return Optional.empty();
    }
    LocalDateTime at = DateUtil.getLocalDateTime(serial, from1904);
    return Optional.of(at.toLocalDate().format(DateTimeFormatter.ISO_LOCAL_DATE));
  }

  /** A point in time with its offset, in ISO form; as written where it is that already. */
  static Optional<String> time(String written) {
    String text = written.strip();
    Matcher matcher = TIME.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String offset = matcher.group(5).toUpperCase(java.util.Locale.ROOT).replace("UTC", "Z");
    if (offset.length() == 5) {
      offset = offset.substring(0, 3) + ":" + offset.substring(3);
    }
    String seconds = matcher.group(3) == null ? ":00" : matcher.group(3);
    String iso = matcher.group(1) + "T" + matcher.group(2) + seconds + offset;
    try {
      OffsetDateTime.parse(iso);
      return Optional.of(iso);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
