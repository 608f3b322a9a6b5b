package org.counterweight.claim;

/** What side of the account a claim stands on. */
public enum ClaimKind {
  /** How much AI was used: tokens, prompts, agents, seats, adoption (section U). */
  USAGE,
  /** What came of it: money, time, quality, safety (section B). */
  VALUE,
  /** What went wrong (section C). */
  HARM,
  /** What it took: energy, water, emissions, hardware, spend (section A). */
  RESOURCE
}
