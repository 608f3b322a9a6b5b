package org.counterweight.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.counterweight.statement.ComputePurpose;
import org.counterweight.statement.Statement;

/** What holds for every levy schedule, whatever the lines. */
class LevySchedulePropertyTest {

  /** Lines, people in roles that count, employees, rate, weight and limit of the deduction. */
  record Case(
      List<Terms.Line> lines,
      long heads,
      long employees,
      BigDecimal rate,
      BigDecimal weight,
      BigDecimal most) {

    LevySchedule schedule() {
      return schedule(lines, rate);
    }

    LevySchedule schedule(List<Terms.Line> other, BigDecimal atRate) {
      Statement statement = Terms.statement(other, heads, employees);
      return LevySchedule.of(statement, Terms.of(atRate, weight, most)).orElseThrow();
    }
  }

  @Provide
  Arbitrary<Case> cases() {
    Arbitrary<Terms.Line> line =
        Combinators.combine(
                Arbitraries.of(ComputePurpose.class).map(ComputePurpose::code),
                money("0", "1000000000"),
                Arbitraries.of(true, false))
            .as(Terms.Line::new);
    return Combinators.combine(
            line.list().ofMinSize(1).ofMaxSize(8),
            Arbitraries.longs().between(0, 5000),
            Arbitraries.longs().between(1, 4000),
            money("0", "100"),
            money("0", "3"),
            money("0", "100"))
        .as(Case::new);
  }

  private static Arbitrary<BigDecimal> money(String least, String most) {
    return Arbitraries.bigDecimals()
        .between(new BigDecimal(least), new BigDecimal(most))
        .ofScale(2);
  }

  @Property(tries = 150)
  void linesAddUpToTheLevyBeforeDeduction(@ForAll("cases") Case c) {
    LevySchedule s = c.schedule();
    BigDecimal levy = BigDecimal.ZERO;
    BigDecimal amount = BigDecimal.ZERO;
    for (LevySchedule.Line line : s.lines()) {
      levy = levy.add(s.levyOn(line.taxable(), c.rate()));
      amount = amount.add(line.amount());
    }
    assertThat(amount).isEqualByComparingTo(s.base());
    assertThat(s.taxable().add(s.exempt())).isEqualByComparingTo(s.base());
    // Exact until it is rounded, once, to the cent.
    assertThat(levy.subtract(s.gross()).abs()).isLessThanOrEqualTo(new BigDecimal("0.005"));
  }

  @Property(tries = 150)
  void deductionStaysWithinItsLimit(@ForAll("cases") Case c) {
    LevySchedule s = c.schedule();
    BigDecimal most = s.levyOn(s.taxable(), c.rate()).multiply(c.most()).movePointLeft(2);
    assertThat(s.deduction())
        .isGreaterThanOrEqualTo(BigDecimal.ZERO)
        .isLessThanOrEqualTo(most.add(new BigDecimal("0.005")));
    assertThat(s.due()).isEqualByComparingTo(s.gross().subtract(s.deduction()));
    assertThat(s.due()).isGreaterThanOrEqualTo(BigDecimal.ZERO);
    assertThat(s.due().scale()).isEqualTo(2);
  }

  @Property(tries = 100)
  void orderOfLinesChangesNothing(@ForAll("cases") Case c) {
    List<Terms.Line> other = new ArrayList<>(c.lines());
    Collections.reverse(other);
    assertThat(c.schedule(other, c.rate()).due()).isEqualTo(c.schedule().due());
  }

  @Property(tries = 100)
  void showingAPurposeNeverRaisesTheLevy(@ForAll("cases") Case c) {
    List<Terms.Line> shown =
        c.lines().stream().map(l -> new Terms.Line(l.purpose(), l.cost(), true)).toList();
    assertThat(c.schedule(shown, c.rate()).gross()).isLessThanOrEqualTo(c.schedule().gross());
  }

  @Property(tries = 100)
  void whatIfIsTheScheduleAtThatRate(@ForAll("cases") Case c, @ForAll("cases") Case other) {
    assertThat(c.schedule().due(other.rate())).isEqualTo(c.schedule(c.lines(), other.rate()).due());
  }

  @Property(tries = 100)
  void aHigherRateIsNeverCheaper(@ForAll("cases") Case c) {
    LevySchedule s = c.schedule();
    // Two roundings may take a cent each.
    assertThat(s.due(c.rate().add(BigDecimal.ONE)))
        .isGreaterThanOrEqualTo(s.due().subtract(new BigDecimal("0.02")));
  }
}
