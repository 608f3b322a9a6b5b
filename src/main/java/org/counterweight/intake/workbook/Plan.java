package org.counterweight.intake.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The sheets of a workbook for one schema; every leaf of the schema stands on exactly one. */
final class Plan {
  private static final int LONGEST_TITLE = 31;

  private final Fields fields;
  private final List<SheetPlan> sheets = new ArrayList<>();
  private final Map<String, Field> owners = new LinkedHashMap<>();

  private Plan(Fields fields) {
    this.fields = fields;
  }

  /** The plan for this schema. */
  static Plan of(JsonNode schema) {
    Plan plan = new Plan(Fields.of(schema));
    plan.fields.lists().values().forEach(plan::owner);
    plan.lay();
    return plan;
  }

  Fields fields() {
    return fields;
  }

  /** The sheets in their order. */
  List<SheetPlan> sheets() {
    return List.copyOf(sheets);
  }

  /** The field with this key, columns that name an owner included. */
  Optional<Field> field(String key) {
    Field owner = owners.get(key);
    return owner != null ? Optional.of(owner) : fields.of(key);
  }

  /** Every key, for suggestions. */
  Set<String> keys() {
    Set<String> keys = new HashSet<>(owners.keySet());
    fields.all().forEach(f -> keys.add(f.key()));
    return keys;
  }

  /** Items can own rows of other lists, and have rows on further sheets. */
  private void owner(Fields.ListShape list) {
    String name = Labels.of(singular(list.path().getLast()));
    String which = list.identified() ? "Id" : "Number (#1, #2, …)";
    owners.put(
        list.owner(),
        new Field(
            list.owner(),
            list.key(),
            List.of(),
            FieldKind.OWNER,
            true,
            "",
            null,
            name + " ID",
            which + " of the " + name.toLowerCase(Locale.ROOT) + " that the row belongs to.",
            List.of(),
            Optional.empty()));
  }

  private static String singular(String key) {
    return key.endsWith("s") ? key.substring(0, key.length() - 1) : key;
  }

  private void lay() {
    Map<String, List<Field>> claimed = new HashMap<>();
    List<Outline> outline = new ArrayList<>(Outline.SHEETS);
    Set<String> drawn = new HashSet<>();
    outline.forEach(o -> drawn.add(o.root()));
    for (Fields.ListShape list : fields.lists().values()) {
      if (!drawn.contains(list.key())) {
        outline.add(unforeseen(list, outline));
      }
    }
    for (Field field : fields.all()) {
      claimed.computeIfAbsent(sheetOf(field, outline).title(), t -> new ArrayList<>()).add(field);
    }
    Set<String> seen = new HashSet<>();
    for (Outline o : outline) {
      List<Field> there = claimed.getOrDefault(o.title(), List.of());
      if (!there.isEmpty()) {
        String list = o.table() ? o.root() : "";
        boolean extension = o.table() && !seen.add(list);
        sheets.add(
            new SheetPlan(o.title(), o.letter(), o.intro(), list, owner(list, extension), there));
      }
    }
  }

  private Optional<Field> owner(String list, boolean extension) {
    if (list.isEmpty()) {
      return Optional.empty();
    }
    Fields.ListShape shape = fields.lists().get(list);
    String key = extension ? shape.key() : shape.parent();
    return key.isEmpty() ? Optional.empty() : Optional.of(owners.get(key + ".^id"));
  }

  private Outline sheetOf(Field field, List<Outline> outline) {
    Outline best = null;
    int depth = -1;
    for (Outline o : outline) {
      boolean here =
          o.table()
              ? o.root().equals(field.list())
              : field.list().isEmpty()
                  && (o.root().isEmpty()
                      || field.key().equals(o.root())
                      || field.key().startsWith(o.root() + "."));
      if (here && o.parts().isEmpty()) {
        // Of a form, the one with the nearest root; of a table, what nothing else names.
        if (o.root().length() > depth && (best == null || best.parts().isEmpty())) {
          best = o;
          depth = o.root().length();
        }
      } else if (here && o.parts().contains(field.path().getFirst())) {
        return o;
      } else if (here && best == null) {
        // All sheets of the list name their parts: what is new goes onto the first.
        best = o;
      }
    }
    if (best == null) {
      throw new IllegalStateException("no sheet for " + field.key());
    }
    return best;
  }

  private Outline unforeseen(Fields.ListShape list, List<Outline> outline) {
    String letter =
        outline.stream()
            .filter(o -> !o.root().isEmpty() && list.key().startsWith(o.root()))
            .map(Outline::letter)
            .findFirst()
            .orElse("S");
    String name = letter + " " + Labels.of(list.path().getLast());
    String title = name.substring(0, Math.min(name.length(), LONGEST_TITLE - 3));
    int number = 2;
    String unique = title;
    while (taken(unique, outline)) {
      unique = title + " " + number++;
    }
    return new Outline(unique, letter, list.key(), List.of(), list.description());
  }

  private static boolean taken(String title, List<Outline> outline) {
    return outline.stream().anyMatch(o -> o.title().equalsIgnoreCase(title));
  }
}
