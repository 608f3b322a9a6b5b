package org.counterweight.rule.energy;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Side;
import org.counterweight.rule.Subject;
import org.counterweight.statement.FigureKind;
import org.counterweight.statement.ReportedFigure;
import org.counterweight.statement.Section;

/** Resources used are not negative. */
@RuleCard(
    id = "energy.negative-value",
    severity = Severity.ERROR,
    title = "No resource figure is negative",
    why =
        "Energy, water and waste are used or not used; a negative number is a sign that "
            + "something was netted that must be shown by itself.",
    citation = "GHG Protocol; ISO/IEC 30134-3 and -6",
    fix = "Report what was used in full, and what was avoided, sold or offset elsewhere.",
    since = "0.1",
    passes =
        """
        energy:
          totals: {eWaste: {value: 0, unit: kg, quality: metered}, embodiedEmissions: null}
          hardware: null
        """,
    fails =
        """
        energy:
          totals: {eWaste: {value: -620, unit: kg, quality: metered}, embodiedEmissions: null}
          hardware: null
        """)
final class NegativeValue implements Rule {
  @Override
  public List<Breach> check(Subject subject) {
    return subject.figures().all().stream()
        .filter(f -> f.standsIn() == Section.A && f.kind() != null && watched(f.kind()))
        .flatMap(f -> Stream.of(Side.values()).flatMap(side -> look(f, side)))
        .toList();
  }

  /** PUE, factors and shares have ranges of their own; a cost may be a credit. */
  private static boolean watched(FigureKind kind) {
    return switch (kind) {
      case ENERGY_PUE,
          ENERGY_GRID_FACTOR,
          ENERGY_RESIDUAL_FACTOR,
          ENERGY_INSTRUMENT_FACTOR,
          ENERGY_SCI_INTENSITY,
          ENERGY_EMBODIED_TIME_SHARE,
          ENERGY_EMBODIED_RESOURCE_SHARE,
          ENERGY_COST ->
          false;
      default -> true;
    };
  }

  private static Stream<Breach> look(ReportedFigure reported, Side side) {
    BigDecimal number = side.number(reported.figure());
    return number == null || number.signum() >= 0
        ? Stream.empty()
        : Stream.of(
            Breach.at(
                reported.pointer() + side.pointer(),
                number,
                "%s is %s%s"
                    .formatted(
                        reported.id(), Against.words(reported.figure(), side), side.words())));
  }
}
