package org.counterweight.tally;

import java.math.BigDecimal;
import java.util.List;
import org.counterweight.statement.AttributionLevel;
import org.counterweight.statement.ComputePurpose;
import org.counterweight.statement.CraftCentre;

/**
 * The terms of a waste-AI levy as a policy proposes them. No law sets any of them.
 *
 * @param title what the levy is called
 * @param note what it is, and that it is a proposal
 * @param sizes ids of size thresholds; who is above one of them is reached by the levy; empty for
 *     everyone
 * @param base what is counted
 * @param rate percent of the cost, or an amount for each MWh or device-hour
 * @param currency ISO 4217 code of that amount; null where the rate is in percent
 * @param exempt what is left out of the base
 * @param craft the human-craft deduction; null for none
 * @param whatIf other rates to show beside, in the same unit
 */
public record LevyTerms(
    String title,
    String note,
    List<String> sizes,
    LevyBase base,
    BigDecimal rate,
    String currency,
    Exemption exempt,
    Craft craft,
    List<BigDecimal> whatIf) {
  /** Keeps its own copies. */
  public LevyTerms {
    sizes = sizes == null ? List.of() : List.copyOf(sizes);
    whatIf = whatIf == null ? List.of() : List.copyOf(whatIf);
  }

  /**
   * What is left out of the base.
   *
   * @param purposes purposes that are not taxed
   * @param fromLevel weakest rung of the attribution ladder that shows a purpose
   */
  public record Exemption(List<ComputePurpose> purposes, AttributionLevel fromLevel) {
    /** Keeps its own copy. */
    public Exemption {
      purposes = purposes == null ? List.of() : List.copyOf(purposes);
    }
  }

  /**
   * The human-craft deduction: the share of employees in roles that centre on human craft, times a
   * weight, up to a limit.
   *
   * @param centres what a job description may centre on
   * @param weight percent of the levy for each percent of employees
   * @param most largest deduction, in percent of the levy
   */
  public record Craft(List<CraftCentre> centres, BigDecimal weight, BigDecimal most) {
    /** Keeps its own copy. */
    public Craft {
      centres = centres == null ? List.of() : List.copyOf(centres);
    }
  }

  /** The currency in which the levy is due, for a statement in this currency. */
  public String dueIn(String statementCurrency) {
    return currency == null ? statementCurrency : currency;
  }

  /** The same terms with other rates to show beside. */
  public LevyTerms withWhatIf(List<BigDecimal> rates) {
    return new LevyTerms(title, note, sizes, base, rate, currency, exempt, craft, rates);
  }
}
