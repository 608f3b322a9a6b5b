package org.counterweight.rule;

/** Anything that has a rule's card. */
public interface Carded {
  /**
   * The rule's card.
   *
   * @throws IllegalStateException where the class has none, which a test rules out
   */
  default RuleCard card() {
    RuleCard card = getClass().getAnnotation(RuleCard.class);
    if (card == null) {
      throw new IllegalStateException(getClass() + " has no @RuleCard");
    }
    return card;
  }
}
