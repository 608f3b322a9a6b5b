package org.counterweight.render;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.counterweight.statement.Dimension;
import org.counterweight.statement.Figure;
import org.counterweight.statement.Unit;

/**
 * A unit of display: a unit of the catalogue and a power of ten of it, as in EUR million.
 *
 * @param unit code of the unit
 * @param power 0, 3, 6, 9 or 12: values are divided by ten to this power
 */
record Scale(String unit, int power) {
  private static final int MOST_PLACES = 2;
  private static final int SHORTEST = 4;

  /** A value with the decimal places to which it is known, possibly negative. */
  record Known(BigDecimal value, int decimals) {}

  /** The unit in which a figure was reported. */
  static Scale of(Figure figure) {
    return new Scale(figure.unit(), 0);
  }

  /**
   * The largest power of ten in which every one of these amounts still shows all digits it is known
   * to, in at most two decimals. All must be in the unit of the first, or convert to it.
   */
  static Scale common(List<Figure> figures) {
    if (figures.isEmpty()) {
      throw new IllegalArgumentException("there is no figure to take a unit from");
    }
    Scale base = of(figures.get(0));
    Dimension dimension = Unit.of(base.unit).map(Unit::dimension).orElse(Dimension.ANY);
    if (dimension != Dimension.MONEY && dimension != Dimension.COUNT) {
      return base;
    }
    BigDecimal largest = BigDecimal.ZERO;
    int finest = Integer.MIN_VALUE;
    for (Figure figure : figures) {
      Known known = base.known(figure.value(), figure);
      largest = largest.max(known.value.abs());
      if (figure.prior() != null) {
        largest = largest.max(figure.prior().abs());
      }
      if (known.value.signum() != 0) {
        finest = Math.max(finest, known.decimals);
      }
    }
    for (int power = 12; power > 0; power -= 3) {
      if (finest + power <= MOST_PLACES
          && largest.compareTo(BigDecimal.ONE.scaleByPowerOfTen(power - 1)) >= 0) {
        return new Scale(base.unit, power);
      }
    }
    return base;
  }

  /**
   * The unit in which a figure reads best large on a cover: between 0.1 and 1,000 where there is
   * such a unit.
   */
  static Scale cover(Figure figure) {
    Unit unit = Unit.of(figure.unit()).orElse(null);
    BigDecimal size = figure.value().abs();
    if (unit == null || size.signum() == 0) {
      return of(figure);
    }
    return switch (unit.dimension()) {
      case MONEY, COUNT, COMPUTE -> byPower(figure.unit(), size);
      case ENERGY, EMISSIONS -> byUnit(unit, size);
      default -> of(figure);
    };
  }

  private static Scale byPower(String unit, BigDecimal size) {
    for (int power = 12; power > 3; power -= 3) {
      if (size.compareTo(BigDecimal.ONE.scaleByPowerOfTen(power - 1)) >= 0) {
        return new Scale(unit, power);
      }
    }
    return new Scale(unit, 0);
  }

  private static Scale byUnit(Unit unit, BigDecimal size) {
    List<Unit> larger = new ArrayList<>();
    for (String code : Unit.codes(unit.dimension())) {
      larger.add(Unit.of(code).orElseThrow());
    }
    larger.sort((a, b) -> b.factor().compareTo(a.factor()));
    BigDecimal base = size.multiply(unit.factor());
    for (Unit candidate : larger) {
      if (base.compareTo(candidate.factor()) >= 0) {
        return new Scale(candidate.code(), 0);
      }
    }
    return new Scale(unit.code(), 0);
  }

  /**
   * A value of a figure in this unit.
   *
   * @throws IllegalArgumentException where its unit does not convert
   */
  Known known(BigDecimal value, Figure figure) {
    int decimals = figure.decimals() == null ? value.scale() : figure.decimals();
    if (figure.unit().equals(unit)) {
      return new Known(value.scaleByPowerOfTen(-power), decimals + power);
    }
    Unit from =
        Unit.of(figure.unit())
            .orElseThrow(() -> new IllegalArgumentException("unknown unit " + figure.unit()));
    Unit to = Unit.of(unit).orElseThrow(() -> new IllegalArgumentException("unknown unit " + unit));
    BigDecimal factor = from.per(to);
    // Orders of magnitude of the factor: a value known to 1 MWh is known to 0.001 GWh.
    int shift = factor.precision() - factor.scale() - 1;
    return new Known(value.multiply(factor).scaleByPowerOfTen(-power), decimals - shift + power);
  }

  /** The same, with no more than four significant digits, for large type. */
  Known shortened(BigDecimal value, Figure figure) {
    Known known = known(value, figure);
    int whole = known.value.precision() - known.value.scale();
    int places = Math.max(0, Math.min(known.decimals, SHORTEST - Math.max(whole, 1)));
    return new Known(known.value, places);
  }
}
