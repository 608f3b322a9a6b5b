package org.counterweight.rule.tieout;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.counterweight.layout.Layout;
import org.counterweight.layout.Table;

/** The numbers of the rows of a table: 1, 2, 3 and so on in its first column. */
final class RunningNumbers {
  private RunningNumbers() {}

  /** Blocks that number rows. */
  static Set<Integer> of(Layout layout) {
    Set<Integer> running = new HashSet<>();
    for (Table table : layout.tables()) {
      int next = 1;
      for (Table.Row row : table.rows()) {
        List<Integer> first = row.cells().isEmpty() ? List.of() : row.cells().getFirst().blocks();
        if (first.size() == 1
            && layout.blocks().get(first.getFirst()).text().strip().equals("" + next)) {
          running.add(first.getFirst());
          next++;
        }
      }
    }
    return running;
  }
}
