package org.counterweight.rule.tieout;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Days as people write them in one language, and in English. Safe for threads. */
final class DayText {
  private static final int MOST = 50;

  /**
   * Made once for each language: patterns and formats cost more than looking for days with them.
   */
  private static final Map<String, DayText> KNOWN = new ConcurrentHashMap<>();

  private static final TimeZone UTC = TimeZone.GMT_ZONE;
  private static final List<String> PATTERNS =
      List.of(
          "d MMMM y",
          "d. MMMM y",
          "MMMM d, y",
          "d MMM y",
          "d. MMM y",
          "MMM d, y",
          "MMMM y",
          "MMM y",
          "d MMMM",
          "d. MMMM",
          "MMMM d",
          "y-MM-dd",
          "dd.MM.y",
          "d.M.y",
          "dd/MM/y",
          "MM/dd/y",
          "y");

  private final Pattern pattern;
  private final List<DateFormat> formats;

  private DayText(String language) {
    List<ULocale> locales = locales(language);
    this.pattern = pattern(locales);
    this.formats = formats(locales);
  }

  /**
   * In a language.
   *
   * @param language BCP 47 tag; null for English
   */
  static DayText in(String language) {
    String tag = language == null ? "en" : language;
    DayText known = KNOWN.get(tag);
    if (known == null) {
      known = new DayText(tag);
      if (KNOWN.size() < MOST) {
        KNOWN.put(tag, known);
      }
    }
    return known;
  }

  /** Every way in which these days may be written. */
  Set<String> of(Collection<LocalDate> days) {
    Set<String> texts = new LinkedHashSet<>();
    for (DateFormat shared : formats) {
      // A format keeps what it is working on.
      DateFormat format = shared.clone();
      for (LocalDate day : days) {
        texts.add(format.format(Date.from(day.atStartOfDay().toInstant(ZoneOffset.UTC))));
      }
    }
    return texts;
  }

  /** Something that looks like a day with its month written out, or like an ISO date. */
  Pattern pattern() {
    return pattern;
  }

  private static List<DateFormat> formats(List<ULocale> locales) {
    List<DateFormat> formats = new ArrayList<>();
    for (ULocale locale : locales) {
      for (String pattern : PATTERNS) {
        formats.add(new SimpleDateFormat(pattern, locale));
      }
      for (int style : new int[] {DateFormat.FULL, DateFormat.LONG, DateFormat.MEDIUM}) {
        formats.add(DateFormat.getDateInstance(style, locale));
      }
    }
    formats.forEach(format -> format.setTimeZone(UTC));
    return List.copyOf(formats);
  }

  private static Pattern pattern(List<ULocale> locales) {
    Set<String> months = new LinkedHashSet<>();
    for (ULocale locale : locales) {
      DateFormatSymbols symbols = new DateFormatSymbols(locale);
      for (int width : new int[] {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED}) {
        for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
          for (String month : symbols.getMonths(context, width)) {
            if (month.codePoints().filter(Character::isLetter).count() > 2) {
              months.add(Pattern.quote(month));
            }
          }
        }
      }
    }
    String month = "(?:" + String.join("|", months) + ")";
    return Pattern.compile(
        "\\b\\d{1,2}\\.?\\s"
            + month
            + "(?:\\s\\d{4})?(?!\\p{L})|\\b"
            + month
            + "\\s(?:\\d{1,2},?\\s)?\\d{4}\\b|\\b\\d{4}-\\d{2}-\\d{2}\\b",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  }

  private static List<ULocale> locales(String language) {
    ULocale own = ULocale.forLanguageTag(language);
    return own.getLanguage().equals("en")
        ? List.of(own, ULocale.UK, ULocale.US)
        : List.of(own, ULocale.UK);
  }
}
