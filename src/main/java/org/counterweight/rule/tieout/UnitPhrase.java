package org.counterweight.rule.tieout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterweight.rule.Printed;
import org.counterweight.statement.Dimension;
import org.counterweight.statement.Unit;

/**
 * A unit as people print it: "MWh", "GBP m", "Mrd. EUR", "bn tokens", "%".
 *
 * @param powers powers of ten that its word of scale may stand for; 0 alone where there is none
 * @param unit the unit; null where only a scale is said
 * @param alone whether it stands by itself, so that nothing else can be meant by it
 */
record UnitPhrase(List<Integer> powers, Unit unit, boolean alone) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}%€$£¥/³₂²]+");

  /** A unit stands within so many characters of its number; the rest of a paragraph is not read. */
  private static final int NEAR = 100;

  private static final Map<String, String> SIGNS =
      Map.of("€", "EUR", "$", "USD", "£", "GBP", "¥", "JPY");

  /** Keeps its own copy. */
  UnitPhrase {
    powers = List.copyOf(powers);
  }

  /** The unit at the beginning of a text that follows a number. */
  static Optional<UnitPhrase> after(String printed) {
    String text = blanks(printed.substring(0, Math.min(NEAR, printed.length())));
    Matcher word = WORD.matcher(text);
    return word.find() && text.substring(0, word.start()).isBlank()
        ? at(text, word, true)
        : Optional.empty();
  }

  private static String blanks(String text) {
    return text.replace('\u00A0', ' ').replace('\u202F', ' ').replace('\u2009', ' ');
  }

  /** The currency at the end of a text that a number follows. */
  static Optional<UnitPhrase> before(String printed) {
    String text = blanks(printed.substring(Math.max(0, printed.length() - NEAR)));
    Matcher word = WORD.matcher(text);
    String last = "";
    int end = 0;
    while (word.find()) {
      last = word.group();
      end = word.end();
    }
    String rest = text.substring(end).replaceAll("[\\s(\u2212\u2013-]", "");
    return rest.isEmpty()
        ? unit(last, false)
            .filter(unit -> unit.dimension() == Dimension.MONEY)
            .map(unit -> new UnitPhrase(List.of(0), unit, false))
        : Optional.empty();
  }

  /** Whether a text is a unit and nothing else. */
  static Optional<UnitPhrase> whole(String text) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      words.add(word.group());
    }
    Optional<UnitPhrase> phrase = after(text.strip());
    // A long text may begin with a unit, such as "h from alarm to repair", but not with a scale.
    return words.size() <= 4 || phrase.filter(p -> p.unit() != null).isPresent()
        ? phrase.map(p -> new UnitPhrase(p.powers(), p.unit(), words.size() <= 2))
        : Optional.empty();
  }

  /** Every unit that a heading or a caption names. */
  static List<UnitPhrase> named(String text) {
    List<UnitPhrase> found = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    int from = 0;
    while (word.find(from)) {
      int start = word.start();
      from = word.end();
      boolean last = start == 0 || ",(".indexOf(lastSolid(text, start)) >= 0;
      // A letter that begins a heading is its number: B Business value.
      boolean headed = start == 0 && Printed.powers(word.group()).size() > 0;
      at(text, word, last && !headed).ifPresent(found::add);
    }
    return found;
  }

  private static char lastSolid(String text, int end) {
    for (int i = end - 1; i >= 0; i--) {
      if (!Character.isWhitespace(text.charAt(i))) {
        return text.charAt(i);
      }
    }
    return ' ';
  }

  private static Optional<UnitPhrase> at(String text, Matcher first, boolean single) {
    String one = first.group();
    Matcher next = WORD.matcher(text);
    String two =
        next.find(first.end()) && gap(text.substring(first.end(), next.start()))
            ? next.group()
            : "";
    Optional<Unit> unit = unit(one, single);
    if (unit.isPresent() && !(Printed.powers(one).size() > 0 && money(two))) {
      boolean money = unit.get().dimension() == Dimension.MONEY;
      return Optional.of(new UnitPhrase(money ? scale(two) : List.of(0), unit.get(), false));
    }
    if (single && !Printed.powers(one).isEmpty()) {
      return Optional.of(new UnitPhrase(Printed.powers(one), unit(two, true).orElse(null), false));
    }
    return Optional.empty();
  }

  private static boolean gap(String between) {
    return between.isBlank() || between.strip().equals(".");
  }

  private static List<Integer> scale(String word) {
    List<Integer> powers = Printed.powers(word);
    return powers.isEmpty() ? List.of(0) : powers;
  }

  private static boolean money(String word) {
    return unit(word, false).filter(u -> u.dimension() == Dimension.MONEY).isPresent();
  }

  private static Optional<Unit> unit(String word, boolean single) {
    String code =
        SIGNS.getOrDefault(word, word.replace('³', '3').replace('²', '2').replace('₂', '2'));
    if (code.isEmpty() || code.equals("1") || code.chars().allMatch(Character::isDigit)) {
      return Optional.empty();
    }
    if (code.length() == 1 && !single && !code.equals("%")) {
      return Optional.empty();
    }
    return Unit.of(code).filter(unit -> unit.dimension() != Dimension.COUNT || single);
  }

  /** Whether a figure in this unit can be printed in it. */
  boolean fits(Unit of) {
    return unit == null || of == null || unit.convertsTo(of) || ratio(unit, of);
  }

  private static boolean ratio(Unit a, Unit b) {
    return a.dimension() == Dimension.RATIO && b.dimension() == Dimension.RATIO;
  }

  /** By what a printed number is multiplied to give the value in this unit. */
  Set<BigDecimal> factors(Unit of) {
    BigDecimal conversion = unit == null || of == null ? BigDecimal.ONE : unit.per(of);
    Set<BigDecimal> factors = new LinkedHashSet<>();
    powers.forEach(power -> factors.add(conversion.scaleByPowerOfTen(power)));
    return factors;
  }
}
