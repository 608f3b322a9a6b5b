package org.counterweight.finding;

import java.math.BigDecimal;
import java.util.List;

/**
 * What was measured on the artefacts of one statement.
 *
 * @param pdf measured on the PDF, in the order of the criteria; empty where there is none
 * @param xlsx measured on the workbook, likewise
 */
public record Prominence(List<Measured> pdf, List<Measured> xlsx) {
  /** Nothing was measured. */
  public static final Prominence NONE = new Prominence(List.of(), List.of());

  /** Keeps its own copies. */
  public Prominence {
    pdf = List.copyOf(pdf);
    xlsx = List.copyOf(xlsx);
  }

  /** How one measurement came out. */
  public enum Outcome {
    /** Usage is not more prominent. */
    PASS("pass"),
    /** Usage is more prominent. */
    FAIL("fail"),
    /** No number decides; a person has to look. */
    JUDGEMENT("judgement"),
    /** The artefact shows nothing that the criterion measures. */
    NOT_APPLICABLE("not-applicable");

    private final String code;

    Outcome(String code) {
      this.code = code;
    }

    /** The word used in reports. */
    public String code() {
      return code;
    }
  }

  /**
   * One criterion on one artefact.
   *
   * @param criterion P1 to P28
   * @param rule the rule that judges it, as in {@code prominence.area}
   * @param unit of the three measurements, as in {@code pt2}
   * @param value measured on the business value (B); null where not measured
   * @param harm measured on harm and risk (C); null where not measured
   * @param usage measured on raw usage (U); null where not measured
   * @param threshold from the policy; null where there is none
   * @param outcome the verdict
   */
  public record Measured(
      String criterion,
      String rule,
      String unit,
      BigDecimal value,
      BigDecimal harm,
      BigDecimal usage,
      BigDecimal threshold,
      Outcome outcome) {}
}
