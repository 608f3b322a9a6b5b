package org.counterweight.statement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;

/**
 * One reported number: value, unit, comparative, quality, uncertainty, method, evidence. Its
 * precision is what its digits say: 11.7 means 11.65 to 11.75. Where an amount is rounded left of
 * the point, decimals says so as in XBRL: -5 means to the nearest hundred thousand.
 *
 * @param value the value, in the unit.
 * @param unit unit: a code of the figure catalogue such as MWh, or an ISO 4217 code.
 * @param decimals decimal places to which value and prior are accurate, as in XBRL; by default what
 *     the digits say; optional
 * @param prior the value of the comparative period, in the same unit, as stated now; optional
 * @param quality where the figure comes from; optional
 * @param uncertainty uncertainty of the value; optional
 * @param method how it was found; optional
 * @param evidence ids of the evidence; optional
 * @param note a note printed with the figure; optional
 */
public record Figure(
    @NotNull BigDecimal value,
    @NotNull @Pattern(regexp = Forms.UNIT) @Size(max = 20) String unit,
    @Min(-18) @Max(18) Integer decimals,
    BigDecimal prior,
    DataQuality quality,
    @Valid Uncertainty uncertainty,
    @Size(min = 1, max = 4000) String method,
    @Size(max = 100)
        List<@NotNull @Pattern(regexp = Forms.EVIDENCE_ID) @Size(max = 20) String> evidence,
    @Size(min = 1, max = 4000) String note) {
  /** Keeps its own copies: an absent list is an empty one. */
  public Figure {
    evidence = evidence == null ? List.of() : List.copyOf(evidence);
  }

  /** A figure that is a value and a unit, nothing more. */
  public static Figure of(BigDecimal value, String unit) {
    return new Figure(value, unit, null, null, null, null, null, List.of(), null);
  }

  /** Every value that the digits of this one allow. */
  public Interval interval() {
    return interval(value);
  }

  /** The same for the prior value; null where there is none. */
  public Interval priorInterval() {
    return prior == null ? null : interval(prior);
  }

  private Interval interval(BigDecimal number) {
    return Interval.reported(number, decimals == null ? number.scale() : decimals);
  }
}
