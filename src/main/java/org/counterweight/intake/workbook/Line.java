package org.counterweight.intake.workbook;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What one row of a table, or one line of a form, says. */
final class Line {
  private final BookSheet sheet;
  private final int row;
  private final Map<Field, Integer> columns;
  private final Map<Field, JsonNode> values = new LinkedHashMap<>();

  private Line(BookSheet sheet, int row, Map<Field, Integer> columns) {
    this.sheet = sheet;
    this.row = row;
    this.columns = columns;
  }

  /** Reads the cells of a row. */
  static Line read(BookSheet sheet, int row, Map<Field, Integer> columns, CellReading reading) {
    Line line = new Line(sheet, row, columns);
    Map<String, String> units = new HashMap<>();
    for (Map.Entry<Field, Integer> column : columns.entrySet()) {
      if (column.getKey().kind() == FieldKind.UNIT) {
        String figure = column.getKey().figure() == null ? "" : column.getKey().figure();
        units.put(figure, sheet.text(row, column.getValue()));
      }
    }
    for (Map.Entry<Field, Integer> column : columns.entrySet()) {
      Field field = column.getKey();
      String unit = field.figure() == null ? units.get("") : unit(field, units);
      reading
          .read(sheet, sheet.cell(row, column.getValue()), field, unit)
          .ifPresent(value -> line.values.put(field, value));
    }
    line.dropLoneUnits();
    return line;
  }

  /** The parts of a figure in percent have no unit of their own. */
  private static String unit(Field field, Map<String, String> units) {
    String part = field.part();
    boolean inUnit = part.equals("value") || part.equals("prior");
    return inUnit ? units.getOrDefault(field.figure(), "") : null;
  }

  /** A unit stands there before the figure does; alone it says nothing. */
  private void dropLoneUnits() {
    values
        .keySet()
        .removeIf(field ->
            field.kind() == FieldKind.UNIT
                && field.figure() != null
                && values.keySet().stream()
                    .noneMatch(f -> !f.equals(field) && field.figure().equals(f.figure())));
  }

  BookSheet sheet() {
    return sheet;
  }

  int row() {
    return row;
  }

  Map<Field, Integer> columns() {
    return columns;
  }

  Map<Field, JsonNode> values() {
    return values;
  }

  /** The item that the row names as its owner; empty where it names none. */
  String owner() {
    return values.entrySet().stream()
        .filter(e -> e.getKey().kind() == FieldKind.OWNER)
        .map(e -> e.getValue().asString())
        .findFirst()
        .orElse("");
  }

  /** Whether the row says anything but to what it would belong. */
  boolean blank() {
    return values.keySet().stream().allMatch(f -> f.kind() == FieldKind.OWNER);
  }

  /** Column of the owner; of the first field where there is none. */
  int ownerColumn() {
    return columns.entrySet().stream()
        .filter(e -> e.getKey().kind() == FieldKind.OWNER)
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(columns.values().iterator().next());
  }
}
