package org.counterweight.intake.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.counterweight.finding.Nearest;
import org.counterweight.intake.SchemaRules;

/**
 * Finds the input on a sheet by the keys that stand in small grey type above tables and beside
 * forms, wherever they have been moved to. Names and order of sheets, and defined names, play no
 * part. Where the keys are gone, the visible heads do (see {@link HeadFinder}).
 */
final class Finder {
  private static final Pattern KEY_LIKE =
      Pattern.compile("[a-z][A-Za-z]*(\\[])?(\\.[\\^A-Za-z0-9-]+(\\[])?)+");

  private final Plan plan;
  private final CellProblems problems;
  private final Set<String> formKeys = new HashSet<>();
  private final Set<String> parts = new HashSet<>();

  Finder(Plan plan, CellProblems problems) {
    this.plan = plan;
    this.problems = problems;
    for (SheetPlan sheet : plan.sheets()) {
      if (sheet.form()) {
        List<FormLine> lines = FormLine.of(sheet);
        lines.forEach(line -> formKeys.add(line.key()));
        parts.addAll(FormLine.columns(lines));
      }
    }
    parts.add(FormLine.VALUE);
  }

  /** The input on a sheet, from the top; none where the sheet holds something else. */
  List<Block> find(BookSheet sheet) {
    List<Integer> marks = new ArrayList<>();
    for (int row : sheet.filled()) {
      if (isTableMark(sheet, row) || isFormMark(sheet, row)) {
        marks.add(row);
      }
    }
    if (marks.isEmpty()) {
      return new HeadFinder(plan).find(sheet);
    }
    int after = sheet.rows().lastKey() + 1;
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      int row = marks.get(i);
      int end = i + 1 < marks.size() ? marks.get(i + 1) : after;
      if (isTableMark(sheet, row)) {
        table(sheet, row, end).ifPresent(blocks::add);
      } else {
        blocks.add(form(sheet, row, end));
      }
    }
    return blocks;
  }

  private boolean isTableMark(BookSheet sheet, int row) {
    return texts(sheet, row).values().stream()
        .anyMatch(text -> text.contains("[]") && plan.field(text).isPresent());
  }

  private boolean isFormMark(BookSheet sheet, int row) {
    Map<Integer, String> texts = texts(sheet, row);
    return texts.containsValue(FormSheet.KEY) && texts.containsValue(FormLine.VALUE);
  }

  private static Map<Integer, String> texts(BookSheet sheet, int row) {
    Map<Integer, String> texts = new TreeMap<>();
    for (int column : sheet.rows().get(row).keySet()) {
      String text = sheet.text(row, column);
      if (!text.isEmpty()) {
        texts.put(column, text);
      }
    }
    return texts;
  }

  private Optional<Block> table(BookSheet sheet, int row, int end) {
    Map<Integer, Field> columns = new LinkedHashMap<>();
    Map<String, Integer> seen = new HashMap<>();
    for (Map.Entry<Integer, String> entry : texts(sheet, row).entrySet()) {
      String key = entry.getValue();
      int column = entry.getKey();
      Optional<Field> field = plan.field(key).filter(f -> !f.list().isEmpty());
      if (field.isEmpty()) {
        if (KEY_LIKE.matcher(key).matches()) {
          unknown(sheet, row, column, key, plan.keys());
        }
      } else if (seen.putIfAbsent(key, column) != null) {
        problems.add(
            SchemaRules.DUPLICATE_KEY,
            sheet,
            row,
            column,
            "The column " + key + " is there twice in the same table.",
            "Delete one of the two columns, or the key above it.");
      } else {
        columns.put(column, field.get());
      }
    }
    String list = list(columns.values());
    for (Map.Entry<Integer, Field> column : List.copyOf(columns.entrySet())) {
      Field field = column.getValue();
      if (field.kind() != FieldKind.OWNER && !field.list().equals(list)) {
        columns.remove(column.getKey());
        problems.add(
            SchemaRules.UNKNOWN_KEY,
            sheet,
            row,
            column.getKey(),
            "The column " + field.key() + " belongs to another table than its neighbours.",
            "Move it to a table of " + field.list() + ".");
      }
    }
    new HeadFinder(plan).lostKeys(sheet, row, end, list, columns, problems);
    return Optional.of(new Block.Table(sheet, list, columns, row, end));
  }

  /** The list that most columns speak of. */
  private static String list(Iterable<Field> columns) {
    Map<String, Integer> votes = new LinkedHashMap<>();
    String best = "";
    String owner = "";
    for (Field field : columns) {
      if (field.kind() == FieldKind.OWNER) {
        owner = field.list();
      } else {
        votes.merge(field.list(), 1, Integer::sum);
      }
    }
    for (Map.Entry<String, Integer> vote : votes.entrySet()) {
      if (best.isEmpty() || vote.getValue() > votes.get(best)) {
        best = vote.getKey();
      }
    }
    return best.isEmpty() ? owner : best;
  }

  private Block form(BookSheet sheet, int row, int end) {
    Map<Integer, String> columns = new LinkedHashMap<>();
    int keys = -1;
    for (Map.Entry<Integer, String> entry : texts(sheet, row).entrySet()) {
      String text = entry.getValue();
      if (text.equals(FormSheet.KEY)) {
        keys = entry.getKey();
      } else if (parts.contains(text)) {
        columns.putIfAbsent(entry.getKey(), text);
      } else if (!text.equals(TableSheet.STATUS_KEY) && KEY_LIKE.matcher(text).matches()) {
        unknown(sheet, row, entry.getKey(), text, parts);
      }
    }
    Map<Integer, String> lines = new TreeMap<>();
    for (int at : sheet.rows().subMap(row + 1, end).keySet()) {
      String key = sheet.text(at, keys);
      if (formKeys.contains(key)) {
        lines.put(at, key);
      } else if (!key.isEmpty()) {
        unknown(sheet, at, keys, key, formKeys);
      }
    }
    return new Block.Form(sheet, columns, lines);
  }

  private void unknown(BookSheet sheet, int row, int column, String key, Set<String> known) {
    // In a fixed order: of equally near keys the first is named.
    Optional<String> meant = Nearest.to(key, known.stream().sorted().toList());
    problems.add(
        SchemaRules.UNKNOWN_KEY,
        sheet,
        row,
        column,
        "`"
            + key
            + "` is no key of a statement"
            + meant.map(m -> "; did you mean `" + m + "`?").orElse("."),
        meant
            .map(m -> "Write " + m + " there.")
            .orElse(
                "Delete it; `counterweight init --format xlsx` writes a workbook with every key."));
  }
}
