package org.counterweight.intake;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaException;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.counterweight.finding.Finding;
import org.counterweight.finding.Location;
import tools.jackson.databind.JsonNode;

/**
 * Checks a document against a JSON Schema (2020-12, formats asserted) and says what is wrong in
 * plain words, one finding for each cause. The schema is compiled once; a check may be shared by
 * threads. Nothing is ever fetched: a schema may refer to its own {@code $defs} only.
 */
public final class StructureCheck {
  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

  private final Schema compiled;
  private final SchemaView view;

  private StructureCheck(Schema compiled, SchemaView view) {
    this.compiled = compiled;
    this.view = view;
  }

  /**
   * Compiles a schema.
   *
   * @param name the schema as the user named it, for the failure's message
   * @param schema the parsed schema
   * @throws IntakeFailure where the schema is of another dialect, refers outside itself, or is none
   */
  public static StructureCheck of(String name, JsonNode schema) throws IntakeFailure {
    JsonNode dialect = schema.path("$schema");
    if (!schema.isObject()
        || !(dialect.isMissingNode() || DIALECT.equals(dialect.asString().replace("#", "")))) {
      throw new IntakeFailure(name, "is not a JSON Schema of the dialect " + DIALECT);
    }
    refuseForeign(name, schema, schema, "");
    SchemaRegistryConfig config =
        SchemaRegistryConfig.builder()
            .formatAssertionsEnabled(true)
            .pathType(PathType.JSON_POINTER)
            .build();
    try {
      Schema compiled =
          SchemaRegistry.withDefaultDialect(
                  SpecificationVersion.DRAFT_2020_12, b -> b.schemaRegistryConfig(config))
              .getSchema(schema);
      compiled.initializeValidators();
      return new StructureCheck(compiled, new SchemaView(schema));
    } catch (SchemaException e) {
      throw new IntakeFailure(name, "cannot be used as a JSON Schema: " + e.getMessage(), e);
    }
  }

  private static void refuseForeign(String name, JsonNode root, JsonNode at, String pointer)
      throws IntakeFailure {
    for (String keyword : new String[] {"$ref", "$dynamicRef"}) {
      JsonNode ref = at.path(keyword);
      if (ref.isString()) {
        String target = ref.stringValue();
        boolean inside =
            target.equals("#")
                || (target.startsWith("#/") && !root.at(target.substring(1)).isMissingNode());
        if (!inside) {
          throw new IntakeFailure(
              name,
              "at "
                  + pointer
                  + " refers to "
                  + Shown.of(target)
                  + ", which is not a part of the same schema; put it under $defs and refer to"
                  + " #/$defs/…");
        }
      }
    }
    for (var property : at.properties()) {
      refuseForeign(name, root, property.getValue(), Pointers.append(pointer, property.getKey()));
    }
    if (at.isArray()) {
      for (int i = 0; i < at.size(); i++) {
        refuseForeign(name, root, at.get(i), pointer + "/" + i);
      }
    }
  }

  /**
   * The keywords of the schema that refuse a tree, as JSON Pointers into the schema; of {@code
   * required} with the key that is missing, as in {@code /$defs/site/required/name}. For those who
   * test the schema itself.
   */
  public Set<String> refusing(JsonNode root) {
    Set<String> keywords = new TreeSet<>();
    for (Error error : compiled.validate(root)) {
      String keyword = error.getSchemaLocation().getFragment().toString();
      boolean listed = error.getKeyword().equals("required") && error.getProperty() != null;
      keywords.add(listed ? Pointers.append(keyword, error.getProperty()) : keyword);
    }
    return keywords;
  }

  /** What is wrong with a document's structure, located, in the order of the text. */
  public List<Finding> check(Document document) {
    List<Error> errors = compiled.validate(document.root());
    if (errors.isEmpty()) {
      return List.of();
    }
    SchemaWords words = new SchemaWords(view, document);
    List<Cause> causes = new ArrayList<>();
    for (Alternatives.Settled settled : Alternatives.settle(errors)) {
      causes.add(words.cause(settled));
    }
    Located located = new Located(document.map());
    List<Finding> findings = new ArrayList<>();
    for (Cause cause : Cause.distinct(causes)) {
      Location place =
          cause.missing()
              ? located.missing(cause.pointer(), cause.key())
              : cause.onKey() ? located.key(cause.pointer()) : located.value(cause.pointer());
      findings.add(cause.at(place));
    }
    Collections.sort(findings);
    return findings;
  }
}
