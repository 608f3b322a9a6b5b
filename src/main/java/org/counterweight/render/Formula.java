package org.counterweight.render;

import java.util.List;
import java.util.function.UnaryOperator;
import org.counterweight.statement.Figure;

/**
 * How a figure follows from others, for its value and, where every other has one, its comparative.
 * Cells are written as references: {@code {id}} for a value, {@code {prior.id}} for a comparative.
 *
 * @param now formula of the value; empty where the figure does not follow from others
 * @param prior formula of the comparative; empty likewise
 */
record Formula(String now, String prior) {
  static final Formula NONE = new Formula("", "");

  /** Excel takes 8,192 characters; references grow a little when they become names. */
  private static final int LONGEST = 7000;

  /**
   * A formula over these figures.
   *
   * @param target the figure that it gives
   * @param text the formula, given what turns an id into a reference
   */
  static Formula over(Figure target, List<Figure> parts, Text text) {
    boolean prior = target.prior() != null && parts.stream().allMatch(p -> p.prior() != null);
    return new Formula(
        fitting(text.of(id -> "{" + id + "}")),
        prior ? fitting(text.of(id -> "{prior." + id + "}")) : "");
  }

  /** The same with the side left out whose divisor is zero, which has no quotient. */
  Formula dividedBy(Figure divisor) {
    boolean zeroPrior = divisor.prior() == null || divisor.prior().signum() == 0;
    return new Formula(divisor.value().signum() == 0 ? "" : now, zeroPrior ? "" : prior);
  }

  private static String fitting(String formula) {
    return formula.length() > LONGEST ? "" : formula;
  }

  /** Writes a formula. */
  @FunctionalInterface
  interface Text {
    String of(UnaryOperator<String> reference);
  }
}
