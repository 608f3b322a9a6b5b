package org.counterweight.statement;

/** What AI cost on the way to a value. */
public enum ValueCostKind implements Coded {
  /** Licences and subscriptions. */
  LICENCES("licences"),
  /** Computing, own or bought. */
  COMPUTE("compute"),
  /** Integration and change. */
  INTEGRATION("integration"),
  /** Human review and oversight. */
  OVERSIGHT("oversight"),
  /** Correction of output. */
  REWORK("rework"),
  /** Cost of incidents. */
  INCIDENTS("incidents"),
  /** Electricity, where not in compute. */
  ENERGY("energy");

  private final String code;

  ValueCostKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
