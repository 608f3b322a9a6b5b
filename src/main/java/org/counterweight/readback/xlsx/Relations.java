package org.counterweight.readback.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.counterweight.readback.UnreadableArtefact;

/** What a part refers to. */
final class Relations {
  private final List<Relation> all = new ArrayList<>();

  /**
   * A reference.
   *
   * @param id of the reference within its part
   * @param type last word of the type's address, as in {@code worksheet}
   * @param target path of a part, or an address outside the file
   * @param external whether it leads out of the file
   */
  record Relation(String id, String type, String target, boolean external) {}

  /** Those of a part; of the whole file for an empty path. */
  static Relations of(String part, Xml xml) throws UnreadableArtefact {
    Relations relations = new Relations();
    int slash = part.lastIndexOf('/');
    String folder = part.substring(0, slash + 1);
    String path = folder + "_rels/" + part.substring(slash + 1) + ".rels";
    if (!xml.has(path)) {
      return relations;
    }
    for (Node node : xml.tree(path).all("Relationship")) {
      String type = node.get("Type", "");
      boolean external = "External".equals(node.get("TargetMode"));
      String target = node.get("Target", "");
      relations.all.add(
          new Relation(
              node.get("Id", ""),
              type.substring(type.lastIndexOf('/') + 1),
              external ? target : resolve(folder, target),
              external));
    }
    return relations;
  }

  private static String resolve(String folder, String target) {
    String path = target.startsWith("/") ? target.substring(1) : folder + target;
    List<String> steps = new ArrayList<>();
    for (String step : path.split("/", -1)) {
      if (step.equals("..")) {
        if (!steps.isEmpty()) {
          steps.remove(steps.size() - 1);
        }
      } else if (!step.equals(".") && !step.isEmpty()) {
        steps.add(step);
      }
    }
    return String.join("/", steps);
  }

  List<Relation> all() {
    return all;
  }

  /** The part behind an id, or null where there is none inside the file. */
  String target(String id) {
    for (Relation relation : all) {
      if (relation.id().equals(id) && !relation.external()) {
        return relation.target();
      }
    }
    return null;
  }

  /** Where an id leads out of the file, or null. */
  String outside(String id) {
    for (Relation relation : all) {
      if (relation.id().equals(id) && relation.external()) {
        return relation.target();
      }
    }
    return null;
  }

  /** The first part of a type, or null. */
  String first(String type) {
    for (Relation relation : all) {
      if (relation.type().equals(type) && !relation.external()) {
        return relation.target();
      }
    }
    return null;
  }

  /** All parts of a type. */
  List<String> targets(String type) {
    return all.stream()
        .filter(relation -> relation.type().equals(type) && !relation.external())
        .map(Relation::target)
        .toList();
  }
}
