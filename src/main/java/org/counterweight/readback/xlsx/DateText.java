package org.counterweight.readback.xlsx;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.counterweight.readback.xlsx.FormatSection.Kind;
import org.counterweight.readback.xlsx.FormatSection.Token;

/** Sets a number as a day or a time. */
final class DateText {
  private static final BigDecimal DAY_MILLIS = BigDecimal.valueOf(86_400_000L);

  private final FormatSection section;
  private final LocalDateTime time;
  private final long millis;
  private final boolean never;
  private final boolean twelve;
  private final StringBuilder out = new StringBuilder();

  private DateText(FormatSection section, BigDecimal number, boolean from1904) {
    this.section = section;
    int places = places(section.tokens());
    LocalDateTime exact = Serial.of(number, from1904);
    // What is shown to the second, or a part of it, is rounded to that, not cut.
    long half = 500_000_000L;
    long unit = 1_000_000_000L;
    for (int i = 0; i < Math.min(3, places); i++) {
      half /= 10;
      unit /= 10;
    }
    LocalDateTime up = exact.plusNanos(half);
    this.time = up.minusNanos(up.toLocalTime().toNanoOfDay() % unit);
    BigDecimal all = number.multiply(DAY_MILLIS).setScale(0, RoundingMode.HALF_UP);
    this.millis = all.longValueExact();
    this.never = !from1904 && number.toBigInteger().longValue() == Serial.NEVER;
    this.twelve =
        section.tokens().stream()
            .anyMatch(token -> token.text().equals("AM/PM") || token.text().equals("A/P"));
  }

  static String of(FormatSection section, BigDecimal number, boolean from1904) {
    return new DateText(section, number, from1904).text();
  }

  /** Digits behind the point of the seconds. */
  private static int places(List<Token> tokens) {
    int places = 0;
    boolean point = false;
    for (Token token : tokens) {
      point |= token.kind() == Kind.POINT;
      places += point && token.kind() == Kind.DIGIT ? 1 : 0;
    }
    return places;
  }

  private String text() {
    List<Token> tokens = section.tokens();
    StringBuilder fraction = new StringBuilder();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.kind() != Kind.DIGIT && !fraction.isEmpty()) {
        fraction(fraction);
      }
      switch (token.kind()) {
        case LITERAL -> out.append(token.text());
        case SLASH, COMMA, PERCENT -> out.append(token.text());
        case POINT -> {
          boolean digits = i + 1 < tokens.size() && tokens.get(i + 1).kind() == Kind.DIGIT;
          out.append('.');
          if (!digits) {
            fraction.setLength(0);
          }
        }
        case DIGIT -> fraction.append('0');
        case ELAPSED -> elapsed(token.text());
        case DATE -> date(token.text(), minutes(i));
        default -> {}
      }
    }
    if (!fraction.isEmpty()) {
      fraction(fraction);
    }
    return out.toString();
  }

  private void fraction(StringBuilder digits) {
    String nanos =
        String.format(Locale.ROOT, "%09d", time.toLocalTime().toNanoOfDay() % 1_000_000_000L);
    out.append(nanos, 0, Math.min(9, digits.length()));
    digits.setLength(0);
  }

  /** An {@code m} is minutes right behind hours or right before seconds, else a month. */
  private boolean minutes(int at) {
    List<Token> tokens = section.tokens();
    if (!tokens.get(at).text().startsWith("m")) {
      return false;
    }
    for (int i = at - 1; i >= 0; i--) {
      if (tokens.get(i).kind() == Kind.DATE || tokens.get(i).kind() == Kind.ELAPSED) {
        if (tokens.get(i).text().startsWith("h")) {
          return true;
        }
        break;
      }
    }
    for (int i = at + 1; i < tokens.size(); i++) {
      if (tokens.get(i).kind() == Kind.DATE || tokens.get(i).kind() == Kind.ELAPSED) {
        return tokens.get(i).text().startsWith("s");
      }
    }
    return false;
  }

  private void elapsed(String unit) {
    long amount =
        switch (unit.charAt(0)) {
          case 'h' -> millis / 3_600_000L;
          case 'm' -> millis / 60_000L;
          default -> (millis + 500) / 1000;
        };
    out.append(padded(amount, unit.length()));
  }

  private void date(String letters, boolean minutes) {
    int count = letters.length();
    switch (letters.charAt(0)) {
      case 'y' ->
          out.append(count > 2 ? padded(time.getYear(), 4) : padded(time.getYear() % 100, 2));
      case 'm' -> {
        if (minutes) {
          out.append(padded(time.getMinute(), count));
        } else {
          month(count);
        }
      }
      case 'd' -> day(count);
      case 'h' -> {
        int hour = twelve ? (time.getHour() + 11) % 12 + 1 : time.getHour();
        out.append(padded(hour, count));
      }
      case 's' -> out.append(padded(time.getSecond(), count));
      case 'A' -> {
        boolean morning = time.getHour() < 12;
        out.append(count > 3 ? (morning ? "AM" : "PM") : morning ? "A" : "P");
      }
      default -> {}
    }
  }

  private void month(int count) {
    int month = never ? 2 : time.getMonthValue();
    if (count <= 2) {
      out.append(padded(month, count));
      return;
    }
    DateFormatSymbols names = symbols();
    int width = count == 3 ? DateFormatSymbols.ABBREVIATED : DateFormatSymbols.WIDE;
    String name = names.getMonths(DateFormatSymbols.FORMAT, width)[month - 1];
    out.append(count == 5 ? name.substring(0, 1) : name);
  }

  private void day(int count) {
    if (count <= 2) {
      out.append(padded(never ? 29 : time.getDayOfMonth(), count));
      return;
    }
    int weekday = time.getDayOfWeek().getValue() % 7 + 1;
    int width = count == 3 ? DateFormatSymbols.ABBREVIATED : DateFormatSymbols.WIDE;
    out.append(symbols().getWeekdays(DateFormatSymbols.FORMAT, width)[weekday]);
  }

  private DateFormatSymbols symbols() {
    return DateFormatSymbols.getInstance(language(section.language()));
  }

  /** The low ten bits of a Windows language number tell the language. */
  private static ULocale language(int number) {
    return switch (number & 0x3FF) {
      case 0x07 -> ULocale.GERMAN;
      case 0x0C -> ULocale.FRENCH;
      case 0x0A -> new ULocale("es");
      case 0x10 -> ULocale.ITALIAN;
      case 0x13 -> new ULocale("nl");
      case 0x16 -> new ULocale("pt");
      case 0x15 -> new ULocale("pl");
      case 0x1D -> new ULocale("sv");
      case 0x06 -> new ULocale("da");
      case 0x14 -> new ULocale("nb");
      case 0x0B -> new ULocale("fi");
      default -> ULocale.ENGLISH;
    };
  }

  private static String padded(long number, int digits) {
    String text = String.valueOf(number);
    return digits >= 2 && text.length() < digits ? "0".repeat(digits - text.length()) + text : text;
  }
}
