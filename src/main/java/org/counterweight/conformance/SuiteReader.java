package org.counterweight.conformance;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.counterweight.finding.Severity;
import org.counterweight.intake.Format;
import tools.jackson.databind.JsonNode;

/** Reads a suite: its manifest, then every file of cases that the manifest names. */
public final class SuiteReader {
  private final SuiteFiles files;
  private final JsonNode caseSchema;
  private final JsonNode submissionSchema;
  private final Map<String, JsonNode> bases = new TreeMap<>();

  private SuiteReader(SuiteFiles files) throws SuiteFailure {
    this.files = files;
    this.caseSchema = ownSchema("case-1.0.schema.json");
    this.submissionSchema = ownSchema("submission-1.0.schema.json");
  }

  /**
   * The suite in these files.
   *
   * @throws SuiteFailure where a file is missing or does not follow its schema
   */
  public static Suite read(SuiteFiles files) throws SuiteFailure {
    return new SuiteReader(files).suite();
  }

  /** A schema of the suite's own format, which always comes from the program. */
  public static JsonNode ownSchema(String file) throws SuiteFailure {
    return SuiteJson.read(file, SuiteFiles.bundled().bytes(file));
  }

  private Suite suite() throws SuiteFailure {
    JsonNode manifest =
        SuiteJson.read(
            shown("manifest.json"),
            files.bytes("manifest.json"),
            ownSchema("manifest-1.0.schema.json"));
    List<ConformanceCase> cases = new ArrayList<>();
    Map<String, Map<CaseKind, String>> absent = new TreeMap<>();
    Set<String> ids = new HashSet<>();
    for (JsonNode file : manifest.path("files")) {
      String path = file.path("path").asString();
      JsonNode tree = SuiteJson.read(shown(path), files.bytes(path), caseSchema);
      String rule = tree.path("rule").asString();
      for (JsonNode entry : tree.path("cases")) {
        ConformanceCase one = oneCase(path, rule, entry);
        if (!ids.add(one.id())) {
          throw new SuiteFailure(shown(path) + ": the case " + one.id() + " is there twice");
        }
        cases.add(one);
      }
      Map<CaseKind, String> reasons = new EnumMap<>(CaseKind.class);
      tree.path("absent")
          .properties()
          .forEach(e -> reasons.put(CaseKind.of(e.getKey()), e.getValue().asString()));
      absent.put(rule, reasons);
    }
    Map<String, String> unreachable = new TreeMap<>();
    for (JsonNode entry : manifest.path("unreachable")) {
      unreachable.put(entry.path("constraint").asString(), entry.path("reason").asString());
    }
    return new Suite(
        files.name(),
        manifest.path("version").asString(),
        cases,
        absent,
        unreachable,
        Map.copyOf(bases));
  }

  private String shown(String path) {
    return files.name() + "/" + path;
  }

  private ConformanceCase oneCase(String path, String rule, JsonNode entry) throws SuiteFailure {
    String id = entry.path("id").asString();
    List<Said> said = new ArrayList<>();
    for (JsonNode finding : entry.path("expected").path("findings")) {
      said.add(
          new Said(
              finding.path("rule").asString(),
              severity(finding.path("severity").asString()),
              finding.path("at").asString("")));
    }
    try {
      return new ConformanceCase(
          id,
          rule,
          CaseKind.of(entry.path("kind").asString()),
          entry.path("threshold").asString(null),
          entry.path("title").asString(),
          Stage.of(entry.path("stage").asString()),
          input(entry.path("input")),
          entry.path("usage").asString("").equals("withhold"),
          entry.path("policy").isMissingNode() ? null : entry.path("policy"),
          Outcome.of(entry.path("expected").path("outcome").asString()),
          said);
    } catch (IllegalArgumentException e) {
      throw new SuiteFailure(shown(path) + ": in " + id + ", " + e.getMessage(), e);
    }
  }

  private static Severity severity(String code) {
    for (Severity severity : Severity.values()) {
      if (severity.code().equals(code)) {
        return severity;
      }
    }
    throw new IllegalArgumentException(code + " is no severity");
  }

  private CaseInput input(JsonNode input) throws SuiteFailure {
    if (input.has("layout")) {
      return new CaseInput.Sketched(
          input.get("layout"), input.has("statement") ? changed(input.get("statement")) : null);
    }
    if (input.has("statement")) {
      return new CaseInput.Data(changed(input.get("statement")));
    }
    if (input.has("submission")) {
      JsonNode submission = changed(input.get("submission"));
      SuiteJson.read(
          "the submission with its changes", SuiteJson.compact(submission), submissionSchema);
      return new CaseInput.Handed(submission);
    }
    if (input.has("artefact")) {
      JsonNode artefact = input.get("artefact");
      String name = artefact.path("name").asString();
      return new CaseInput.Opened(name, OpenedFile.changed(bytes(artefact), artefact));
    }
    if (input.has("file")) {
      String file = input.get("file").asString();
      return new CaseInput.Raw(Format.of(file), bytes(input));
    }
    Format format = input.path("format").asString().equals("json") ? Format.JSON : Format.YAML;
    return new CaseInput.Raw(format, bytes(input));
  }

  private byte[] bytes(JsonNode content) throws SuiteFailure {
    if (content.has("file")) {
      return files.bytes(content.get("file").asString());
    }
    return content.has("base64")
        ? Base64.getDecoder().decode(content.get("base64").asString())
        : content.path("text").asString().getBytes(StandardCharsets.UTF_8);
  }

  /** A file of the suite with the changes of a case. */
  private JsonNode changed(JsonNode statement) throws SuiteFailure {
    String name = statement.path("base").asString();
    JsonNode tree = Optional.ofNullable(bases.get(name)).orElse(null);
    if (tree == null) {
      tree = SuiteJson.read(shown(name), files.bytes(name));
      bases.put(name, tree);
    }
    for (JsonNode change : statement.path("changes")) {
      tree =
          change.has("merge")
              ? Patches.merge(tree, change.get("merge"))
              : change.has("patch")
                  ? Patches.apply(tree, change.get("patch"))
                  : Patches.repeat(tree, change.get("repeat"));
    }
    return tree;
  }
}
