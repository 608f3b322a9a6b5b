package org.counterweight.intake.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterweight.finding.Nearest;
import org.counterweight.intake.SchemaRules;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Puts the rows and lines of a workbook together to a statement. */
final class StatementTree {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** An item of a list, and the pointer to it. */
  private record Item(String pointer, ObjectNode node) {}

  private final Plan plan;
  private final CellProblems problems;
  private final BookPlaces places;
  private final CellReading reading;
  private final ObjectNode root = NODES.objectNode();
  private final Map<String, Map<String, Item>> items = new HashMap<>();
  private final Map<String, List<Line>> rows = new LinkedHashMap<>();
  private final Map<String, Boolean> reported = new LinkedHashMap<>();
  private final Map<String, BookSheet> reportedSheet = new HashMap<>();
  private final Map<String, int[]> reportedCell = new HashMap<>();

  StatementTree(Plan plan, CellProblems problems, BookPlaces places, CellReading reading) {
    this.plan = plan;
    this.problems = problems;
    this.places = places;
    this.reading = reading;
  }

  /** The statement that these blocks hold. */
  ObjectNode build(List<Block> blocks) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Form form -> form(form);
        case Block.Table table -> table(table);
      }
    }
    for (Fields.ListShape list : plan.fields().lists().values()) {
      list(list);
    }
    reported.forEach(this::reported);
    new Essentials(plan.fields()).complete(root);
    return root;
  }

  private void form(Block.Form form) {
    for (Map.Entry<Integer, String> line : form.lines().entrySet()) {
      Map<Field, Integer> columns = new LinkedHashMap<>();
      for (Map.Entry<Integer, String> part : form.parts().entrySet()) {
        field(line.getValue(), part.getValue()).ifPresent(f -> columns.put(f, part.getKey()));
      }
      if (columns.isEmpty()) {
        continue;
      }
      Line read = Line.read(form.sheet(), line.getKey(), columns, reading);
      place("", read);
      for (Map.Entry<Field, JsonNode> value : read.values().entrySet()) {
        if (value.getKey().kind() == FieldKind.REPORTED) {
          remember(value.getKey(), read, value.getValue().booleanValue());
        } else {
          put(root, "", read, value.getKey(), value.getValue());
        }
      }
    }
  }

  private Optional<Field> field(String key, String part) {
    Optional<Field> whole = part.equals(FormLine.VALUE) ? plan.field(key) : Optional.empty();
    return whole.isPresent() ? whole : plan.field(key + "." + part);
  }

  private void remember(Field field, Line line, boolean yes) {
    reported.put(field.key(), yes);
    reportedSheet.put(field.key(), line.sheet());
    reportedCell.put(field.key(), new int[] {line.row(), line.columns().get(field)});
  }

  private void table(Block.Table table) {
    Map<Field, Integer> columns = new LinkedHashMap<>();
    table.columns().forEach((column, field) -> columns.put(field, column));
    List<Line> lines = rows.computeIfAbsent(table.list(), l -> new ArrayList<>());
    Fields.ListShape shape = plan.fields().lists().get(table.list());
    if (shape.parent().isEmpty()) {
      int first = table.columns().keySet().iterator().next();
      places.head(pointer(shape.path()), table.sheet().ref(table.head(), first));
    }
    for (int row : table.sheet().rows().subMap(table.head() + 1, table.end()).keySet()) {
      if (!Notes.isNote(table, row)) {
        Line line = Line.read(table.sheet(), row, columns, reading);
        if (!line.blank()) {
          lines.add(line);
        }
      }
    }
  }

  private void list(Fields.ListShape list) {
    Map<String, Item> known = items.computeIfAbsent(list.key(), k -> new LinkedHashMap<>());
    List<Line> further = new ArrayList<>();
    int number = 0;
    for (Line line : rows.getOrDefault(list.key(), List.of())) {
      if (further(line, list)) {
        further.add(line);
      } else {
        number++;
        item(list, line, number, known);
      }
    }
    for (Line line : further) {
      Item item = known.get(line.owner());
      if (item == null) {
        unknownOwner(line, list.key());
      } else {
        fill(item, line);
      }
    }
  }

  /** Whether a row says more about an item that another row lists. */
  private static boolean further(Line line, Fields.ListShape list) {
    return line.columns().keySet().stream()
        .anyMatch(f -> f.kind() == FieldKind.OWNER && f.list().equals(list.key()));
  }

  private void item(Fields.ListShape list, Line line, int number, Map<String, Item> known) {
    Item owner = new Item("", root);
    if (!list.parent().isEmpty()) {
      owner = items.get(list.parent()).get(line.owner());
      if (owner == null) {
        unknownOwner(line, list.parent());
        return;
      }
    }
    ArrayNode array = array(owner.node(), list.path());
    String pointer = owner.pointer() + pointer(list.path()) + "/" + array.size();
    Field text = plan.field(list.key()).orElse(null);
    if (text != null) {
      array.add(line.values().get(text));
      places.row(pointer, line.sheet(), line.row(), Map.of("", line.columns().get(text)));
      places.value(pointer, line.sheet().ref(line.row(), line.columns().get(text)));
      return;
    }
    Item item = new Item(pointer, array.addObject());
    fill(item, line);
    String id = item.node().path("id").asString("");
    known.put("#" + number, item);
    if (!id.isEmpty()) {
      known.putIfAbsent(id, item);
    }
  }

  private void fill(Item item, Line line) {
    place(item.pointer(), line);
    for (Map.Entry<Field, JsonNode> value : line.values().entrySet()) {
      if (value.getKey().kind() != FieldKind.OWNER) {
        put(item.node(), item.pointer(), line, value.getKey(), value.getValue());
      }
    }
  }

  private void unknownOwner(Line line, String list) {
    String id = line.owner();
    int column = line.ownerColumn();
    String name = Labels.of(list.substring(list.lastIndexOf('.') + 1).replace("[]", ""));
    Optional<String> near =
        Nearest.to(
            id,
            items.getOrDefault(list, Map.of()).keySet().stream()
                .filter(k -> !k.startsWith("#"))
                .toList());
    problems.add(
        id.isEmpty() ? SchemaRules.MISSING_KEY : SchemaRules.NOT_ALLOWED_VALUE,
        line.sheet(),
        line.row(),
        column,
        id.isEmpty()
            ? "The row does not say which row of " + name + " it belongs to."
            : "There is no row of "
                + name
                + " with the ID `"
                + id
                + "`"
                + near.map(n -> "; did you mean `" + n + "`?").orElse("."),
        "Write the ID as it stands in the table of " + name + ", or add that row.");
  }

  private void put(ObjectNode object, String pointer, Line line, Field field, JsonNode value) {
    ObjectNode at = object;
    for (String step : field.path().subList(0, field.path().size() - 1)) {
      at = at.path(step) instanceof ObjectNode inside ? inside : at.putObject(step);
    }
    String cell = line.sheet().ref(line.row(), line.columns().get(field));
    if (at.has(field.last())) {
      problems.add(
          SchemaRules.DUPLICATE_KEY,
          line.sheet(),
          line.row(),
          line.columns().get(field),
          field.label() + " is given twice; another cell says it, too.",
          "Clear one of the two.");
      return;
    }
    at.set(field.last(), value);
    places.value(pointer + pointer(field.path()), cell);
  }

  private void place(String pointer, Line line) {
    Map<String, Integer> columns = new LinkedHashMap<>();
    line.columns()
        .forEach((field, column) -> {
          if (field.kind() != FieldKind.OWNER) {
            columns.put(pointer(field.path()), column);
          }
        });
    if (!columns.isEmpty()) {
      places.row(pointer, line.sheet(), line.row(), columns);
    }
  }

  private void reported(String section, boolean yes) {
    if (yes && !root.has(section)) {
      root.putObject(section);
    } else if (!yes && root.has(section)) {
      int[] cell = reportedCell.get(section);
      problems.add(
          SchemaRules.FORM,
          reportedSheet.get(section),
          cell[0],
          cell[1],
          "The section is marked as not reported, but some of it is filled in.",
          "Write yes, or clear the section's sheets.");
    }
  }

  private static ArrayNode array(ObjectNode owner, List<String> path) {
    ObjectNode at = owner;
    for (String step : path.subList(0, path.size() - 1)) {
      at = at.path(step) instanceof ObjectNode inside ? inside : at.putObject(step);
    }
    return at.path(path.getLast()) instanceof ArrayNode array ? array : at.putArray(path.getLast());
  }

  private static String pointer(List<String> path) {
    return path.isEmpty() ? "" : "/" + String.join("/", path);
  }
}
