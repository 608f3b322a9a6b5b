package org.counterweight.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A house style that somebody brings, fair or not: what it changes in the built-in templates or in
 * the finished file, and what the second gate must say of it.
 *
 * @param name the file that tells it, and its own name in it
 * @param pdf whether it is about the PDF; otherwise about the workbook
 * @param example name of the compliant example that is shown
 * @param css laid after the built-in style sheet
 * @param replacements in template files
 * @param tricks done to the finished file, by name
 * @param letter whether on letter paper
 * @param errors rules that must refuse it; empty for a style that must pass
 * @param judgements rules that must leave it to a person
 */
record AdversaryCase(
    String name,
    boolean pdf,
    String example,
    String css,
    List<Replacement> replacements,
    List<String> tricks,
    boolean letter,
    List<String> errors,
    List<String> judgements) {

  /** Text of a template that is replaced; it must be there. */
  record Replacement(String file, String find, String by) {}

  private static final Path FOLDER = Path.of("src/test/resources/adversary");

  /** Value, harm and usage begin on pages of their own. */
  private static final String APART = ".follows { page-break-before: always; margin-top: 0 }\n";

  private static final YAMLMapper YAML = new YAMLMapper();

  static List<AdversaryCase> all() throws IOException {
    List<AdversaryCase> cases = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.sorted().toList()) {
        String group = file.getFileName().toString().replace(".yaml", "");
        for (JsonNode node : YAML.readTree(Files.readString(file))) {
          cases.add(of(group, node));
        }
      }
    }
    return cases;
  }

  private static AdversaryCase of(String group, JsonNode node) {
    List<Replacement> replacements = new ArrayList<>();
    for (JsonNode one : node.path("replace")) {
      replacements.add(
          new Replacement(
              one.get("in").asString(), one.get("find").asString(), one.get("by").asString()));
    }
    return new AdversaryCase(
        group + ": " + node.get("name").asString(),
        !node.path("of").asString("pdf").equals("xlsx"),
        node.path("example").asString("harbourne-2025"),
        (node.path("apart").asBoolean(false) ? APART : "") + node.path("css").asString(""),
        replacements,
        texts(node.path("tricks")),
        node.path("letter").asBoolean(false),
        texts(node.path("errors")),
        texts(node.path("judgements")));
  }

  private static List<String> texts(JsonNode list) {
    return list.valueStream().map(JsonNode::asString).toList();
  }

  /** Lays the changed files, and only those, into a template folder. */
  Path templates(Path folder) throws IOException {
    Path built = Path.of("templates");
    for (Replacement change : replacements) {
      Path target = folder.resolve(change.file());
      Files.createDirectories(target.getParent());
      String text = Files.readString(Files.exists(target) ? target : built.resolve(change.file()));
      if (!text.contains(change.find())) {
        throw new AssertionError(
            name + ": " + change.file() + " does not hold \"" + change.find() + "\"");
      }
      Files.writeString(target, text.replace(change.find(), change.by()));
    }
    if (!css.isEmpty()) {
      Path target = folder.resolve("pdf/statement.css");
      Files.createDirectories(target.getParent());
      Path source = Files.exists(target) ? target : built.resolve("pdf/statement.css");
      Files.writeString(target, Files.readString(source) + "\n" + css);
    }
    return folder;
  }

  @Override
  public String toString() {
    return name;
  }
}
