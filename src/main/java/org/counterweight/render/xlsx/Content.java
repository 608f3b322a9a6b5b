package org.counterweight.render.xlsx;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What a cell holds. */
sealed interface Content {
  /** Nothing but a look. */
  Content BLANK = new Blank();

  /** An empty cell. */
  record Blank() implements Content {}

  /** Text, in one piece or in several looks. */
  record Text(List<Run> runs) implements Content {
    String plain() {
      if (runs.size() == 1) {
        return runs.get(0).text();
      }
      StringBuilder all = new StringBuilder();
      for (Run run : runs) {
        all.append(run.text());
      }
      return all.toString();
    }
  }

  /**
   * Text in one look.
   *
   * @param style null where the cell's own look holds
   */
  record Run(String text, Style style) {}

  /** A number, written to the file digit for digit. */
  record Decimal(BigDecimal value) implements Content {}

  /** True or false. */
  record Flag(boolean value) implements Content {}

  /** A day. */
  record Day(LocalDate value) implements Content {}
}
