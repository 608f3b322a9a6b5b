package org.counterweight.conformance.version;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.counterweight.conformance.version.Difference.Kind;
import tools.jackson.databind.JsonNode;

/** What differs between two versions of a schema or of a policy, in words. */
public final class Differences {
  /** Keys that say something to people and nothing to a checker. */
  private static final Set<String> WORDS =
      Set.of(
          "description",
          "title",
          "note",
          "$id",
          "$schema",
          "x-enum-descriptions",
          "citation",
          "version",
          "effective",
          "id");

  /** Keywords and thresholds where more is stricter. */
  private static final String STRICTER_UP =
      "minimum|minLength|minItems|.*(least|days|below|at-least|least-.*)";

  /** Keywords and thresholds where less is stricter. */
  private static final String STRICTER_DOWN =
      "maximum|maxLength|maxItems|amount|most|.*(above|apart|apart-by|more|more-by)";

  private final List<Difference> differences = new ArrayList<>();

  private Differences() {}

  /** The differences, in the order of their places. */
  public static List<Difference> of(JsonNode older, JsonNode newer) {
    Differences all = new Differences();
    all.compare("", "", older, newer);
    return all.differences;
  }

  private void compare(String at, String key, JsonNode older, JsonNode newer) {
    if (same(older, newer)) {
      return;
    }
    if (older.isObject() && newer.isObject()) {
      Set<String> keys = new TreeSet<>(older.propertyNames());
      keys.addAll(newer.propertyNames());
      for (String each : keys) {
        if (!WORDS.contains(each) || key.equals("properties")) {
          child(at, key, each, older.path(each), newer.path(each));
        }
      }
    } else if (older.isArray() && newer.isArray()) {
      lists(at, key, older, newer);
    } else {
      value(at, key, older, newer);
    }
  }

  private void child(String at, String key, String each, JsonNode older, JsonNode newer) {
    String here = at + "/" + each.replace("~", "~0").replace("/", "~1");
    if (older.isMissingNode()) {
      add(
          Names.constraint(each) && !key.equals("properties") ? Kind.TIGHTENED : Kind.ADDED,
          here,
          "new " + Names.of(at, each) + shown(newer));
    } else if (newer.isMissingNode()) {
      add(
          Names.constraint(each) && !key.equals("properties") ? Kind.LOOSENED : Kind.REMOVED,
          here,
          Names.of(at, each) + " is gone" + shown(older));
    } else {
      compare(here, each, older, newer);
    }
  }

  private void lists(String at, String key, JsonNode older, JsonNode newer) {
    if (older.valueStream().allMatch(JsonNode::isValueNode)
        && newer.valueStream().allMatch(JsonNode::isValueNode)) {
      Set<String> before = texts(older);
      Set<String> after = texts(newer);
      boolean required = key.equals("required");
      for (String word : after) {
        if (!before.contains(word)) {
          add(
              required ? Kind.TIGHTENED : Kind.LOOSENED,
              at,
              required ? word + " is required now" : word + " is allowed now");
        }
      }
      for (String word : before) {
        if (!after.contains(word)) {
          add(
              required ? Kind.LOOSENED : Kind.TIGHTENED,
              at,
              required ? word + " is no longer required" : word + " is no longer allowed");
        }
      }
      return;
    }
    int common = Math.min(older.size(), newer.size());
    for (int i = 0; i < common; i++) {
      compare(at + "/" + i, key, older.get(i), newer.get(i));
    }
    for (int i = common; i < newer.size(); i++) {
      add(Kind.ADDED, at + "/" + i, "a new entry" + shown(newer.get(i)));
    }
    for (int i = common; i < older.size(); i++) {
      add(Kind.REMOVED, at + "/" + i, "an entry is gone" + shown(older.get(i)));
    }
  }

  private void value(String at, String key, JsonNode older, JsonNode newer) {
    String what =
        Names.of(at.substring(0, at.lastIndexOf('/')), key)
            + ": "
            + older.asString()
            + " became "
            + newer.asString();
    if (older.isNumber() && newer.isNumber()) {
      boolean more = newer.decimalValue().compareTo(older.decimalValue()) > 0;
      Kind kind =
          key.matches(STRICTER_UP)
              ? more ? Kind.TIGHTENED : Kind.LOOSENED
              : key.matches(STRICTER_DOWN) ? more ? Kind.LOOSENED : Kind.TIGHTENED : Kind.CHANGED;
      add(kind, at, what);
    } else if (key.equals("severity")) {
      add(weight(newer) > weight(older) ? Kind.TIGHTENED : Kind.LOOSENED, at, what);
    } else if (key.equals("enabled")) {
      add(newer.asBoolean() ? Kind.TIGHTENED : Kind.LOOSENED, at, what);
    } else {
      add(Kind.CHANGED, at, what);
    }
  }

  private static int weight(JsonNode severity) {
    return List.of("info", "judgement", "warning", "error").indexOf(severity.asString());
  }

  private static boolean same(JsonNode older, JsonNode newer) {
    if (older.isNumber() && newer.isNumber()) {
      BigDecimal one = older.decimalValue();
      return one.compareTo(newer.decimalValue()) == 0;
    }
    return older.equals(newer);
  }

  private static Set<String> texts(JsonNode list) {
    Set<String> texts = new TreeSet<>();
    list.forEach(item -> texts.add(item.asString()));
    return texts;
  }

  private static String shown(JsonNode node) {
    return node.isValueNode() ? ": " + node.asString() : "";
  }

  private void add(Kind kind, String at, String what) {
    differences.add(new Difference(kind, at, what));
  }

  /** Names of places for people. */
  private static final class Names {
    private static final Map<String, String> PLACES =
        Map.of("/rules", "setting of the rule ", "/clocks", "deadline of ", "/$defs", "part ");

    static String of(String at, String key) {
      if (PLACES.containsKey(at)) {
        return PLACES.get(at) + key;
      }
      if (at.endsWith("/properties")) {
        return "key " + key + " of " + owner(at);
      }
      String[] steps = at.split("/", -1);
      return key + (steps.length > 2 ? " of " + steps[2] : "");
    }

    private static String owner(String at) {
      String[] steps = at.split("/", -1);
      return steps.length > 3 ? steps[2] : "a statement";
    }

    static boolean constraint(String key) {
      return key.matches(
          "type|enum|const|pattern|format|minimum|maximum|minLength|maxLength|minItems|maxItems|uniqueItems|required|propertyNames|additionalProperties");
    }
  }
}
