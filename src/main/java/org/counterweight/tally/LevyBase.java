package org.counterweight.tally;

import org.counterweight.statement.Coded;
import org.counterweight.statement.Figure;
import org.counterweight.statement.PurposeLine;

/** What a levy on computing is counted in. */
public enum LevyBase implements Coded {
  /** Cost, in the currency of the statement; the rate is in percent. */
  COST("cost", null),
  /** Electricity; the rate is an amount for each MWh. */
  ENERGY("energy", "MWh"),
  /** Device-hours; the rate is an amount for each hour. */
  COMPUTE("compute", "h");

  private final String code;
  private final String unit;

  LevyBase(String code, String unit) {
    this.code = code;
    this.unit = unit;
  }

  @Override
  public String code() {
    return code;
  }

  /** The unit in which it is counted; for cost the currency of the statement. */
  public String unit(String currency) {
    return unit == null ? currency : unit;
  }

  /** The figure of a line that the levy looks at; null where the line has none. */
  public Figure of(PurposeLine line) {
    return switch (this) {
      case COST -> line.cost();
      case ENERGY -> line.energy();
      case COMPUTE -> line.compute();
    };
  }
}
