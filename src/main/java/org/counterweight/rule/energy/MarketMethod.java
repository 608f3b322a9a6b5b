package org.counterweight.rule.energy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.counterweight.rule.Sum;
import org.counterweight.statement.Figure;
import org.counterweight.statement.Instrument;
import org.counterweight.statement.Interval;
import org.counterweight.statement.Site;

/** The market-based method of the GHG Protocol for one site. */
final class MarketMethod {
  private MarketMethod() {}

  /** Electricity under all instruments; empty where one of them has no number on this side. */
  static Optional<Interval> covered(SiteSide site) {
    return Sum.of(
        site.site().instruments().stream().map(Instrument::energy).toList(),
        site.side(),
        Units.ENERGY);
  }

  /**
   * Each instrument's electricity times its factor, and the rest times the residual mix; with each
   * candidate of the facility's electricity. Where no residual factor is given the grid factor
   * stands in for it, as the GHG Protocol allows where there is no residual mix.
   *
   * @return empty where a number is missing, or where instruments cover more than was used
   */
  static List<Interval> emissions(SiteSide site) {
    Optional<Interval> rest = site.side().in(restFactor(site.site()), Units.FACTOR);
    if (rest.isEmpty()) {
      return List.of();
    }
    return site.facility().stream()
        .flatMap(facility -> emissions(site, facility, rest.get()).stream())
        .toList();
  }

  /** The factor of what no instrument covers. */
  static Figure restFactor(Site site) {
    return site.residualFactor() == null ? site.gridFactor() : site.residualFactor();
  }

  private static Optional<Interval> emissions(SiteSide site, Interval facility, Interval rest) {
    // The residual factor stands in the formula twice. The formula is linear in it, so its two ends
    // give the two ends of the result; an interval in both places would be too wide.
    Optional<Interval> low = withRest(site, facility, Interval.exact(rest.low()));
    Optional<Interval> high = withRest(site, facility, Interval.exact(rest.high()));
    if (low.isEmpty() || high.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Interval(
            low.get().low().min(high.get().low()), low.get().high().max(high.get().high())));
  }

  private static Optional<Interval> withRest(SiteSide site, Interval facility, Interval rest) {
    Interval sum = facility.times(rest);
    Interval covered = Interval.exact(BigDecimal.ZERO);
    for (Instrument instrument : site.site().instruments()) {
      Optional<Interval> energy = site.side().in(instrument.energy(), Units.ENERGY);
      Optional<Interval> factor = site.side().in(instrument.factor(), Units.FACTOR);
      if (energy.isEmpty() || factor.isEmpty()) {
        return Optional.empty();
      }
      covered = covered.plus(energy.get());
      sum = sum.plus(energy.get().times(factor.get().minus(rest)));
    }
    return covered.low().compareTo(facility.high()) > 0 ? Optional.empty() : Optional.of(sum);
  }
}
