package org.counterweight.tally;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.counterweight.statement.EntitySize;
import org.counterweight.statement.Figure;
import org.counterweight.statement.PurposeLine;
import org.counterweight.statement.Statement;
import org.counterweight.statement.Unit;

/**
 * The levy that a policy proposes, line by line over computing by purpose: a calculation, not a
 * debt. Lines are exact; what is deducted and what is due is rounded half up to the smallest unit
 * of the currency, once.
 *
 * @param terms the terms
 * @param lines every line with its part
 * @param unit unit of the base
 * @param currency currency of the levy
 * @param base sum over all lines
 * @param exempt sum over the lines that are exempt
 * @param craft roles of the deduction
 */
public record LevySchedule(
    LevyTerms terms,
    List<Line> lines,
    String unit,
    String currency,
    BigDecimal base,
    BigDecimal exempt,
    CraftTally craft) {
  /** Keeps its own copy. */
  public LevySchedule {
    lines = List.copyOf(lines);
  }

  /**
   * One line.
   *
   * @param line as reported
   * @param figure what the levy looks at
   * @param amount its value in the unit of the base
   * @param treatment how it is treated
   * @param taxable the amount, or nothing where the line is exempt
   */
  public record Line(
      PurposeLine line,
      Figure figure,
      BigDecimal amount,
      Treatment treatment,
      BigDecimal taxable) {}

  /**
   * The schedule of a statement under these terms.
   *
   * @return empty where section E has no lines, or one of them lacks what the levy is counted in: a
   *     sum with a hole in it says nothing
   */
  public static Optional<LevySchedule> of(Statement statement, LevyTerms terms) {
    if (terms == null || statement.purpose() == null || statement.purpose().lines().isEmpty()) {
      return Optional.empty();
    }
    String unit = terms.base().unit(statement.currency());
    List<Line> lines = new ArrayList<>();
    BigDecimal base = BigDecimal.ZERO;
    BigDecimal exempt = BigDecimal.ZERO;
    for (PurposeLine line : statement.purpose().lines()) {
      Figure figure = terms.base().of(line);
      Optional<BigDecimal> amount = figure == null ? Optional.empty() : in(figure, unit);
      if (amount.isEmpty()) {
        return Optional.empty();
      }
      Treatment treatment = Treatment.of(line, terms.exempt());
      boolean free = treatment == Treatment.EXEMPT;
      BigDecimal taxable = free ? BigDecimal.ZERO : amount.get();
      lines.add(new Line(line, figure, amount.get(), treatment, taxable));
      base = base.add(amount.get());
      exempt = free ? exempt.add(amount.get()) : exempt;
    }
    EntitySize size = statement.entity().size();
    Long employees = size == null ? null : size.employees();
    CraftTally craft = CraftTally.of(statement.purpose().craft(), employees, terms.craft());
    String currency = terms.dueIn(statement.currency());
    return Optional.of(new LevySchedule(terms, lines, unit, currency, base, exempt, craft));
  }

  private static Optional<BigDecimal> in(Figure figure, String unit) {
    Optional<Unit> from = Unit.of(figure.unit());
    Optional<Unit> to = Unit.of(unit);
    if (from.isEmpty() || to.isEmpty() || !from.get().convertsTo(to.get())) {
      return Optional.empty();
    }
    // Multiplied before it is divided: a quotient of units need not have an end.
    return Optional.of(
        figure
            .value()
            .multiply(from.get().factor())
            .divide(to.get().factor(), MathContext.DECIMAL128));
  }

  /** What the rate is applied to. */
  public BigDecimal taxable() {
    return base.subtract(exempt);
  }

  /** The levy on an amount of the base at a rate, exact. */
  public BigDecimal levyOn(BigDecimal amount, BigDecimal rate) {
    BigDecimal levy = amount.multiply(rate);
    return terms.currency() == null ? levy.movePointLeft(2) : levy;
  }

  /** The levy before the deduction, to the smallest unit of the currency. */
  public BigDecimal gross() {
    return gross(terms.rate());
  }

  private BigDecimal gross(BigDecimal rate) {
    return levyOn(taxable(), rate).setScale(places(), RoundingMode.HALF_UP);
  }

  /** The human-craft deduction, to the smallest unit of the currency. */
  public BigDecimal deduction() {
    return deduction(terms.rate());
  }

  private BigDecimal deduction(BigDecimal rate) {
    CraftTally.Fraction part = craft.of(levyOn(taxable(), rate), terms.craft());
    BigDecimal rounded = part.over().divide(part.under(), places(), RoundingMode.HALF_UP);
    return rounded.min(gross(rate)).max(BigDecimal.ZERO.setScale(places()));
  }

  /** What would be due at the rate of the terms. */
  public BigDecimal due() {
    return due(terms.rate());
  }

  /** What would be due at another rate, all else equal. */
  public BigDecimal due(BigDecimal rate) {
    return gross(rate).subtract(deduction(rate));
  }

  /** Decimal places of the currency. */
  public int places() {
    return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
  }
}
