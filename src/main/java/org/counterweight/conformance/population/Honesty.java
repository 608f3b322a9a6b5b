package org.counterweight.conformance.population;

import java.util.Locale;

/** How a company goes about its statement. */
public enum Honesty {
  /** Reports what went well and what did not, and shows usage no larger. */
  BALANCED,
  /** Means well and makes slips: a sum that is off, a date, a missing interval. */
  CARELESS,
  /** Asks its people for usage, and shows much of it beside little else. */
  TOKENMAXXING;

  /** The word in reports. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
