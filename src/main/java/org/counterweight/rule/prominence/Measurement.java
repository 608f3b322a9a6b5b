package org.counterweight.rule.prominence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.counterweight.finding.Prominence.Outcome;

/**
 * One row of the prominence table.
 *
 * @param unit of the three numbers, as in {@code pt2}
 * @param value measured on business value (B); null where not measured
 * @param harm measured on harm and risk (C); null where not measured
 * @param usage measured on raw usage (U); null where not measured
 * @param threshold the policy's; null where there is none
 * @param outcome how it came out
 * @param sightings where it does not hold, or a person has to look; empty where it holds
 */
public record Measurement(
    String unit,
    BigDecimal value,
    BigDecimal harm,
    BigDecimal usage,
    BigDecimal threshold,
    Outcome outcome,
    List<Sighting> sightings) {

  /** Keeps its own copy. */
  public Measurement {
    sightings = List.copyOf(sightings);
  }

  /** The artefact shows nothing that the criterion measures. */
  public static List<Measurement> notApplicable(String unit) {
    return List.of(
        new Measurement(unit, null, null, null, null, Outcome.NOT_APPLICABLE, List.of()));
  }

  /** A row from measured lengths, counts or ratios; fails where there is any sighting. */
  public static Measurement of(
      String unit,
      Double value,
      Double harm,
      Double usage,
      Double threshold,
      List<Sighting> sightings) {
    return new Measurement(
        unit,
        exact(value),
        exact(harm),
        exact(usage),
        exact(threshold),
        sightings.isEmpty() ? Outcome.PASS : Outcome.FAIL,
        sightings);
  }

  /** The same row, left to a person: its sightings become findings for judgement. */
  public Measurement forJudgement() {
    return new Measurement(unit, value, harm, usage, threshold, Outcome.JUDGEMENT, sightings);
  }

  /** To a hundredth, half to even, without trailing zeros; null for null. */
  private static BigDecimal exact(Double number) {
    if (number == null || number.isNaN() || number.isInfinite()) {
      return null;
    }
    BigDecimal rounded =
        BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_EVEN).stripTrailingZeros();
    return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
  }
}
