package org.counterweight.readback.xlsx;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.counterweight.readback.xlsx.FormatSection.Kind;
import org.counterweight.readback.xlsx.FormatSection.Token;

/** Sets a number by a section of a number format. */
final class NumberText {
  private final List<Token> tokens;
  private final StringBuilder out = new StringBuilder();

  private NumberText(List<Token> tokens) {
    this.tokens = tokens;
  }

  static String of(FormatSection section, BigDecimal number, int room) {
    List<Token> tokens = section.tokens();
    if (tokens.isEmpty()) {
      return "";
    }
    if (section.general() || section.text()) {
      return section.around(GeneralText.of(number, room));
    }
    String sign = number.signum() < 0 ? "-" : "";
    BigDecimal value = number.abs();
    NumberText text = new NumberText(tokens);
    if (text.index(Kind.SLASH) >= 0 && text.index(Kind.DIGIT) >= 0) {
      return sign + FractionText.of(tokens, value);
    }
    if (text.index(Kind.EXPONENT) >= 0) {
      text.scientific(value);
    } else {
      text.fixed(value);
    }
    return sign + text.out;
  }

  private int index(Kind kind) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).kind() == kind) {
        return i;
      }
    }
    return -1;
  }

  /** The place of the last digit. */
  private int lastDigit() {
    for (int i = tokens.size() - 1; i >= 0; i--) {
      if (tokens.get(i).kind() == Kind.DIGIT) {
        return i;
      }
    }
    return -1;
  }

  private void fixed(BigDecimal number) {
    int last = lastDigit();
    int point = index(Kind.POINT);
    int places = 0;
    int scale = 0;
    boolean groups = false;
    boolean seen = false;
    for (int i = 0; i < tokens.size(); i++) {
      switch (tokens.get(i).kind()) {
        case PERCENT -> scale += 2;
        case DIGIT -> {
          seen = true;
          places += point >= 0 && i > point ? 1 : 0;
        }
        case COMMA -> {
          boolean behind = i > last || (point >= 0 && i < point && onlyCommas(i, point));
          if (seen && behind) {
            scale -= 3;
          } else if (seen && (point < 0 || i < point)) {
            groups = true;
          }
        }
        default -> {}
      }
    }
    BigDecimal value = number.scaleByPowerOfTen(scale).setScale(places, RoundingMode.HALF_UP);
    digits(value, 0, tokens.size(), groups);
  }

  private boolean onlyCommas(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.get(i).kind() != Kind.COMMA) {
        return false;
      }
    }
    return true;
  }

  /** Writes the tokens of a range with the digits of a number already rounded. */
  private void digits(BigDecimal value, int from, int to, boolean groups) {
    String plain = value.toPlainString();
    int dot = plain.indexOf('.');
    String whole = dot < 0 ? plain : plain.substring(0, dot);
    whole = whole.equals("0") ? "" : whole;
    String part = dot < 0 ? "" : plain.substring(dot + 1);
    int point = to;
    int wholeDigits = 0;
    for (int i = from; i < to; i++) {
      if (tokens.get(i).kind() == Kind.POINT) {
        point = i;
        break;
      }
      wholeDigits += tokens.get(i).kind() == Kind.DIGIT ? 1 : 0;
    }
    int left = wholeDigits;
    int places = 0;
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      switch (token.kind()) {
        case LITERAL -> out.append(token.text());
        case PERCENT -> out.append('%');
        case SLASH -> out.append('/');
        case POINT -> {
          if (i == point) {
            if (wholeDigits == 0) {
              out.append(grouped(whole, groups));
            }
            out.append('.');
          } else {
            out.append('.');
          }
        }
        case DIGIT -> {
          if (i < point) {
            whole(whole, left, wholeDigits, token.text().charAt(0), groups);
            left--;
          } else {
            part(part, places++, token.text().charAt(0));
          }
        }
        default -> {}
      }
    }
  }

  private static String grouped(String whole, boolean groups) {
    if (!groups) {
      return whole;
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < whole.length(); i++) {
      if (i > 0 && (whole.length() - i) % 3 == 0) {
        text.append(',');
      }
      text.append(whole.charAt(i));
    }
    return text.toString();
  }

  /** One place before the point; the first also takes all digits there is no place for. */
  private void whole(String whole, int left, int places, char kind, boolean groups) {
    int from = left == places ? 0 : whole.length() - left;
    int to = whole.length() - left + 1;
    if (left == places && to > 1) {
      for (int i = from; i < to; i++) {
        out.append(whole.charAt(i));
        comma(whole.length() - i - 1, groups);
      }
      return;
    }
    if (to - 1 >= 0 && to - 1 < whole.length()) {
      out.append(whole.charAt(to - 1));
    } else if (kind == '0') {
      out.append('0');
    } else if (kind == '?') {
      out.append(' ');
      return;
    } else {
      return;
    }
    comma(left - 1, groups);
  }

  private void comma(int after, boolean groups) {
    if (groups && after > 0 && after % 3 == 0) {
      out.append(',');
    }
  }

  private void part(String part, int place, char kind) {
    boolean rest = part.substring(Math.min(place, part.length())).chars().allMatch(c -> c == '0');
    if (kind != '0' && rest) {
      out.append(kind == '?' ? " " : "");
    } else {
      out.append(place < part.length() ? part.charAt(place) : '0');
    }
  }

  private void scientific(BigDecimal number) {
    int at = index(Kind.EXPONENT);
    int whole = 0;
    int places = 0;
    boolean behind = false;
    for (int i = 0; i < at; i++) {
      Kind kind = tokens.get(i).kind();
      behind |= kind == Kind.POINT;
      whole += kind == Kind.DIGIT && !behind ? 1 : 0;
      places += kind == Kind.DIGIT && behind ? 1 : 0;
    }
    int step = Math.max(1, whole);
    int exponent = number.signum() == 0 ? 0 : number.precision() - number.scale() - 1;
    exponent = Math.floorDiv(exponent, step) * step;
    BigDecimal mantissa = number.movePointLeft(exponent).setScale(places, RoundingMode.HALF_UP);
    if (mantissa.compareTo(BigDecimal.TEN.pow(step)) >= 0) {
      exponent += step;
      mantissa = number.movePointLeft(exponent).setScale(places, RoundingMode.HALF_UP);
    }
    digits(mantissa, 0, at, false);
    out.append('E');
    if (exponent < 0) {
      out.append('-');
    } else if (tokens.get(at).text().equals("E+")) {
      out.append('+');
    }
    List<Token> power = new ArrayList<>(tokens.subList(at + 1, tokens.size()));
    NumberText rest = new NumberText(power);
    rest.digits(BigDecimal.valueOf(Math.abs(exponent)), 0, power.size(), false);
    out.append(rest.out);
  }
}
