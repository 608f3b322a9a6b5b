package org.counterweight.finding;

/**
 * What a rule stands on.
 *
 * @param source the law, standard or paper, with its clause where we know it
 * @param proposal true where the requirement or its threshold is Counterweight's own proposal and
 *     not law; every report says so
 */
public record Citation(String source, boolean proposal) {
  @Override
  public String toString() {
    return proposal ? source + " [proposal, not law]" : source;
  }
}
