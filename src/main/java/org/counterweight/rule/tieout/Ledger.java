package org.counterweight.rule.tieout;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterweight.rule.Policy;
import org.counterweight.statement.Figure;
import org.counterweight.statement.FigureKind;
import org.counterweight.statement.Figures;
import org.counterweight.statement.ReportedFigure;
import org.counterweight.statement.Section;
import org.counterweight.statement.Statement;
import org.counterweight.statement.Unit;
import org.counterweight.tally.CostTally;
import org.counterweight.tally.LevySchedule;
import org.counterweight.tally.OverrideTally;

/** Every figure by the ids under which artefacts print it, sums and calculated values included. */
final class Ledger {
  private static final String COST = "value.ai-cost";

  private final Statement statement;
  private final Figures figures;
  private final Map<String, Expected> calculated = new LinkedHashMap<>();

  private Ledger(Statement statement, Policy policy) {
    this.statement = statement;
    this.figures = Figures.of(statement);
    LevySchedule.of(statement, policy.levy()).ifPresent(this::levy);
    if (statement.oversight() != null) {
      OverrideTally tally = OverrideTally.of(statement.oversight());
      if (tally.percent() != null) {
        calculated.put("oversight.override-rate", Expected.of(tally.percent(), unit("%")));
      }
    }
  }

  static Ledger of(Statement statement, Policy policy) {
    return new Ledger(statement, policy);
  }

  private void levy(LevySchedule levy) {
    Unit base = unit(levy.unit());
    Unit money = unit(levy.currency());
    calculated.put("purpose.levy-base", Expected.of(levy.base(), base));
    calculated.put("purpose.levy-exempt", Expected.of(levy.exempt(), base));
    calculated.put("purpose.levy-taxable", Expected.of(levy.taxable(), base));
    calculated.put("purpose.levy-gross", Expected.of(levy.gross(), money));
    calculated.put("purpose.levy-deduction", Expected.of(levy.deduction(), money));
    calculated.put("purpose.levy-due", Expected.of(levy.due(), money));
    for (LevySchedule.Line line : levy.lines()) {
      calculated.put(
          "purpose.levy-line." + line.line().id(),
          Expected.of(levy.levyOn(line.taxable(), levy.terms().rate()), money));
    }
  }

  /** The language that documents of these data are written in. */
  String language() {
    return statement.language();
  }

  /** The figures. */
  Figures figures() {
    return figures;
  }

  /** Values that follow from the data under the policy, by id. */
  Map<String, Expected> calculated() {
    return calculated;
  }

  /** Whether an id looks like that of a figure: section, kind, and maybe qualifiers. */
  static boolean figureLike(String bare) {
    int dot = bare.indexOf('.');
    if (dot < 0) {
      return false;
    }
    String head = bare.substring(0, dot);
    for (Section section : Section.values()) {
      if (section.code().equals(head)) {
        return true;
      }
    }
    return FigureKind.ofFigure(base(bare)).isPresent();
  }

  /** The id without what marks a comparative, a sum or a calculation. */
  static String base(String bare) {
    int at = bare.indexOf(':');
    return at < 0 ? bare : bare.substring(0, at);
  }

  /**
   * What stands under an id, which may end in {@code :prior}, {@code :sum}, {@code :calculated}.
   */
  Optional<Expected> find(String bare) {
    String base = base(bare);
    return switch (bare.substring(base.length())) {
      case "" -> figures.find(base).map(f -> expected(f, f.figure().value()));
      case ":prior" -> figures.find(base).map(f -> expected(f, f.figure().prior()));
      case ":sum" -> sum(base);
      case ":calculated" -> Optional.ofNullable(calculated.get(base));
      default -> Optional.empty();
    };
  }

  private static Expected expected(ReportedFigure figure, BigDecimal value) {
    return new Expected(
        value, unit(figure.figure().unit()), figure.id().startsWith(COST), BigDecimal.ZERO);
  }

  private Optional<Expected> sum(String base) {
    if (base.startsWith(COST + ".")) {
      return cost(base.substring(COST.length() + 1))
          .map(sum -> new Expected(sum.value(), unit(sum.unit()), true, BigDecimal.ZERO));
    }
    List<Figure> parts = siblings(base);
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal sum = parts.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    return Optional.of(
        new Expected(sum, unit(parts.getFirst().unit()), base.startsWith(COST), BigDecimal.ZERO));
  }

  private Optional<Figure> cost(String kind) {
    return statement.value() == null
        ? Optional.empty()
        : CostTally.of(statement.value().measures()).byKind().entrySet().stream()
            .filter(entry -> entry.getKey().code().equals(kind))
            .map(Map.Entry::getValue)
            .findFirst();
  }

  private List<Figure> siblings(String base) {
    return figures.all().stream()
        .filter(f -> f.id().startsWith(base + "."))
        .map(ReportedFigure::figure)
        .toList();
  }

  /** Figures by kind, for sums and shares. */
  Map<String, List<ReportedFigure>> byKind() {
    Map<String, List<ReportedFigure>> kinds = new LinkedHashMap<>();
    for (ReportedFigure figure : figures.all()) {
      if (figure.kind() != null) {
        kinds.computeIfAbsent(figure.kind().id(), k -> new ArrayList<>()).add(figure);
      }
    }
    return kinds;
  }

  /** Change in percent; empty where there is no change to tell. */
  static Optional<BigDecimal> change(Figure figure) {
    if (figure.prior() == null || figure.prior().signum() == 0) {
      return Optional.empty();
    }
    return Optional.of(
        figure
            .value()
            .subtract(figure.prior())
            .multiply(BigDecimal.valueOf(100))
            .divide(figure.prior().abs(), MathContext.DECIMAL64));
  }

  static Unit unit(String code) {
    return code == null ? null : Unit.of(code).orElse(null);
  }
}
