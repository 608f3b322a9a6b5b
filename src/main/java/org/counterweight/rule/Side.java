package org.counterweight.rule;

import java.math.BigDecimal;
import java.util.Optional;
import org.counterweight.statement.Figure;
import org.counterweight.statement.Interval;
import org.counterweight.statement.Unit;

/** The two sides of every figure. Identities must hold on each side by itself. */
public enum Side {
  /** The reporting period. */
  CURRENT("", "/value"),
  /** The comparative period. */
  PRIOR(" in the comparative period", "/prior");

  private final String words;
  private final String pointer;

  Side(String words, String pointer) {
    this.words = words;
    this.pointer = pointer;
  }

  /** Words to end a clause with: nothing for the reporting period. */
  public String words() {
    return words;
  }

  /** Where the number of this side stands below the pointer of a figure. */
  public String pointer() {
    return pointer;
  }

  /** The number on this side; null where there is none. */
  public BigDecimal number(Figure figure) {
    if (figure == null) {
      return null;
    }
    return this == CURRENT ? figure.value() : figure.prior();
  }

  /**
   * Every value that the digits on this side allow, stated in a unit.
   *
   * @return empty where the figure or this side of it is absent, or where its unit is unknown or
   *     measures something else, which is a finding of its own ({@code schema.unit})
   */
  public Optional<Interval> in(Figure figure, String unitCode) {
    if (number(figure) == null) {
      return Optional.empty();
    }
    Optional<Unit> from = Unit.of(figure.unit());
    Optional<Unit> to = Unit.of(unitCode);
    if (from.isEmpty() || to.isEmpty() || !from.get().convertsTo(to.get())) {
      return Optional.empty();
    }
    Interval reported = this == CURRENT ? figure.interval() : figure.priorInterval();
    return Optional.of(reported.scaled(from.get().per(to.get())));
  }
}
