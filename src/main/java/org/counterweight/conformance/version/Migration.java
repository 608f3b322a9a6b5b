package org.counterweight.conformance.version;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes a statement of an older version of the schema along to the next one, and keeps a record.
 */
public final class Migration {
  private final JsonNode migration;

  private Migration(JsonNode migration) {
    this.migration = migration;
  }

  /**
   * The migration from a version.
   *
   * @param all the file of migrations
   */
  public static Optional<Migration> from(String version, JsonNode all) {
    for (JsonNode each : all.path("migrations")) {
      if (each.path("from").asString().equals(version)) {
        return Optional.of(new Migration(each));
      }
    }
    return Optional.empty();
  }

  /**
   * What came of it.
   *
   * @param tree the statement in the newer version
   * @param done what was done, a line each, in the order in which it was
   * @param open what only its maker can add, a line each; empty where nothing is missing
   */
  public record Migrated(JsonNode tree, List<String> done, List<String> open) {
    /** Keeps its own copies. */
    public Migrated {
      done = List.copyOf(done);
      open = List.copyOf(open);
    }
  }

  /** The version that it leads to. */
  public String to() {
    return migration.path("to").asString();
  }

  /** Migrates a statement that follows the older schema; it is not changed itself. */
  public Migrated apply(JsonNode statement) {
    ObjectNode tree = (ObjectNode) statement.deepCopy();
    List<String> done = new ArrayList<>();
    List<String> open = new ArrayList<>();
    done.add("/schemaVersion: " + tree.path("schemaVersion").asString() + " became " + to() + ".");
    tree.put("schemaVersion", to());
    for (JsonNode step : migration.path("steps")) {
      places(tree, step.path("in").asString())
          .forEach((pointer, object) -> rename(pointer, object, step, done));
    }
    for (JsonNode ask : migration.path("ask")) {
      String key = ask.path("key").asString();
      places(tree, ask.path("in").asString())
          .forEach((pointer, object) -> {
            if (!object.has(key)) {
              open.add(pointer + "/" + key + " has to be added: " + ask.path("why").asString());
            }
          });
    }
    return new Migrated(tree, done, open);
  }

  private static void rename(String pointer, ObjectNode object, JsonNode step, List<String> done) {
    String from = step.path("rename").asString();
    String to = step.path("to").asString();
    if (!object.has(from)) {
      return;
    }
    Map<String, JsonNode> entries = new LinkedHashMap<>();
    object
        .properties()
        .forEach(e -> entries.put(e.getKey().equals(from) ? to : e.getKey(), e.getValue()));
    object.removeAll();
    entries.forEach(object::set);
    done.add(pointer + ": " + from + " became " + to + ". " + step.path("why").asString());
  }

  /** The objects at a pointer in which {@code *} stands for every item of a list. */
  private static Map<String, ObjectNode> places(JsonNode tree, String path) {
    Map<String, JsonNode> at = new LinkedHashMap<>();
    at.put("", tree);
    for (String step : path.substring(1).split("/", -1)) {
      Map<String, JsonNode> next = new LinkedHashMap<>();
      at.forEach((pointer, node) -> {
        if (step.equals("*")) {
          for (int i = 0; i < node.size(); i++) {
            next.put(pointer + "/" + i, node.path(i));
          }
        } else {
          next.put(pointer + "/" + step, node.path(step));
        }
      });
      at = next;
    }
    Map<String, ObjectNode> objects = new LinkedHashMap<>();
    at.forEach((pointer, node) -> {
      if (node instanceof ObjectNode object) {
        objects.put(pointer, object);
      }
    });
    return objects;
  }
}
