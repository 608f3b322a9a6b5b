package org.counterweight.rule.tieout;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.counterweight.rule.Policy;
import org.counterweight.rule.submission.Facts;
import org.counterweight.statement.ComputePurpose;
import org.counterweight.statement.Dimension;
import org.counterweight.statement.Figure;
import org.counterweight.statement.PurposeLine;
import org.counterweight.statement.ReportedFigure;
import org.counterweight.statement.Statement;
import org.counterweight.statement.Unit;
import org.counterweight.statement.UsageFigure;
import org.counterweight.tally.CostTally;
import org.counterweight.tally.LevySchedule;
import org.counterweight.tally.LevyTerms;
import org.counterweight.tally.OutcomeTally;
import org.counterweight.tally.OverrideTally;

/** Everything that a number without an id may come from. */
final class Sources {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Unit PERCENT = Unit.of("%").orElseThrow();

  /** Scales in which a document may print a figure whose unit it names elsewhere. */
  private static final Set<BigDecimal> SCALES =
      Set.of(
          BigDecimal.ONE,
          new BigDecimal("1e3"),
          new BigDecimal("1e6"),
          new BigDecimal("1e9"),
          new BigDecimal("1e12"));

  private static final BigDecimal SMALLEST = new BigDecimal("0.1");

  /** Of amounts of money in millions the smallest are some thousands. */
  private static final BigDecimal SMALLEST_MONEY = new BigDecimal("0.001");

  private static final BigDecimal LARGEST = new BigDecimal("10000");

  private static final Set<BigDecimal> PLAIN = Set.of(BigDecimal.ONE);
  private static final Set<BigDecimal> RATIO =
      Set.of(BigDecimal.ONE, new BigDecimal("0.01"), HUNDRED);

  private final List<Amount> amounts = new ArrayList<>();
  private final Map<BigDecimal, Set<BigDecimal>> suited = new HashMap<>();
  private final Map<BigDecimal, Set<BigDecimal>> suitedMoney = new HashMap<>();
  private final Facts facts;

  /** What an amount is, and so how it may be printed. */
  private enum Form {
    /** A figure or a sum of figures: in any scale that suits its size. */
    FIGURE,
    /** A change on the comparative: with a sign. */
    CHANGE,
    /** A share or a rate: with a percent sign. */
    PERCENT,
    /** A plain number of the data: as it is, or as percent; in the unit of the figure beside it. */
    NUMBER,
    /** How many of something: as it is. */
    COUNT
  }

  /** Something that a number may stand for; unit is null for a plain number. */
  private record Amount(BigDecimal value, Unit unit, Form form) {}

  private Sources(Statement statement, Policy policy, Ledger ledger) {
    this.facts = Facts.of(statement);
    for (ReportedFigure figure : ledger.figures().all()) {
      figure(figure.figure());
    }
    ledger
        .calculated()
        .values()
        .forEach(e -> amounts.add(new Amount(e.value(), e.unit(), Form.FIGURE)));
    ledger.byKind().values().forEach(this::shares);
    facts.numbers().forEach(number -> amounts.add(new Amount(number, null, Form.NUMBER)));
    facts.counts().forEach(count -> plain(BigDecimal.valueOf(count)));
    if (statement.value() != null) {
      OutcomeTally tally = OutcomeTally.of(statement.value().measures());
      tally.counts().values().forEach(count -> plain(BigDecimal.valueOf(count)));
      plain(BigDecimal.valueOf(tally.measured()));
      plain(BigDecimal.valueOf(statement.value().measures().size() - tally.measured()));
    }
    if (statement.usage() != null) {
      for (UsageFigure figure : statement.usage().figures()) {
        Unit unit = Ledger.unit(figure.amount().unit());
        figure.parts().forEach(p -> amounts.add(new Amount(p.value(), unit, Form.FIGURE)));
      }
    }
    if (statement.value() != null) {
      CostTally.of(statement.value().measures()).byKind().values().forEach(this::sum);
    }
    if (statement.purpose() != null) {
      purposes(statement.purpose().lines());
    }
    if (statement.oversight() != null) {
      OverrideTally.of(statement.oversight()).areas().stream()
          .map(OverrideTally.Area::percent)
          .filter(Objects::nonNull)
          .forEach(percent -> amounts.add(new Amount(percent, PERCENT, Form.PERCENT)));
    }
    if (policy.levy() != null) {
      terms(policy.levy());
      LevySchedule.of(statement, policy.levy()).ifPresent(this::levy);
    }
  }

  static Sources of(Statement statement, Policy policy, Ledger ledger) {
    return new Sources(statement, policy, ledger);
  }

  /** What is in the data beside figures. */
  Facts facts() {
    return facts;
  }

  private void plain(BigDecimal number) {
    amounts.add(new Amount(number, null, Form.COUNT));
  }

  private void figure(Figure figure) {
    Unit unit = Ledger.unit(figure.unit());
    amounts.add(new Amount(figure.value(), unit, Form.FIGURE));
    if (figure.prior() != null) {
      amounts.add(new Amount(figure.prior(), unit, Form.FIGURE));
      amounts.add(new Amount(figure.value().subtract(figure.prior()), unit, Form.CHANGE));
      Ledger.change(figure)
          .ifPresent(change -> amounts.add(new Amount(change, PERCENT, Form.PERCENT)));
    }
  }

  /** Sums over figures of a kind, and the share of each. */
  private void shares(List<ReportedFigure> alike) {
    if (alike.size() < 2 || alike.stream().map(f -> f.figure().unit()).distinct().count() > 1) {
      return;
    }
    for (boolean prior : new boolean[] {false, true}) {
      List<ReportedFigure> parts =
          alike.stream()
              .filter(f -> f.id().length() > f.kind().id().length())
              .filter(f -> !prior || f.figure().prior() != null)
              .toList();
      BigDecimal sum =
          parts.stream()
              .map(f -> prior ? f.figure().prior() : f.figure().value())
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      if (sum.signum() == 0) {
        continue;
      }
      amounts.add(new Amount(sum, Ledger.unit(alike.getFirst().figure().unit()), Form.FIGURE));
      for (ReportedFigure part : parts) {
        BigDecimal value = prior ? part.figure().prior() : part.figure().value();
        share(value, sum);
      }
    }
  }

  /** Lines of one purpose are added up in charts. */
  private void purposes(List<PurposeLine> lines) {
    List<Function<PurposeLine, Figure>> parts =
        List.of(PurposeLine::energy, PurposeLine::compute, PurposeLine::cost);
    for (ComputePurpose purpose : ComputePurpose.values()) {
      for (Function<PurposeLine, Figure> part : parts) {
        List<Figure> figures =
            lines.stream()
                .filter(line -> line.purpose() == purpose)
                .map(part)
                .filter(Objects::nonNull)
                .toList();
        sum(figures, Figure::value);
        sum(figures, Figure::prior);
      }
    }
  }

  private void sum(Figure sum) {
    Unit unit = Ledger.unit(sum.unit());
    amounts.add(new Amount(sum.value(), unit, Form.FIGURE));
    if (sum.prior() != null) {
      amounts.add(new Amount(sum.prior(), unit, Form.FIGURE));
    }
  }

  private void sum(List<Figure> figures, Function<Figure, BigDecimal> of) {
    if (figures.size() > 1 && figures.stream().allMatch(figure -> of.apply(figure) != null)) {
      BigDecimal sum = figures.stream().map(of).reduce(BigDecimal.ZERO, BigDecimal::add);
      amounts.add(new Amount(sum, Ledger.unit(figures.getFirst().unit()), Form.FIGURE));
    }
  }

  private void share(BigDecimal part, BigDecimal whole) {
    amounts.add(
        new Amount(
            part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64), PERCENT, Form.PERCENT));
  }

  private void terms(LevyTerms terms) {
    plain(terms.rate());
    terms.whatIf().forEach(this::plain);
    if (terms.craft() != null) {
      plain(terms.craft().weight());
      plain(terms.craft().most());
    }
  }

  private void levy(LevySchedule levy) {
    Unit money = Ledger.unit(levy.currency());
    List<BigDecimal> rates = new ArrayList<>(levy.terms().whatIf());
    rates.add(levy.terms().rate());
    for (BigDecimal rate : rates) {
      amounts.add(new Amount(levy.due(rate), money, Form.FIGURE));
    }
    plain(BigDecimal.valueOf(levy.craft().heads()));
    if (levy.craft().known()) {
      share(BigDecimal.valueOf(levy.craft().heads()), BigDecimal.valueOf(levy.craft().employees()));
    }
    levy.lines().stream()
        .filter(line -> line.taxable().signum() != 0)
        .forEach(
            line -> amounts.add(new Amount(line.taxable(), Ledger.unit(levy.unit()), Form.FIGURE)));
  }

  /** Whether something in the data, or something that follows from them, looks like this number. */
  boolean know(Numeral number) {
    Optional<UnitPhrase> said = UnitPhrase.after(number.after());
    if (said.isEmpty()) {
      said = UnitPhrase.before(number.before());
    }
    UnitPhrase phrase = said.orElse(null);
    boolean measured =
        phrase != null
            && phrase.unit() != null
            && phrase.unit().dimension() != Dimension.COUNT
            && phrase.unit().dimension() != Dimension.RATIO;
    Factors factors = new Factors(phrase);
    for (Amount amount : amounts) {
      if (shows(number, amount, factors, measured)) {
        return true;
      }
    }
    return false;
  }

  /** By what a number with these words beside it is multiplied, worked out once for each unit. */
  private static final class Factors {
    private final UnitPhrase phrase;
    private final Map<Unit, Set<BigDecimal>> known = new HashMap<>();

    Factors(UnitPhrase phrase) {
      this.phrase = phrase;
    }

    Set<BigDecimal> of(Unit unit) {
      return known.computeIfAbsent(unit, phrase::factors);
    }

    /** Of the scale alone. */
    Set<BigDecimal> ofNone() {
      return of(null);
    }
  }

  private boolean shows(Numeral number, Amount amount, Factors factors, boolean measured) {
    UnitPhrase phrase = factors.phrase;
    boolean percent = phrase != null && PERCENT.equals(phrase.unit());
    if (amount.value().signum() < 0 && !number.negative()) {
      return false;
    }
    return switch (amount.form()) {
      case COUNT -> number.shows(amount.value(), BigDecimal.ONE);
      case PERCENT -> percent && number.shows(amount.value(), BigDecimal.ONE);
      case CHANGE -> number.signed() && figure(number, amount, factors, measured);
      case NUMBER ->
          percent
              ? number.shows(amount.value(), RATIO)
              : phrase == null
                  ? number.shows(amount.value(), PLAIN)
                  : number.shows(amount.value(), factors.ofNone());
      case FIGURE -> figure(number, amount, factors, measured);
    };
  }

  private boolean figure(Numeral number, Amount amount, Factors factors, boolean measured) {
    UnitPhrase phrase = factors.phrase;
    if (phrase == null || phrase.unit() == null) {
      return phrase == null ? bare(number, amount) : number.shows(amount.value(), factors.ofNone());
    }
    if (amount.unit() != null && phrase.fits(amount.unit())) {
      return number.shows(amount.value(), factors.of(amount.unit()));
    }
    return !measured && number.shows(amount.value(), factors.ofNone());
  }

  private boolean bare(Numeral number, Amount amount) {
    boolean money = amount.unit() != null && amount.unit().dimension() == Dimension.MONEY;
    // One decimal alone, as in 0.1, would stand for too much.
    boolean small = money && number.readings().getFirst().value().scale() > 1;
    return number.shows(
        amount.value(),
        small
            ? suitedMoney.computeIfAbsent(amount.value(), v -> suited(v, SMALLEST_MONEY))
            : suited.computeIfAbsent(amount.value(), Sources::suited));
  }

  /** Scales that leave up to four digits before the point, as people print large numbers. */
  static Set<BigDecimal> suited(BigDecimal value) {
    return suited(value, SMALLEST);
  }

  private static Set<BigDecimal> suited(BigDecimal value, BigDecimal smallest) {
    Set<BigDecimal> scales = new LinkedHashSet<>();
    for (BigDecimal scale : SCALES) {
      BigDecimal shown = value.abs().divide(scale, MathContext.DECIMAL64);
      if (scale.compareTo(BigDecimal.ONE) == 0
          || (shown.compareTo(smallest) >= 0 && shown.compareTo(LARGEST) < 0)) {
        scales.add(scale);
      }
    }
    return scales;
  }
}
