package org.counterweight.rule.purpose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Numbers;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Side;
import org.counterweight.rule.Subject;
import org.counterweight.rule.Sum;
import org.counterweight.statement.EnergyTotals;
import org.counterweight.statement.Figure;
import org.counterweight.statement.Hardware;
import org.counterweight.statement.Interval;
import org.counterweight.statement.PurposeLine;
import org.counterweight.statement.Statement;

/** Purposes add up to the whole. */
@RuleCard(
    id = "purpose.shares-sum",
    severity = Severity.ERROR,
    title = "Electricity, device-hours and cost by purpose add up to the totals of section A",
    why =
        "What is missing from the list of purposes is the part nobody wants to give a purpose"
            + " to. It has one: unassigned.",
    citation = "Counterweight compute by purpose",
    proposal = true,
    fix =
        "Correct the line that is wrong, or add a line with the purpose unassigned for what "
            + "is missing.",
    since = "0.1",
    passes =
        LevyExample.LINES
            + """
            """,
    fails =
        """
        purpose:
          lines:
            - {id: safety, purpose: safety, energy: {value: 2000, unit: MWh}, cost: {value: 950000, unit: EUR, decimals: -4}, level: L4, evidence: [E-03]}
            - {id: desk, purpose: internal-productivity, energy: {value: 8300, unit: MWh}, cost: {value: 2500000, unit: EUR, decimals: -4}}
            - {id: rest, purpose: unassigned, energy: {value: 1000, unit: MWh}, cost: {value: 500000, unit: EUR, decimals: -4}}
        """)
final class SharesSum implements Rule {
  @Override
  public List<Breach> check(Subject subject) {
    Statement statement = subject.statement();
    if (statement.purpose() == null) {
      return List.of();
    }
    List<Breach> breaches = new ArrayList<>();
    EnergyTotals totals = statement.energy() == null ? null : statement.energy().totals();
    for (Column column : Column.values()) {
      List<Figure> stated = stated(statement, column);
      if (stated.isEmpty()) {
        continue;
      }
      holes(statement, column, breaches);
      if (stated.size() == statement.purpose().lines().size() && totals != null) {
        for (Side side : Side.values()) {
          sum(stated, column, column.wholes(statement), side, breaches);
        }
      }
    }
    return breaches;
  }

  private static List<Figure> stated(Statement statement, Column column) {
    return statement.purpose().lines().stream().map(column::of).filter(Objects::nonNull).toList();
  }

  /** A line without a number that the others have leaves a hole in every share. */
  private static void holes(Statement statement, Column column, List<Breach> breaches) {
    for (int i = 0; i < statement.purpose().lines().size(); i++) {
      PurposeLine line = statement.purpose().lines().get(i);
      if (column.of(line) == null) {
        breaches.add(
            Breach.at(
                    "/purpose/lines/" + i,
                    line.id(),
                    "the line %s has no %s, and others have: no share can be calculated"
                        .formatted(line.id(), column.key))
                .fix("Add " + column.key + " to the line, or take it out of all."));
      }
    }
  }

  private static void sum(
      List<Figure> parts, Column column, List<Whole> wholes, Side side, List<Breach> breaches) {
    String unit = parts.getFirst().unit();
    Optional<Interval> sum = Sum.of(parts, side, unit);
    List<Interval> totals = new ArrayList<>();
    List<String> told = new ArrayList<>();
    for (Whole whole : wholes) {
      side.in(whole.figure(), unit)
          .ifPresent(interval -> {
            totals.add(interval);
            told.add(
                "%s (%s %s)"
                    .formatted(
                        whole.words(),
                        side.number(whole.figure()).toPlainString(),
                        whole.figure().unit()));
          });
    }
    if (sum.isEmpty() || totals.isEmpty()) {
      return;
    }
    boolean tied = totals.stream().anyMatch(total -> total.overlaps(sum.get()));
    // Hours of machines that are rented by the hour are not in the list of hardware.
    boolean more =
        column == Column.COMPUTE && sum.get().low().compareTo(totals.getFirst().high()) > 0;
    if (!tied && !more) {
      breaches.add(
          Breach.at(
              "/purpose/lines",
              Numbers.recomputed(sum.get()),
              "%s by purpose%s adds up to %s %s, but section A has %s"
                  .formatted(
                      column.key,
                      side.words(),
                      Numbers.recomputed(sum.get()),
                      unit,
                      String.join(" and ", told))));
    }
  }

  /** A total of section A that purposes may add up to. */
  private record Whole(String words, Figure figure) {}

  /** What is split by purpose. */
  private enum Column {
    ENERGY("energy"),
    COMPUTE("compute"),
    COST("cost");

    private final String key;

    Column(String key) {
      this.key = key;
    }

    Figure of(PurposeLine line) {
      return switch (this) {
        case ENERGY -> line.energy();
        case COMPUTE -> line.compute();
        case COST -> line.cost();
      };
    }

    List<Whole> wholes(Statement statement) {
      EnergyTotals totals = statement.energy().totals();
      return switch (this) {
        case ENERGY ->
            List.of(
                new Whole("IT electricity", totals.itEnergy()),
                new Whole("facility electricity", totals.facilityEnergy()));
        case COST -> List.of(new Whole("a total cost", totals.cost()));
        case COMPUTE -> hours(statement);
      };
    }

    private static List<Whole> hours(Statement statement) {
      List<Figure> hours = statement.energy().hardware().stream().map(Hardware::hours).toList();
      if (hours.isEmpty() || hours.stream().anyMatch(Objects::isNull)) {
        return List.of();
      }
      BigDecimal sum = BigDecimal.ZERO;
      BigDecimal prior = BigDecimal.ZERO;
      int decimals = Integer.MAX_VALUE;
      for (Figure figure : hours) {
        if (!figure.unit().equals(hours.getFirst().unit())) {
          return List.of();
        }
        sum = sum.add(figure.value());
        prior = prior == null || figure.prior() == null ? null : prior.add(figure.prior());
        int own = figure.decimals() == null ? figure.value().scale() : figure.decimals();
        decimals = Math.min(decimals, own);
      }
      Figure whole =
          new Figure(
              sum, hours.getFirst().unit(), decimals, prior, null, null, null, List.of(), null);
      return List.of(new Whole("device-hours of hardware", whole));
    }
  }
}
