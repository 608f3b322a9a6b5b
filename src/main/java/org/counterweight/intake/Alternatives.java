package org.counterweight.intake;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Settles {@code anyOf} and {@code oneOf}. The library reports what each branch has against a
 * value; a person meant one of them. The branch that comes nearest is taken and the others' words
 * dropped.
 */
final class Alternatives {
  /** Heavier than any number of other errors: a value of another kind was not meant for this. */
  private static final int OTHER_KIND = 1_000_000;

  /** A fixed value that differs says that another form was meant. */
  private static final int OTHER_FORM = 10_000;

  /**
   * An error that stands.
   *
   * @param error what the library says
   * @param kinds the kinds of value that would do, where each branch wants another one; else empty
   */
  record Settled(Error error, List<String> kinds) {}

  /** One choice: the place in the schema and the value that has to choose. */
  private record Choice(String schemaPath, String pointer, int depth) {}

  private Alternatives() {}

  /** The errors without those of branches that were not meant. */
  static List<Settled> settle(List<Error> errors) {
    return settle(errors, 0);
  }

  private static List<Settled> settle(List<Error> errors, int from) {
    List<Settled> settled = new ArrayList<>();
    Map<Choice, Map<Integer, List<Error>>> choices = new LinkedHashMap<>();
    Map<String, Error> unchosen = new LinkedHashMap<>();
    for (Error error : errors) {
      NodePath path = error.getEvaluationPath();
      int at = choiceIn(path, from);
      if (at >= 0) {
        Choice choice = new Choice(prefix(path, at + 1), chooser(error, at + 2), at);
        choices
            .computeIfAbsent(choice, key -> new TreeMap<>())
            .computeIfAbsent(branch(path, at + 1), key -> new ArrayList<>())
            .add(error);
      } else if (isChoice(error.getKeyword())) {
        unchosen.put(path + " " + error.getInstanceLocation(), error);
      } else {
        settled.add(new Settled(error, List.of()));
      }
    }
    for (Map.Entry<Choice, Map<Integer, List<Error>>> entry : choices.entrySet()) {
      Choice choice = entry.getKey();
      unchosen.remove(choice.schemaPath() + " " + choice.pointer());
      settled.addAll(meant(List.copyOf(entry.getValue().values()), choice));
    }
    // What is left fits several forms of which it may fit one.
    unchosen.values().forEach(error -> settled.add(new Settled(error, List.of())));
    return settled;
  }

  private static boolean isChoice(String keyword) {
    return keyword.equals("oneOf") || keyword.equals("anyOf");
  }

  /** Index of the first keyword that chooses; a property may be called the same and does not. */
  private static int choiceIn(NodePath path, int from) {
    for (int i = from; i + 1 < path.getNameCount(); i++) {
      String name = path.getName(i);
      if (name.equals("properties") || name.equals("patternProperties")) {
        i++;
      } else if (isChoice(name)) {
        return i;
      }
    }
    return -1;
  }

  private static String prefix(NodePath path, int names) {
    NodePath at = path;
    while (at.getNameCount() > names) {
      at = at.getParent();
    }
    return at.toString();
  }

  private static int branch(NodePath path, int at) {
    return path.getElement(at) instanceof Integer index
        ? index
        : Integer.parseInt(path.getName(at));
  }

  /** The value that has to choose: as many steps up as the branch went down. */
  private static String chooser(Error error, int from) {
    NodePath path = error.getEvaluationPath();
    String pointer = error.getInstanceLocation().toString();
    for (int i = from; i < path.getNameCount() - 1; i++) {
      switch (path.getName(i)) {
        case "properties", "patternProperties", "prefixItems" -> {
          pointer = Pointers.parent(pointer);
          i++;
        }
        case "items", "additionalProperties", "unevaluatedProperties", "contains" ->
            pointer = Pointers.parent(pointer);
        default -> {
          // A reference, a condition, a branch: the same value.
        }
      }
    }
    return pointer;
  }

  private static List<Settled> meant(List<List<Error>> branches, Choice choice) {
    List<Error> best = branches.getFirst();
    int least = Integer.MAX_VALUE;
    List<String> kinds = new ArrayList<>();
    for (List<Error> branch : branches) {
      int cost = 0;
      for (Error error : branch) {
        String at = error.getInstanceLocation().toString();
        String keyword = error.getKeyword();
        if (keyword.equals("type") && at.equals(choice.pointer())) {
          kinds.addAll(SchemaWords.kinds(error.getSchemaNode()));
          cost += OTHER_KIND;
        } else if (keyword.equals("const") && Pointers.parent(at).equals(choice.pointer())) {
          cost += OTHER_FORM;
        } else {
          cost++;
        }
      }
      if (cost < least) {
        least = cost;
        best = branch;
      }
    }
    if (least >= OTHER_KIND) {
      Error first =
          best.stream().filter(e -> e.getKeyword().equals("type")).findFirst().orElseThrow();
      return List.of(new Settled(first, kinds.stream().distinct().toList()));
    }
    return settle(best, choice.depth() + 2);
  }
}
