package org.counterweight.conformance.population;

import java.util.Locale;

/** How large a company is. */
public enum CompanySize {
  /** Some thousand people. */
  MEDIUM(1_200, 1),
  /** Some ten thousand. */
  LARGE(9_000, 6),
  /** A hundred thousand and more. */
  GIANT(110_000, 70);

  private final int employees;
  private final int scale;

  CompanySize(int employees, int scale) {
    this.employees = employees;
    this.scale = scale;
  }

  /** People employed, about. */
  int employees() {
    return employees;
  }

  /** By how much everything is larger than at a medium company. */
  int scale() {
    return scale;
  }

  /** The word in reports. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
