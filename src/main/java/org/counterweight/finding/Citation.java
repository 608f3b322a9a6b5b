package org.counterweight.finding;

/**
 * What a rule stands on.
 *
 * @param source the law, standard or paper, with its clause where we know it
 * @param proposal true where the requirement or its threshold is Counterweight's own proposal and
 *     not law; every report says so
 */
public record Citation(String source, boolean proposal) {
  private static final String PROPOSAL = " [proposal, not law]";

  /** From the form that {@link #toString} gives it. */
  public static Citation parse(String text) {
    return text.endsWith(PROPOSAL)
        ? new Citation(text.substring(0, text.length() - PROPOSAL.length()), true)
        : new Citation(text, false);
  }

  @Override
  public String toString() {
    return proposal ? source + PROPOSAL : source;
  }
}
