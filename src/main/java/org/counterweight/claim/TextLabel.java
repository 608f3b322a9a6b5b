package org.counterweight.claim;

/**
 * What a text as a whole speaks of. Any claim of raw usage makes it {@link #USAGE}, whatever else
 * stands beside it; of the other three the one with most claims wins, harm before value before
 * resource.
 */
public enum TextLabel {
  /** It holds a claim of raw usage. */
  USAGE,
  /** It holds claims of business value and none of usage. */
  VALUE,
  /** It holds claims of harm and none of usage. */
  HARM,
  /** It holds claims of resource cost and none of usage. */
  RESOURCE,
  /** It holds none of these. */
  OTHER
}
