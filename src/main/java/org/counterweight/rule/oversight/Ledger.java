package org.counterweight.rule.oversight;

import java.util.List;
import java.util.function.BiConsumer;
import org.counterweight.statement.OverrideEntry;
import org.counterweight.statement.Statement;
import org.counterweight.statement.VoluntaryUse;

/** Entries and tests of section D with their pointers, for the rules of this group. */
final class Ledger {
  private Ledger() {}

  /** Every override, in order; none where there is no section D. */
  static void eachEntry(Statement statement, BiConsumer<OverrideEntry, String> visitor) {
    if (statement.oversight() != null) {
      each(statement.oversight().overrides(), "/oversight/overrides/", visitor);
    }
  }

  /** Every dashboards-off test, likewise. */
  static void eachTest(Statement statement, BiConsumer<VoluntaryUse, String> visitor) {
    if (statement.oversight() != null) {
      each(statement.oversight().voluntaryUse(), "/oversight/voluntaryUse/", visitor);
    }
  }

  private static <T> void each(List<T> items, String pointer, BiConsumer<T, String> visitor) {
    for (int i = 0; i < items.size(); i++) {
      visitor.accept(items.get(i), pointer + i);
    }
  }
}
