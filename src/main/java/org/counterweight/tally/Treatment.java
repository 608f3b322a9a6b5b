package org.counterweight.tally;

import org.counterweight.statement.Coded;
import org.counterweight.statement.PurposeLine;

/** How a levy treats a line of computing. */
public enum Treatment implements Coded {
  /** Its purpose is exempt and shown. */
  EXEMPT("exempt"),
  /** Its purpose is exempt, but nothing shows it: no evidence, no level, or too low a one. */
  UNPROVEN("unproven"),
  /** Its purpose is not exempt. */
  TAXED("taxed");

  private final String code;

  Treatment(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** How these terms treat this line. */
  static Treatment of(PurposeLine line, LevyTerms.Exemption exempt) {
    if (!exempt.purposes().contains(line.purpose())) {
      return TAXED;
    }
    boolean shown =
        !line.evidence().isEmpty()
            && line.level() != null
            && line.level().compareTo(exempt.fromLevel()) >= 0;
    return shown ? EXEMPT : UNPROVEN;
  }
}
