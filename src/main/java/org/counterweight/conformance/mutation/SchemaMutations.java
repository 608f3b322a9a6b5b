package org.counterweight.conformance.mutation;

import static org.counterweight.conformance.mutation.Mutant.Subject.SCHEMA;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.counterweight.conformance.SchemaKeywords;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Every constraint of a schema dropped, every bound moved outwards by one, every word let in. */
final class SchemaMutations {
  /** Bounds, and by how much to move them for one value more to be let in. */
  private static final Map<String, Integer> OUTWARDS =
      Map.of(
          "minimum", -1,
          "maximum", 1,
          "minLength", -1,
          "maxLength", 1,
          "minItems", -1,
          "maxItems", 1);

  private SchemaMutations() {}

  static List<Mutant> of(JsonNode schema) {
    List<Mutant> mutants = new ArrayList<>();
    for (String pointer : SchemaKeywords.of(schema)) {
      JsonNode copy = schema.deepCopy();
      String parent = parent(pointer);
      String last = last(pointer);
      if (copy.at(parent) instanceof ObjectNode part) {
        JsonNode value = part.remove(last);
        mutants.add(new Mutant(SCHEMA, "", "drop", pointer, "dropped " + shown(value), copy));
        Integer step = OUTWARDS.get(last);
        if (step != null) {
          mutants.add(relaxed(schema, pointer, value.decimalValue(), step));
        }
      } else if (copy.at(parent) instanceof ArrayNode required) {
        for (int i = 0; i < required.size(); i++) {
          if (required.get(i).asString().equals(last)) {
            required.remove(i);
          }
        }
        mutants.add(new Mutant(SCHEMA, "", "drop", pointer, "no longer requires " + last, copy));
      }
    }
    return mutants;
  }

  private static Mutant relaxed(JsonNode schema, String pointer, BigDecimal bound, int step) {
    JsonNode copy = schema.deepCopy();
    BigDecimal moved = bound.add(BigDecimal.valueOf(step));
    ((ObjectNode) copy.at(parent(pointer))).put(last(pointer), moved);
    return new Mutant(
        SCHEMA,
        "",
        "relax",
        pointer,
        bound.toPlainString() + " became " + moved.toPlainString(),
        copy);
  }

  private static String parent(String pointer) {
    return pointer.substring(0, pointer.lastIndexOf('/'));
  }

  private static String last(String pointer) {
    return pointer.substring(pointer.lastIndexOf('/') + 1).replace("~1", "/").replace("~0", "~");
  }

  private static String shown(JsonNode value) {
    String text = value.toString();
    return text.length() <= 60 ? text : text.substring(0, 59) + "…";
  }
}
