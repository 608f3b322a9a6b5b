package org.counterweight.rule.energy;

/** The units in which this group computes; figures in any unit that converts are stated in them. */
final class Units {
  static final String ENERGY = "kWh";
  static final String EMISSIONS = "gCO2e";
  static final String FACTOR = "gCO2e/kWh";
  static final String WATER = "L";
  static final String WATER_PER_ENERGY = "L/kWh";
  static final String RATIO = "1";
  static final String HOURS = "h";
  static final String POWER = "kW";
  static final String MASS = "kg";

  private Units() {}
}
