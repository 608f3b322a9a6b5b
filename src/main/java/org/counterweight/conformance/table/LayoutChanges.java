package org.counterweight.conformance.table;

import java.util.List;
import org.counterweight.conformance.Patches;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Changes a layout, whose entries are known by their names: set, after, instead, drop, end. */
final class LayoutChanges {
  private ArrayNode layout;

  /** Changes this layout itself. */
  LayoutChanges(ArrayNode layout) {
    this.layout = layout;
  }

  /**
   * The layout with what an entry asks for.
   *
   * @throws IllegalArgumentException where it names an entry that is not there
   */
  ArrayNode with(JsonNode entry) {
    for (var set : entry.path("set").properties()) {
      patch(set.getKey(), "add", set.getValue());
    }
    for (var after : entry.path("after").properties()) {
      insert(index(after.getKey()) + 1, Changes.list(after.getValue()));
    }
    for (var instead : entry.path("instead").properties()) {
      int index = index(instead.getKey());
      layout.remove(index);
      insert(index, Changes.list(instead.getValue()));
    }
    for (JsonNode drop : entry.path("drop")) {
      patch(drop.asString(), "remove", null);
    }
    entry.path("end").forEach(layout::add);
    return layout;
  }

  private void insert(int index, List<JsonNode> entries) {
    for (int i = 0; i < entries.size(); i++) {
      layout.insert(index + i, entries.get(i));
    }
  }

  private void patch(String path, String op, JsonNode value) {
    String[] steps = path.split("/", 3);
    int index = index(steps.length > 1 ? steps[1] : path);
    ObjectNode operation = JsonNodeFactory.instance.objectNode();
    operation.put("op", steps.length == 2 && op.equals("add") ? "replace" : op);
    operation.put("path", "/" + index + (steps.length > 2 ? "/" + steps[2] : ""));
    if (value != null) {
      operation.set("value", value);
    }
    layout = (ArrayNode) Patches.apply(layout, JsonNodeFactory.instance.arrayNode().add(operation));
  }

  private int index(String name) {
    for (int i = 0; i < layout.size(); i++) {
      if (layout.get(i).path("name").asString("").equals(name)) {
        return i;
      }
    }
    throw new IllegalArgumentException("the layout has no entry named " + name);
  }
}
