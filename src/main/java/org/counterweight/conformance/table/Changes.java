package org.counterweight.conformance.table;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** From the short forms of a table to the changes of RFC 7396 and RFC 6902, in this order. */
final class Changes {
  private Changes() {}

  /** Adds the changes that an entry asks for. */
  static void of(JsonNode entry, ArrayNode changes) {
    if (entry.has("merge")) {
      changes.addObject().set("merge", entry.get("merge"));
    }
    ArrayNode operations = changes.arrayNode();
    for (var set : entry.path("set").properties()) {
      operation(operations, item(set.getKey()) ? "replace" : "add", set.getKey(), set.getValue());
    }
    for (var append : entry.path("append").properties()) {
      operation(operations, "add", append.getKey() + "/-", append.getValue());
    }
    for (JsonNode drop : entry.path("drop")) {
      operations.addObject().put("op", "remove").put("path", drop.asString());
    }
    entry.path("patch").forEach(operations::add);
    if (!operations.isEmpty()) {
      changes.addObject().set("patch", operations);
    }
    for (JsonNode repeat : list(entry.path("repeat"))) {
      changes.addObject().set("repeat", repeat);
    }
  }

  private static void operation(ArrayNode to, String op, String path, JsonNode value) {
    ObjectNode operation = to.addObject();
    operation.put("op", op).put("path", path);
    operation.set("value", value);
  }

  /** Whether a pointer names an item of a list, which add would move and not replace. */
  private static boolean item(String pointer) {
    return pointer.matches(".*/[0-9]+");
  }

  /** One or several. */
  static List<JsonNode> list(JsonNode node) {
    List<JsonNode> list = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(list::add);
    } else if (!node.isMissingNode()) {
      list.add(node);
    }
    return list;
  }
}
