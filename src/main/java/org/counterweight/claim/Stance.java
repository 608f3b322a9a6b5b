package org.counterweight.claim;

/** How a text speaks of a thing. */
public enum Stance {
  /** It is counted in words: "number of prompts", "share of code written by AI". */
  COUNTED,
  /** A number stands with it: "4 trillion tokens", "adoption reached 93%". */
  QUANTIFIED,
  /** It is what the text names: "Tokens generated". */
  NAMED,
  /** It only serves to say something else: "cost per 1,000 tokens", "time saved by AI agents". */
  MENTIONED
}
