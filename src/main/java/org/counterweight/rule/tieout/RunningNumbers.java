package org.counterweight.rule.tieout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.counterweight.layout.Layout;
import org.counterweight.layout.Table;

/** The numbers of the rows of a table: 1, 2, 3 and so on, at the beginning of its first column. */
final class RunningNumbers {
  private RunningNumbers() {}

  /** The number that a block begins with where it numbers its row. */
  static Map<Integer, String> of(Layout layout) {
    Map<Integer, String> running = new HashMap<>();
    for (Table table : layout.tables()) {
      int next = 1;
      for (Table.Row row : table.rows()) {
        List<Integer> first = row.cells().isEmpty() ? List.of() : row.cells().getFirst().blocks();
        if (first.size() == 1 && begins(layout.blocks().get(first.getFirst()).text(), next)) {
          running.put(first.getFirst(), Integer.toString(next));
          next++;
        }
      }
    }
    return running;
  }

  private static boolean begins(String text, int number) {
    String digits = Integer.toString(number);
    String cell = text.strip();
    return cell.startsWith(digits)
        && (cell.length() == digits.length() || blank(cell.charAt(digits.length())));
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || c == '\u00a0';
  }
}
