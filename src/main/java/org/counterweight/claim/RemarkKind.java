package org.counterweight.claim;

/** What a text says around its claims. */
public enum RemarkKind {
  /** A word of emphasis or a superlative: "record", "all-time high" (P15). */
  EMPHASIS,
  /** It speaks of the future: "expect", "target", "by 2027" (P22). */
  OUTLOOK,
  /** It makes one thing the reason of another: "driven by", "thanks to" (P22, growth as reason). */
  CAUSE,
  /** A word that dresses usage as a result: "output", "productivity", "impact", "value" (P28). */
  LABEL,
  /** A ratio built on usage: "revenue per token", "per million tokens" (P16). */
  RATIO,
  /** It says that usage does not measure value. */
  CAUTION
}
