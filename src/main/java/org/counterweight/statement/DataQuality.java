package org.counterweight.statement;

/** Where a resource figure comes from, best first. */
public enum DataQuality implements Coded {
  /** Read off a meter. */
  METERED("metered"),
  /** Reported by the provider of the service. */
  PROVIDER_REPORTED("provider-reported"),
  /** Modelled from activity, such as hours times mean power. */
  ACTIVITY_MODELLED("activity-modelled"),
  /** Estimated from money spent. */
  SPEND_BASED("spend-based");

  private final String code;

  DataQuality(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
