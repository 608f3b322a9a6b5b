package org.counterweight.statement;

/** A contractual instrument of the market-based method. */
public enum InstrumentKind implements Coded {
  /** Power purchase agreement. */
  PPA("ppa"),
  /** European guarantee of origin. */
  GUARANTEE_OF_ORIGIN("guarantee-of-origin"),
  /** Renewable energy certificate. */
  REC("rec"),
  /** Supplier-specific contract. */
  SUPPLIER_CONTRACT("supplier-contract"),
  /** Another instrument. */
  OTHER("other");

  private final String code;

  InstrumentKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
