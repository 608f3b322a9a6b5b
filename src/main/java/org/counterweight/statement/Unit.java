package org.counterweight.statement;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A unit of measure.
 *
 * @param code how a statement writes it
 * @param ucum the same in the Unified Code for Units of Measure; annotations in braces for things
 *     counted
 * @param dimension what it measures
 * @param factor how many of the dimension's smallest listed unit it holds; exact
 */
public record Unit(String code, String ucum, Dimension dimension, BigDecimal factor) {

  private static final Map<String, Unit> ALL = all();

  /** Codes such as XXX (no currency) and XAU (gold) are known, but nobody reports in them. */
  private static final Set<String> CURRENCIES =
      Currency.getAvailableCurrencies().stream()
          .filter(currency -> currency.getDefaultFractionDigits() >= 0)
          .map(Currency::getCurrencyCode)
          .collect(Collectors.toUnmodifiableSet());

  /** The unit that a statement writes like this: a code of the catalogue or an ISO 4217 code. */
  public static Optional<Unit> of(String code) {
    Unit unit = ALL.get(code);
    if (unit != null) {
      return Optional.of(unit);
    }
    return isCurrency(code)
        ? Optional.of(new Unit(code, "{" + code + "}", Dimension.MONEY, BigDecimal.ONE))
        : Optional.empty();
  }

  /** Codes of every unit that measures this, for messages; currencies are not listed. */
  public static List<String> codes(Dimension dimension) {
    return ALL.values().stream()
        .filter(u -> dimension == Dimension.ANY || u.dimension == dimension)
        .map(Unit::code)
        .toList();
  }

  /** Whether ISO 4217 knows the code as that of a currency in use or withdrawn. */
  public static boolean isCurrency(String code) {
    return CURRENCIES.contains(code);
  }

  /**
   * How many of {@code other} one of this unit holds.
   *
   * @throws IllegalArgumentException where the two do not convert
   */
  public BigDecimal per(Unit other) {
    if (!convertsTo(other)) {
      throw new IllegalArgumentException(code + " does not convert to " + other.code);
    }
    // Every factor is a power of ten, or a whole number of minutes: the quotient is exact or the
    // caller asked for a unit that is not smaller; 40 digits keep the error far below any figure.
    return factor.divide(other.factor, java.math.MathContext.DECIMAL128);
  }

  /** Whether values in this unit can be stated in the other. */
  public boolean convertsTo(Unit other) {
    if (dimension != other.dimension) {
      return false;
    }
    return switch (dimension) {
      case COUNT, MONEY, SCORE, ANY -> code.equals(other.code);
      default -> true;
    };
  }

  private static Map<String, Unit> all() {
    Map<String, Unit> units = new TreeMap<>();
    List<Unit> list =
        List.of(
            unit("Wh", "W.h", Dimension.ENERGY, "1"),
            unit("kWh", "kW.h", Dimension.ENERGY, "1e3"),
            unit("MWh", "MW.h", Dimension.ENERGY, "1e6"),
            unit("GWh", "GW.h", Dimension.ENERGY, "1e9"),
            unit("TWh", "TW.h", Dimension.ENERGY, "1e12"),
            unit("W", "W", Dimension.POWER, "1"),
            unit("kW", "kW", Dimension.POWER, "1e3"),
            unit("MW", "MW", Dimension.POWER, "1e6"),
            unit("gCO2e", "g{CO2e}", Dimension.EMISSIONS, "1"),
            unit("kgCO2e", "kg{CO2e}", Dimension.EMISSIONS, "1e3"),
            unit("tCO2e", "t{CO2e}", Dimension.EMISSIONS, "1e6"),
            unit("ktCO2e", "kt{CO2e}", Dimension.EMISSIONS, "1e9"),
            unit("MtCO2e", "Mt{CO2e}", Dimension.EMISSIONS, "1e12"),
            unit("gCO2e/kWh", "g{CO2e}/(kW.h)", Dimension.EMISSION_FACTOR, "1"),
            unit("kgCO2e/kWh", "kg{CO2e}/(kW.h)", Dimension.EMISSION_FACTOR, "1e3"),
            unit("kgCO2e/MWh", "kg{CO2e}/(MW.h)", Dimension.EMISSION_FACTOR, "1"),
            unit("tCO2e/MWh", "t{CO2e}/(MW.h)", Dimension.EMISSION_FACTOR, "1e3"),
            unit("mL", "mL", Dimension.VOLUME, "1"),
            unit("L", "L", Dimension.VOLUME, "1e3"),
            unit("m3", "m3", Dimension.VOLUME, "1e6"),
            unit("ML", "ML", Dimension.VOLUME, "1e9"),
            unit("L/kWh", "L/(kW.h)", Dimension.WATER_PER_ENERGY, "1"),
            unit("m3/MWh", "m3/(MW.h)", Dimension.WATER_PER_ENERGY, "1"),
            unit("kg", "kg", Dimension.MASS, "1"),
            unit("t", "t", Dimension.MASS, "1e3"),
            unit("s", "s", Dimension.TIME, "1"),
            unit("min", "min", Dimension.TIME, "60"),
            unit("h", "h", Dimension.TIME, "3600"),
            unit("d", "d", Dimension.TIME, "86400"),
            unit("%", "%", Dimension.RATIO, "0.01"),
            unit("1", "1", Dimension.RATIO, "1"),
            unit("token/min", "{token}/min", Dimension.TOKEN_RATE, "1"),
            unit("FLOP", "{FLOP}", Dimension.COMPUTE, "1"),
            unit("point", "{point}", Dimension.SCORE, "1"));
    list.forEach(u -> units.put(u.code, u));
    for (String thing :
        List.of(
            "agent",
            "award",
            "call",
            "case",
            "decision",
            "defect",
            "deployment",
            "device",
            "event",
            "incident",
            "line",
            "model",
            "person",
            "prompt",
            "request",
            "seat",
            "session",
            "step",
            "token",
            "unit",
            "user",
            "km/t")) {
      units.put(thing, unit(thing, "{" + thing + "}", Dimension.COUNT, "1"));
    }
    return Collections.unmodifiableMap(units);
  }

  private static Unit unit(String code, String ucum, Dimension dimension, String factor) {
    return new Unit(code, ucum, dimension, new BigDecimal(factor));
  }
}
