package org.counterweight.rule.entity;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.counterweight.finding.Nearest;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;
import org.counterweight.statement.Dimension;
import org.counterweight.statement.FigureKind;
import org.counterweight.statement.ReportedFigure;
import org.counterweight.statement.Unit;

/** Each figure is in a unit that measures what its kind measures. */
@RuleCard(
    id = "schema.unit",
    severity = Severity.ERROR,
    title = "Every unit is known and measures what the figure is about",
    why =
        "A figure in a wrong unit can be neither checked nor compared; every calculation "
            + "with it is left out until the unit is right.",
    citation = "Counterweight figure catalogue; Unified Code for Units of Measure",
    fix = "Write one of the units listed, exactly as listed.",
    since = "0.1",
    passes =
        """
        energy:
          totals: {eWaste: {value: 0.62, unit: t, quality: metered}}
        """,
    fails =
        """
        energy:
          totals: {eWaste: {value: 620, unit: MWh, quality: metered}}
        """)
final class FigureUnit implements Rule {
  /** Kinds whose unit of work differs from company to company. */
  private static final Set<FigureKind> ANY_COUNT =
      EnumSet.of(FigureKind.ENERGY_SCI_UNITS, FigureKind.VALUE_THROUGHPUT);

  @Override
  public List<Breach> check(Subject subject) {
    // The readings of a measure share one unit: one breach for all of them.
    Map<String, Breach> byPlace = new LinkedHashMap<>();
    for (ReportedFigure figure : subject.figures().all()) {
      if (figure.kind() != null && figure.kind().dimension() != Dimension.ANY) {
        look(figure, subject.statement().currency())
            .ifPresent(breach -> byPlace.putIfAbsent(Places.unit(figure), breach));
      }
    }
    return List.copyOf(byPlace.values());
  }

  private static Optional<Breach> look(ReportedFigure figure, String currency) {
    String code = figure.figure().unit();
    FigureKind kind = figure.kind();
    Optional<Unit> unit = Unit.of(code);
    if (unit.filter(known -> measures(known, kind)).isPresent()) {
      return Optional.empty();
    }
    List<String> allowed = allowed(kind, currency);
    String what = unit.isEmpty() ? "is no known unit" : "measures something else";
    Breach breach =
        Breach.at(
            Places.unit(figure),
            code,
            "%s (%s) is in %s, which %s; it may be in %s"
                .formatted(figure.id(), kind.label(), code, what, String.join(", ", allowed)));
    return Optional.of(
        Nearest.to(code, allowed)
            .filter(near -> unit.isEmpty())
            .map(near -> breach.fix("Write " + near + " instead of " + code + "."))
            .orElse(breach));
  }

  private static boolean measures(Unit unit, FigureKind kind) {
    if (unit.dimension() != kind.dimension()) {
      return false;
    }
    return kind.dimension() != Dimension.COUNT
        || ANY_COUNT.contains(kind)
        || unit.code().equals(kind.unit());
  }

  private static List<String> allowed(FigureKind kind, String currency) {
    return switch (kind.dimension()) {
      case MONEY -> List.of(Unit.isCurrency(currency) ? currency : "a currency of ISO 4217");
      case COUNT -> ANY_COUNT.contains(kind) ? Unit.codes(Dimension.COUNT) : List.of(kind.unit());
      default -> Unit.codes(kind.dimension());
    };
  }
}
