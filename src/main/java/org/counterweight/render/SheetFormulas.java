package org.counterweight.render;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.counterweight.render.TemplateFunction.Arguments;
import org.counterweight.statement.Figure;
import org.counterweight.statement.Instrument;
import org.counterweight.statement.Levy;
import org.counterweight.statement.Sci;
import org.counterweight.statement.Site;

/**
 * Formulas of the workbook: how totals, ratios, emissions and the levy follow from other figures.
 * Whether one gives the reported digits is found where the workbook is written.
 */
final class SheetFormulas {
  private final FigureNames names;

  private SheetFormulas(FigureNames names) {
    this.names = names;
  }

  static void into(Map<String, Object> model, FigureNames names) {
    SheetFormulas f = new SheetFormulas(names);
    new TemplateFunction("noFormula", 0, 0, a -> Formula.NONE).into(model);
    new TemplateFunction("ref", 2, 2, f::reference).into(model);
    new TemplateFunction(
            "unitFactor", 2, 2, a -> UnitFactor.convert(a.get(0, Figure.class).unit(), a.text(1)))
        .into(model);
    new TemplateFunction("sumOf", 2, 2, a -> f.sum(a.get(0, Figure.class), figures(a, 1)))
        .into(model);
    new TemplateFunction("productOf", 2, 2, a -> f.product(a.get(0, Figure.class), figures(a, 1)))
        .into(model);
    new TemplateFunction("quotientOf", 3, 3, f::quotient).into(model);
    new TemplateFunction("lessOf", 3, 3, f::less).into(model);
    new TemplateFunction("marketOf", 1, 1, a -> f.market(a.get(0, Site.class))).into(model);
    new TemplateFunction("sciOf", 1, 1, a -> f.sci(a.get(0, Sci.class))).into(model);
    new TemplateFunction("levyOf", 1, 1, a -> f.levy(a.get(0, Levy.class))).into(model);
  }

  /** A reference to a figure's value in the unit of another. */
  private Object reference(Arguments a) {
    Figure figure = a.get(0, Figure.class);
    String unit = a.get(1, Figure.class).unit();
    return UnitFactor.alike(figure.unit(), unit) ? term(figure, unit, id -> "{" + id + "}") : "";
  }

  private String term(Figure figure, String unit, UnaryOperator<String> reference) {
    return reference.apply(names.id(figure)) + UnitFactor.convert(figure.unit(), unit);
  }

  private Formula sum(Figure target, List<Figure> parts) {
    if (parts.isEmpty()
        || !parts.stream().allMatch(p -> UnitFactor.alike(p.unit(), target.unit()))) {
      return Formula.NONE;
    }
    return Formula.over(
        target,
        parts,
        ref ->
            parts.stream().map(p -> term(p, target.unit(), ref)).collect(Collectors.joining("+")));
  }

  private Formula product(Figure target, List<Figure> factors) {
    BigDecimal size = BigDecimal.ONE;
    for (Figure factor : factors) {
      Optional<BigDecimal> own = UnitFactor.size(factor.unit());
      if (own.isEmpty()) {
        return Formula.NONE;
      }
      size = size.multiply(own.get());
    }
    return scaled(target, factors, size, "*");
  }

  private Formula quotient(Arguments a) {
    Figure target = a.get(0, Figure.class);
    Figure over = a.get(1, Figure.class);
    Figure under = a.get(2, Figure.class);
    Optional<BigDecimal> top = UnitFactor.size(over.unit());
    Optional<BigDecimal> bottom = UnitFactor.size(under.unit());
    if (top.isEmpty() || bottom.isEmpty()) {
      return Formula.NONE;
    }
    BigDecimal size = top.get().divide(bottom.get(), MathContext.DECIMAL64);
    return scaled(target, List.of(over, under), size, "/").dividedBy(under);
  }

  private Formula scaled(Figure target, List<Figure> parts, BigDecimal size, String operator) {
    Optional<BigDecimal> own = UnitFactor.size(target.unit());
    if (own.isEmpty()) {
      return Formula.NONE;
    }
    String factor = UnitFactor.written(size.divide(own.get(), MathContext.DECIMAL64));
    return Formula.over(
        target,
        parts,
        ref ->
            parts.stream().map(p -> ref.apply(names.id(p))).collect(Collectors.joining(operator))
                + factor);
  }

  /** One figure less others, all in one unit. */
  private Formula less(Arguments a) {
    Figure target = a.get(0, Figure.class);
    Figure from = a.get(1, Figure.class);
    List<Figure> all = new ArrayList<>(figures(a, 2));
    all.add(0, from);
    if (!all.stream().allMatch(p -> UnitFactor.alike(p.unit(), target.unit()))) {
      return Formula.NONE;
    }
    return Formula.over(
        target,
        all,
        ref -> all.stream().map(p -> term(p, target.unit(), ref)).collect(Collectors.joining("-")));
  }

  /** Each instrument's electricity by its factor, the rest by the residual or else the grid mix. */
  private Formula market(Site site) {
    Figure target = site.marketEmissions();
    Figure rest = site.residualFactor() == null ? site.gridFactor() : site.residualFactor();
    List<Figure> parts = new ArrayList<>(List.of(site.facilityEnergy(), rest));
    for (Instrument instrument : site.instruments()) {
      parts.add(instrument.energy());
      parts.add(instrument.factor());
    }
    if (!parts.stream().allMatch(p -> UnitFactor.size(p.unit()).isPresent())
        || UnitFactor.size(target.unit()).isEmpty()) {
      return Formula.NONE;
    }
    String energy = site.facilityEnergy().unit();
    String factor = rest.unit();
    String back =
        UnitFactor.written(
            UnitFactor.size(energy)
                .get()
                .multiply(UnitFactor.size(factor).get())
                .divide(UnitFactor.size(target.unit()).get(), MathContext.DECIMAL64));
    return Formula.over(
        target,
        parts,
        ref -> {
          StringBuilder covered = new StringBuilder();
          StringBuilder left = new StringBuilder(term(site.facilityEnergy(), energy, ref));
          for (Instrument x : site.instruments()) {
            covered.append(term(x.energy(), energy, ref)).append('*');
            covered.append(term(x.factor(), factor, ref)).append('+');
            left.append('-').append(term(x.energy(), energy, ref));
          }
          return "(" + covered + "(" + left + ")*" + term(rest, factor, ref) + ")" + back;
        });
  }

  /** Software carbon intensity: (energy by factor, plus embodied) over units of work. */
  private Formula sci(Sci sci) {
    Figure target = sci.score();
    List<Figure> parts = List.of(sci.energy(), sci.intensity(), sci.embodied(), sci.units());
    if (!parts.subList(0, 3).stream().allMatch(p -> UnitFactor.size(p.unit()).isPresent())
        || UnitFactor.size(target.unit()).isEmpty()
        || !UnitFactor.alike(sci.embodied().unit(), target.unit())) {
      return Formula.NONE;
    }
    String used =
        UnitFactor.written(
            UnitFactor.size(sci.energy().unit())
                .get()
                .multiply(UnitFactor.size(sci.intensity().unit()).get())
                .divide(UnitFactor.size(target.unit()).get(), MathContext.DECIMAL64));
    return Formula.over(
            target,
            parts,
            ref ->
                "("
                    + ref.apply(names.id(sci.energy()))
                    + "*"
                    + ref.apply(names.id(sci.intensity()))
                    + used
                    + "+"
                    + term(sci.embodied(), target.unit(), ref)
                    + ")/"
                    + ref.apply(names.id(sci.units())))
        .dividedBy(sci.units());
  }

  /** The levy: rate by (base less exempt), less the deduction. */
  private Formula levy(Levy levy) {
    List<Figure> parts = new ArrayList<>(List.of(levy.base(), levy.exempt(), levy.rate()));
    if (levy.deduction() != null) {
      parts.add(levy.deduction());
    }
    Optional<BigDecimal> rate = UnitFactor.size(levy.rate().unit());
    String unit = levy.due().unit();
    boolean money =
        levy.base().unit().equals(unit)
            && levy.exempt().unit().equals(unit)
            && (levy.deduction() == null || levy.deduction().unit().equals(unit));
    if (rate.isEmpty() || !money) {
      return Formula.NONE;
    }
    return Formula.over(
        levy.due(),
        parts,
        ref ->
            ref.apply(names.id(levy.rate()))
                + UnitFactor.written(rate.get())
                + "*("
                + ref.apply(names.id(levy.base()))
                + "-"
                + ref.apply(names.id(levy.exempt()))
                + ")"
                + (levy.deduction() == null ? "" : "-" + ref.apply(names.id(levy.deduction()))));
  }

  private static List<Figure> figures(Arguments a, int index) {
    List<Figure> figures = new ArrayList<>();
    for (Object o : a.get(index, List.class)) {
      if (!(o instanceof Figure figure)) {
        throw new IllegalArgumentException("the list holds something that is not a figure: " + o);
      }
      figures.add(figure);
    }
    return figures;
  }
}
