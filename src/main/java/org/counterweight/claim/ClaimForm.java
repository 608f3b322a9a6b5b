package org.counterweight.claim;

/** How a text makes a claim, from the most to the least exact. */
public enum ClaimForm {
  /** With an amount: "4 trillion tokens", "neuf mille requêtes". */
  QUANTIFIED,
  /** With a share: "nine in ten developers use the assistant". */
  SHARE,
  /** With a change on an earlier period: "token volume doubled", "up 7x". */
  GROWTH,
  /** With a word of emphasis in the place of a figure: "record token volumes". */
  SUPERLATIVE,
  /** As the name of a count, without the count: "Tokens processed" over a column. */
  COUNTED,
  /** In passing, without amount, growth or emphasis: "we bill tokens at list price". */
  MENTION
}
