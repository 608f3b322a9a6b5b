package org.counterweight.intake.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A line of a form: one value, or one figure with all its parts side by side.
 *
 * @param key schema key of the value or the figure
 * @param heading the group it belongs to, as in "Totals: workloads"; empty for the first group
 * @param label what it is
 * @param parts the fields by the column they stand in: {@code value}, or a part of a figure
 */
record FormLine(String key, String heading, String label, Map<String, Field> parts) {
  /** Column of a plain value, and of the value of a figure. */
  static final String VALUE = "value";

  /** The main field. */
  Field value() {
    return parts.get(VALUE);
  }

  boolean figure() {
    return parts.size() > 1;
  }

  /** The lines of a form, by heading. */
  static List<FormLine> of(SheetPlan plan) {
    Map<String, Map<String, FormLine>> groups = new LinkedHashMap<>();
    String root = root(plan.fields());
    for (Field field : plan.fields()) {
      boolean part = field.figure() != null;
      String key = part ? field.figure() : field.key();
      List<String> steps = new ArrayList<>(List.of(key.split("\\.", -1)));
      String last = steps.removeLast();
      if (!steps.isEmpty() && steps.getFirst().equals(root)) {
        steps.removeFirst();
      }
      if (field.kind() == FieldKind.REPORTED) {
        last = "reported?";
      }
      String heading = String.join(": ", steps.stream().map(Labels::of).toList());
      String label = Labels.of(last);
      groups
          .computeIfAbsent(heading, h -> new LinkedHashMap<>())
          .computeIfAbsent(key, k -> new FormLine(k, heading, label, new LinkedHashMap<>()))
          .parts
          .put(part ? field.part() : VALUE, field);
    }
    List<FormLine> lines = new ArrayList<>();
    groups.values().forEach(group -> lines.addAll(group.values()));
    return lines;
  }

  /** The step that all fields share; empty for the statement itself. */
  private static String root(List<Field> fields) {
    String first = fields.getFirst().path().getFirst();
    boolean shared = fields.stream().allMatch(f -> f.path().getFirst().equals(first));
    return shared ? first : "";
  }

  /**
   * Columns of the parts of figures on a form, in the schema's order; only the value where none.
   */
  static List<String> columns(List<FormLine> lines) {
    return lines.stream()
        .filter(FormLine::figure)
        .findFirst()
        .map(line -> List.copyOf(line.parts().keySet()))
        .orElse(List.of(VALUE));
  }
}
