package org.counterweight.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.counterweight.claim.Numeral.Kind;

/** Finds the numbers of a text, with their scale and what kind of amount each is. */
final class NumberReader {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Words that a scale may have: "mille milliards". */
  private static final int LONGEST_SCALE = 3;

  /** Words that a number may have. */
  private static final int LONGEST = 12;

  private final NumberWords words;
  private final Set<String> hundred;
  private final Set<String> vague;
  private final Set<String> articles;
  private final Set<String> of;
  private final Set<String> wholes;
  private final Set<String> outOf;
  private final Set<String> times;
  private final Set<String> percent;
  private final Set<String> currencies;
  private final Set<String> measures;
  private final Set<String> months;
  private final Set<String> numbered;
  private final Set<String> comparatives;
  private final PhraseIndex<Boolean> most = new PhraseIndex<>();

  /** Words that a number may begin with. */
  private final Set<String> starters = new HashSet<>();

  NumberReader(NumberWords words) {
    this.words = words;
    hundred = Set.copyOf(words.hundred());
    vague = Set.copyOf(words.vague());
    articles = Set.copyOf(words.articles());
    of = Set.copyOf(words.of());
    wholes = Set.copyOf(words.wholes());
    outOf = Set.copyOf(words.outOf());
    times = Set.copyOf(words.times());
    percent = Set.copyOf(words.percent());
    currencies = Set.copyOf(words.currencies());
    measures = Set.copyOf(words.measures());
    months = Set.copyOf(words.months());
    numbered = Set.copyOf(words.numbered());
    comparatives = Set.copyOf(words.comparatives());
    words.most().forEach(phrase -> most.add(Expression.of(phrase), true));
    starters.addAll(words.factors().keySet());
    starters.addAll(words.fractions().keySet());
    starters.addAll(words.units().keySet());
    starters.addAll(words.scales().keySet());
    starters.addAll(currencies);
    starters.addAll(vague);
    starters.addAll(articles);
    starters.addAll(hundred);
  }

  /** The numbers from left to right; they do not overlap. */
  List<Numeral> read(List<Lexeme> text) {
    List<Numeral> result = new ArrayList<>();
    int at = 0;
    while (at < text.size()) {
      Optional<Numeral> found = at(text, at);
      if (found.isPresent()) {
        result.add(found.get());
        at = found.get().end();
      } else {
        at++;
      }
    }
    return ranges(text, result);
  }

  private Optional<Numeral> at(List<Lexeme> text, int at) {
    int end = mostAt(text, at);
    if (end > at) {
      return Optional.of(new Numeral(at, end, Kind.SHARE, null, "%"));
    }
    String word = text.get(at).text();
    if (!text.get(at).digits() && !starters.contains(word)) {
      return Optional.empty();
    }
    Integer factor = words.factors().get(word);
    if (factor != null) {
      return Optional.of(new Numeral(at, at + 1, Kind.FACTOR, BigDecimal.valueOf(factor), "x"));
    }
    boolean money = currencies.contains(word) && at + 1 < text.size() && near(text, at + 1);
    Amount amount = amount(text, money ? at + 1 : at);
    if (amount == null) {
      return Optional.empty();
    }
    return Optional.of(money ? money(at, amount, word) : classified(text, at, amount));
  }

  private int mostAt(List<Lexeme> text, int at) {
    int best = -1;
    for (PhraseIndex.Entry<Boolean> entry : most.at(text.get(at).text())) {
      best = Math.max(best, entry.phrase().endAt(text, null, at));
    }
    return best;
  }

  /** A number before it is known what it counts. */
  private record Amount(int end, BigDecimal value, boolean plain, boolean fraction) {}

  private Amount amount(List<Lexeme> text, int at) {
    Lexeme first = text.get(at);
    if (first.digits()) {
      BigDecimal value = FigureSyntax.value(first.text(), words.decimal().charAt(0)).orElse(null);
      return value == null ? null : scaled(text, at + 1, value, true);
    }
    if (vague.contains(first.text())) {
      int end = at + 1;
      while (end + 1 < text.size()
          && of.contains(text.get(end).text())
          && vague.contains(text.get(end + 1).text())) {
        end += 2;
      }
      return new Amount(end, null, false, false);
    }
    Integer fraction = words.fractions().get(first.text());
    if (fraction != null) {
      return fraction(text, at, BigDecimal.ONE, fraction);
    }
    return spelled(text, at);
  }

  private Amount scaled(List<Lexeme> text, int at, BigDecimal value, boolean plain) {
    int end = at;
    BigDecimal result = value;
    if (end < text.size() && text.get(end).gap() == Gap.NONE) {
      Integer suffix = suffix(text, end);
      if (suffix != null) {
        result = result.scaleByPowerOfTen(suffix);
        end++;
      }
    }
    while (end < text.size() && end < at + LONGEST_SCALE && near(text, end)) {
      Integer scale = words.scales().get(text.get(end).text());
      if (scale == null) {
        break;
      }
      result = result.scaleByPowerOfTen(scale);
      end++;
    }
    return new Amount(end, stripped(result), plain && end == at, false);
  }

  private Integer suffix(List<Lexeme> text, int at) {
    Lexeme letter = text.get(at);
    boolean tonnes = letter.text().equals("t") && !letter.capital();
    return tonnes ? null : words.suffixes().get(letter.text());
  }

  /** "three in four", "forty-one", "two hundred thousand", "a million", "two thirds". */
  private Amount spelled(List<Lexeme> text, int start) {
    int at = start;
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal part = null;
    boolean article = articles.contains(text.get(at).text());
    if (article) {
      if (at + 1 >= text.size() || !near(text, at + 1)) {
        return null;
      }
      String next = text.get(at + 1).text();
      Integer fraction = words.fractions().get(next);
      if (fraction != null) {
        return fraction(text, at + 1, BigDecimal.ONE, fraction);
      }
      if (!words.scales().containsKey(next) && !hundred.contains(next)) {
        return null;
      }
      part = BigDecimal.ONE;
      at++;
    }
    while (at < text.size() && at < start + LONGEST && (at == start || near(text, at))) {
      String word = text.get(at).text();
      Integer unit = words.units().get(word);
      Integer scale = words.scales().get(word);
      if (unit != null) {
        part = (part == null ? BigDecimal.ZERO : part).add(BigDecimal.valueOf(unit));
      } else if (hundred.contains(word)) {
        part = (part == null ? BigDecimal.ONE : part).multiply(HUNDRED);
      } else if (scale != null && (part != null || total.signum() > 0 || word.length() > 2)) {
        if (part == null) {
          total =
              total.signum() > 0
                  ? total.scaleByPowerOfTen(scale)
                  : BigDecimal.ONE.scaleByPowerOfTen(scale);
        } else {
          total = total.add(part.scaleByPowerOfTen(scale));
        }
        part = null;
      } else {
        Integer fraction = part == null ? null : words.fractions().get(word);
        if (fraction != null) {
          return fraction(text, at, part, fraction);
        }
        break;
      }
      at++;
    }
    if (at == start) {
      return null;
    }
    BigDecimal value = part == null ? total : total.add(part);
    return new Amount(at, stripped(value), at == start + 1, false);
  }

  private Amount fraction(List<Lexeme> text, int at, BigDecimal count, int denominator) {
    BigDecimal percent =
        count.multiply(HUNDRED).divide(BigDecimal.valueOf(denominator), 4, RoundingMode.HALF_EVEN);
    int next = at + 1;
    if (next < text.size() && near(text, next) && articles.contains(text.get(next).text())) {
      next++;
    }
    if (next < text.size()
        && near(text, next)
        && words.scales().containsKey(text.get(next).text())) {
      return scaled(text, next, percent.movePointLeft(2), false);
    }
    boolean joined =
        at + 1 < text.size() && near(text, at + 1) && of.contains(text.get(at + 1).text());
    if (!joined && count.compareTo(BigDecimal.ONE) == 0) {
      return null;
    }
    for (int i = at + 2; joined && i < Math.min(text.size(), at + 4); i++) {
      if (wholes.contains(text.get(i).text())) {
        return null;
      }
    }
    return new Amount(at + 1, stripped(percent), false, true);
  }

  private Numeral classified(List<Lexeme> text, int at, Amount amount) {
    int end = amount.end();
    if (named(text, at, amount)) {
      return new Numeral(at, end, Kind.NAME, null, "");
    }
    if (amount.fraction()) {
      return new Numeral(at, end, Kind.SHARE, amount.value(), "%");
    }
    if (end < text.size() && near(text, end)) {
      String word = text.get(end).text();
      if (percent.contains(word)) {
        boolean change =
            end + 1 < text.size()
                && near(text, end + 1)
                && comparatives.contains(text.get(end + 1).text());
        Kind kind = change ? Kind.CHANGE : Kind.SHARE;
        return new Numeral(at, end + 1, kind, amount.value(), "%");
      }
      if (times.contains(word)) {
        return new Numeral(at, end + 1, Kind.FACTOR, amount.value(), "x");
      }
      if (currencies.contains(word)) {
        return new Numeral(at, end + 1, Kind.MONEY, amount.value(), word);
      }
      if (measures.contains(word)) {
        return new Numeral(at, end + 1, Kind.MEASURE, amount.value(), word);
      }
      if (amount.plain() && text.get(end).gap() == Gap.NONE && Character.isLetter(word.charAt(0))) {
        return new Numeral(at, end, Kind.NAME, null, "");
      }
    }
    return outOf(text, at, amount)
        .orElseGet(() -> new Numeral(at, end, Kind.COUNT, amount.value(), "1"));
  }

  private static Numeral money(int at, Amount amount, String currency) {
    return new Numeral(at, amount.end(), Kind.MONEY, amount.value(), currency);
  }

  /** "nine in ten", "4 out of 5", "drei von vier". */
  private Optional<Numeral> outOf(List<Lexeme> text, int at, Amount first) {
    int next = first.end();
    int joints = 0;
    while (next < text.size()
        && joints < 2
        && near(text, next)
        && outOf.contains(text.get(next).text())) {
      next++;
      joints++;
    }
    if (joints == 0 || next >= text.size() || !near(text, next) || first.value() == null) {
      return Optional.empty();
    }
    Amount second = amount(text, next);
    if (second == null
        || second.value() == null
        || second.value().compareTo(HUNDRED) > 0
        || first.value().compareTo(second.value()) > 0
        || second.value().signum() == 0) {
      return Optional.empty();
    }
    BigDecimal share =
        first.value().multiply(HUNDRED).divide(second.value(), 4, RoundingMode.HALF_EVEN);
    return Optional.of(new Numeral(at, second.end(), Kind.SHARE, stripped(share), "%"));
  }

  private boolean named(List<Lexeme> text, int at, Amount amount) {
    Lexeme first = text.get(at);
    boolean digits = first.digits();
    if (at > 0 && amount.plain() && digits && first.gap().compareTo(Gap.SPACE) <= 0) {
      String before = text.get(at - 1).text();
      if (numbered.contains(before) || months.contains(before)) {
        return true;
      }
    }
    if (amount.plain()
        && digits
        && amount.end() < text.size()
        && near(text, amount.end())
        && months.contains(text.get(amount.end()).text())) {
      return true;
    }
    return digits
        && amount.plain()
        && year(first.text())
        && !(amount.end() < text.size()
            && near(text, amount.end())
            && percent.contains(text.get(amount.end()).text()));
  }

  static boolean year(String figure) {
    return figure.length() == 4
        && (figure.startsWith("19") || figure.startsWith("20"))
        && figure.chars().allMatch(Character::isDigit);
  }

  /** The first number of "180-190B" has the scale and the unit of the second. */
  private static List<Numeral> ranges(List<Lexeme> text, List<Numeral> found) {
    List<Numeral> result = new ArrayList<>(found);
    for (int i = 0; i + 1 < result.size(); i++) {
      Numeral first = result.get(i);
      Numeral second = result.get(i + 1);
      if (first.end() == second.start()
          && text.get(second.start()).gap() == Gap.DASH
          && first.kind() == Kind.COUNT
          && second.kind() != Kind.NAME) {
        result.set(
            i,
            new Numeral(first.start(), first.end(), second.kind(), first.value(), second.unit()));
      }
    }
    return result;
  }

  private static boolean near(List<Lexeme> text, int at) {
    return text.get(at).gap().compareTo(Gap.SPACE) <= 0;
  }

  private static BigDecimal stripped(BigDecimal value) {
    BigDecimal plain = value.stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }

  /** Powers of ten of scale words in a heading: "(bn)". */
  Map<String, Integer> scales() {
    Map<String, Integer> all = new HashMap<>(words.suffixes());
    all.putAll(words.scales());
    return Map.copyOf(all);
  }
}
