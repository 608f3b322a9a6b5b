package org.counterweight.conformance;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Changes to JSON: Merge Patch (RFC 7396) and the add, remove and replace of Patch (RFC 6902). */
public final class Patches {
  private Patches() {}

  /** The target with the merge patch laid over it; neither is changed. */
  public static JsonNode merge(JsonNode target, JsonNode patch) {
    if (!(patch instanceof ObjectNode changes)) {
      return patch.deepCopy();
    }
    ObjectNode result =
        target instanceof ObjectNode object ? object.deepCopy() : changes.objectNode();
    for (Map.Entry<String, JsonNode> change : changes.properties()) {
      if (change.getValue().isNull()) {
        result.remove(change.getKey());
      } else {
        result.set(change.getKey(), merge(result.path(change.getKey()), change.getValue()));
      }
    }
    return result;
  }

  /**
   * The target with the operations done one after the other; it is not changed.
   *
   * @throws IllegalArgumentException where an operation cannot be done, with the reason
   */
  public static JsonNode apply(JsonNode target, JsonNode operations) {
    JsonNode result = target.deepCopy();
    for (JsonNode operation : operations) {
      result = one(result, operation);
    }
    return result;
  }

  private static JsonNode one(JsonNode target, JsonNode operation) {
    String op = operation.path("op").asString("");
    String path = operation.path("path").asString("");
    JsonNode value = operation.path("value").deepCopy();
    if (!op.equals("remove") && operation.path("value").isMissingNode()) {
      throw new IllegalArgumentException("the patch " + operation + " has no value");
    }
    if (path.isEmpty()) {
      return value;
    }
    int last = path.lastIndexOf('/');
    JsonNode parent = target.at(path.substring(0, last));
    String step = path.substring(last + 1).replace("~1", "/").replace("~0", "~");
    boolean done =
        switch (parent) {
          case ObjectNode object -> inObject(object, op, step, value);
          case ArrayNode array -> inArray(array, op, step, value);
          default -> false;
        };
    if (!done) {
      throw new IllegalArgumentException(
          "the patch cannot "
              + (op.isEmpty() ? "do " + operation : op + " " + path)
              + "; check that the place is there, and write add, remove or replace");
    }
    return target;
  }

  private static boolean inObject(ObjectNode object, String op, String key, JsonNode value) {
    switch (op) {
      case "add" -> object.set(key, value);
      case "replace" -> {
        if (!object.has(key)) {
          return false;
        }
        object.set(key, value);
      }
      case "remove" -> {
        return object.remove(key) != null;
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private static boolean inArray(ArrayNode array, String op, String step, JsonNode value) {
    if (op.equals("add") && step.equals("-")) {
      array.add(value);
      return true;
    }
    if (!step.matches("0|[1-9][0-9]{0,6}")) {
      return false;
    }
    int index = Integer.parseInt(step);
    if (op.equals("add") && index <= array.size()) {
      array.insert(index, value);
      return true;
    }
    if (index >= array.size()) {
      return false;
    }
    switch (op) {
      case "replace" -> array.set(index, value);
      case "remove" -> array.remove(index);
      default -> {
        return false;
      }
    }
    return true;
  }

  /**
   * The target with a list filled up: {@code path} names the list, {@code to} how many items it
   * shall have. New items are copies of its last one; with {@code as}, a text in which {@code {n}}
   * stands for a number that counts up from {@code from}, all items are such texts.
   *
   * @throws IllegalArgumentException where the path names no list
   */
  public static JsonNode repeat(JsonNode target, JsonNode how) {
    JsonNode result = target.deepCopy();
    String path = how.path("path").asString("");
    if (!(result.at(path) instanceof ArrayNode list) || list.isEmpty()) {
      throw new IllegalArgumentException("there is no list with an item at " + path);
    }
    int to = how.path("to").asInt(0);
    if (how.has("as")) {
      list.removeAll();
      int from = how.path("from").asInt(1);
      for (int i = 0; i < to; i++) {
        list.add(how.get("as").asString().replace("{n}", Integer.toString(from + i)));
      }
    }
    while (list.size() < to) {
      list.add(list.get(list.size() - 1).deepCopy());
    }
    return result;
  }
}
