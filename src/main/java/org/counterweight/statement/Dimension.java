package org.counterweight.statement;

/** What a unit measures. Values convert only within one dimension. */
public enum Dimension {
  ENERGY,
  POWER,
  EMISSIONS,
  EMISSION_FACTOR,
  VOLUME,
  WATER_PER_ENERGY,
  MASS,
  TIME,
  /** Pure numbers and percentages. */
  RATIO,
  /** Things counted; each unit counts its own kind of thing, so none converts into another. */
  COUNT,
  TOKEN_RATE,
  COMPUTE,
  /** Points on a named scale. */
  SCORE,
  /** Any ISO 4217 currency; no two convert. */
  MONEY,
  /** In the catalogue only: whatever the reporter names. */
  ANY
}
