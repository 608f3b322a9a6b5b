package org.counterweight.statement;

/** Who runs a site. */
public enum SiteOperator implements Coded {
  /** The entity itself. */
  OWN("own"),
  /** A landlord; the hardware is the entity's. */
  COLOCATION("colocation"),
  /** A cloud provider; the hardware is theirs. */
  CLOUD("cloud");

  private final String code;

  SiteOperator(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
