package org.counterweight.intake.workbook;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.counterweight.finding.Nearest;
import org.counterweight.intake.SchemaRules;

/** Finds input by its visible heads, where the grey keys have been deleted. */
final class HeadFinder {
  private final Plan plan;

  HeadFinder(Plan plan) {
    this.plan = plan;
  }

  /** The table or form whose heads stand on this sheet; none where too few are there. */
  List<Block> find(BookSheet sheet) {
    for (int row : sheet.filled()) {
      Optional<Block> found = table(sheet, row);
      if (found.isEmpty()) {
        found = form(sheet, row);
      }
      if (found.isPresent()) {
        return List.of(found.get());
      }
    }
    return List.of();
  }

  private Optional<Block> table(BookSheet sheet, int row) {
    Map<Integer, Field> best = Map.of();
    SheetPlan bestPlan = null;
    int texts = sheet.rows().get(row).size();
    for (SheetPlan candidate : plan.sheets()) {
      if (!candidate.form()) {
        Map<Integer, Field> columns = columns(sheet, row, candidate.columns());
        if (columns.size() > best.size()) {
          best = columns;
          bestPlan = candidate;
        }
      }
    }
    // One head alone may be any word; two and more than half of the row are the table.
    boolean enough =
        best.size() >= Math.min(2, bestPlan == null ? 2 : bestPlan.columns().size())
            && best.size() * 2 > texts - 1;
    if (bestPlan == null || !enough) {
      return Optional.empty();
    }
    int end = sheet.rows().lastKey() + 1;
    return Optional.of(new Block.Table(sheet, bestPlan.list(), best, row, end));
  }

  private static Map<Integer, Field> columns(BookSheet sheet, int row, List<Field> fields) {
    Map<String, Field> heads = new HashMap<>();
    fields.forEach(field -> heads.put(bare(field.label()), field));
    Map<Integer, Field> columns = new LinkedHashMap<>();
    for (int column : sheet.rows().get(row).keySet()) {
      Field field = heads.remove(bare(sheet.text(row, column)));
      if (field != null) {
        columns.put(column, field);
      }
    }
    return columns;
  }

  private static String bare(String head) {
    return head.replace("*", "").strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  private Optional<Block> form(BookSheet sheet, int row) {
    Integer items = columnOf(sheet, row, "item");
    Integer values = columnOf(sheet, row, "value");
    if (items == null || values == null) {
      return Optional.empty();
    }
    Block.Form best = null;
    for (SheetPlan candidate : plan.sheets()) {
      if (candidate.form()) {
        Block.Form form = form(sheet, row, items, FormLine.of(candidate));
        if (best == null || form.lines().size() > best.lines().size()) {
          best = form;
        }
      }
    }
    return best == null || best.lines().size() < 2 ? Optional.empty() : Optional.of(best);
  }

  private static Block.Form form(BookSheet sheet, int row, int items, List<FormLine> lines) {
    Map<Integer, String> parts = new LinkedHashMap<>();
    for (String part : FormLine.columns(lines)) {
      String label = Labels.of(part.substring(part.lastIndexOf('.') + 1));
      Integer column = columnOf(sheet, row, bare(label));
      if (column != null) {
        parts.put(column, part);
      }
    }
    Map<String, String> known = new HashMap<>();
    Map<String, Boolean> headings = new HashMap<>();
    for (FormLine line : lines) {
      known.put(bare(line.heading()) + "|" + bare(line.label()), line.key());
      headings.put(bare(line.heading()), true);
    }
    Map<Integer, String> found = new TreeMap<>();
    String heading = "";
    for (int at : sheet.rows().tailMap(row + 1).keySet()) {
      String label = bare(sheet.text(at, items));
      String key = known.get(heading + "|" + label);
      if (key != null) {
        found.put(at, key);
      } else if (headings.containsKey(label)) {
        heading = label;
      }
    }
    return new Block.Form(sheet, parts, found);
  }

  private static Integer columnOf(BookSheet sheet, int row, String head) {
    for (int column : sheet.rows().get(row).keySet()) {
      if (bare(sheet.text(row, column)).equals(head)) {
        return column;
      }
    }
    return null;
  }

  /**
   * Finds columns of a table that lost their key alone, by the head above. A column that belongs to
   * the table by its place, but that nothing names, would be left out silently: it is a finding. A
   * blank column between the table and a note in the margin keeps the two apart.
   */
  void lostKeys(
      BookSheet sheet,
      int keys,
      int end,
      String list,
      Map<Integer, Field> columns,
      CellProblems problems) {
    if (keys == 0 || !sheet.rows().containsKey(keys - 1) || columns.isEmpty()) {
      return;
    }
    Map<String, Field> missing = new LinkedHashMap<>();
    for (SheetPlan candidate : plan.sheets()) {
      if (candidate.list().equals(list)) {
        candidate.fields().forEach(field -> missing.putIfAbsent(bare(field.label()), field));
      }
    }
    columns.values().forEach(field -> missing.remove(bare(field.label())));
    int first = columns.keySet().stream().mapToInt(Integer::intValue).min().orElse(0);
    int last = columns.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
    for (int column = first - 1; column >= 0 && named(sheet, keys, column); column--) {
      first = column;
    }
    while (named(sheet, keys, last + 1)) {
      last++;
    }
    for (int column = first; column <= last; column++) {
      String head = sheet.text(keys - 1, column);
      String key = sheet.text(keys, column);
      if (columns.containsKey(column) || head.isEmpty() || !key.isEmpty()) {
        continue;
      }
      Field field = missing.remove(bare(head));
      if (field != null) {
        columns.put(column, field);
      } else if (!bare(head).equals("status") && content(sheet, keys, end, column)) {
        Optional<String> near = Nearest.to(bare(head), missing.keySet());
        problems.add(
            SchemaRules.UNKNOWN_KEY,
            sheet,
            keys - 1,
            column,
            "The column `"
                + head
                + "` is not known in this table"
                + near.map(n -> "; did you mean `" + missing.get(n).label() + "`?").orElse("."),
            near.map(n -> "Write " + missing.get(n).key() + " in the row of grey keys below it.")
                .orElse("Delete it, or leave a blank column between it and the table."));
      }
    }
  }

  private static boolean named(BookSheet sheet, int keys, int column) {
    return !sheet.text(keys - 1, column).isEmpty() || !sheet.text(keys, column).isEmpty();
  }

  private static boolean content(BookSheet sheet, int keys, int end, int column) {
    return sheet.rows().subMap(keys + 1, end).values().stream()
        .anyMatch(row -> row.containsKey(column) && !row.get(column).blank());
  }
}
