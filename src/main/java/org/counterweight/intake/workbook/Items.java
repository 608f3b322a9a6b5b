package org.counterweight.intake.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The items of a statement's lists, each with the name by which rows refer to it. */
final class Items {
  /**
   * One item.
   *
   * @param owner name of the item that holds its list; empty where the statement does
   * @param name its id, or its number where it has none of its own, as in {@code #2}
   * @param node its values
   */
  record Item(String owner, String name, JsonNode node) {}

  private final Fields fields;
  private final JsonNode root;
  private final Map<String, List<Item>> known = new HashMap<>();

  Items(Fields fields, JsonNode root) {
    this.fields = fields;
    this.root = root;
  }

  /** The items of every list with this key, in the statement's order. */
  List<Item> of(String list) {
    List<Item> items = known.get(list);
    if (items == null) {
      items = find(fields.lists().get(list));
      known.put(list, items);
    }
    return items;
  }

  private List<Item> find(Fields.ListShape list) {
    List<String> owners = new ArrayList<>();
    List<JsonNode> nodes = new ArrayList<>();
    if (list.parent().isEmpty()) {
      collect("", at(root, list.path()), owners, nodes);
    } else {
      for (Item item : of(list.parent())) {
        collect(item.name(), at(item.node(), list.path()), owners, nodes);
      }
    }
    Map<String, Integer> ids = new HashMap<>();
    nodes.forEach(node -> ids.merge(node.path("id").asString(""), 1, Integer::sum));
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      String id = nodes.get(i).path("id").asString("");
      String name = !id.isEmpty() && ids.get(id) == 1 ? id : "#" + (i + 1);
      items.add(new Item(owners.get(i), name, nodes.get(i)));
    }
    return items;
  }

  private static void collect(
      String owner, JsonNode list, List<String> owners, List<JsonNode> nodes) {
    for (JsonNode node : list) {
      owners.add(owner);
      nodes.add(node);
    }
  }

  static JsonNode at(JsonNode node, List<String> path) {
    JsonNode at = node;
    for (String step : path) {
      at = at.path(step);
    }
    return at;
  }
}
