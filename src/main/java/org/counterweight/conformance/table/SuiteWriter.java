package org.counterweight.conformance.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.counterweight.conformance.CatalogueRule;
import org.counterweight.conformance.SuiteFailure;
import org.counterweight.conformance.SuiteFiles;
import org.counterweight.conformance.SuiteJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes the files of a suite from its tables: {@code tables/*.yaml} to {@code cases/*.json}, the
 * statements and layouts that they begin with, and the manifest.
 */
public final class SuiteWriter {
  private final Path folder;
  private final Map<String, CatalogueRule> rules = new HashMap<>();

  /**
   * A writer for the suite in this folder.
   *
   * @param rules every rule that there is
   */
  public SuiteWriter(Path folder, List<CatalogueRule> rules) {
    this.folder = folder;
    rules.forEach(rule -> this.rules.put(rule.id(), rule));
  }

  /**
   * The files, by path relative to the suite; nothing is written.
   *
   * @throws SuiteFailure where a table cannot be used
   */
  public Map<String, byte[]> files() throws SuiteFailure {
    Map<String, byte[]> files = new TreeMap<>();
    for (Path base : list(folder, ".yaml")) {
      files.put(stem(base) + ".json", SuiteJson.pretty(read(base)));
    }
    Map<String, JsonNode> layouts = new TreeMap<>();
    for (Path layout : list(folder.resolve("layouts"), ".yaml")) {
      layouts.put(stem(layout), read(layout));
    }
    JsonNode suite = read(folder.resolve("tables").resolve("suite.yml"));
    JsonNode schema = SuiteJson.read("table", SuiteFiles.bundled().bytes("table-1.0.schema.json"));
    ObjectNode manifest = JsonNodeFactory.instance.objectNode();
    suite.properties().forEach(entry -> manifest.set(entry.getKey(), entry.getValue()));
    ArrayNode listed = manifest.putArray("files");
    int cases = 0;
    for (Path path : list(folder.resolve("tables"), ".yaml")) {
      JsonNode table = SuiteJson.read(shown(path), bytes(path), schema);
      ObjectNode file = new Expansion(shown(path), table, rule(path, table), layouts).file();
      String target = "cases/" + stem(path) + ".json";
      files.put(target, SuiteJson.pretty(file));
      ObjectNode entry = listed.addObject();
      entry.put("path", target);
      entry.set("rule", table.path("rule"));
      entry.put("clause", file.path("clause").asString());
      ArrayNode ids = entry.putArray("cases");
      for (JsonNode one : file.path("cases")) {
        ObjectNode line = ids.addObject();
        for (String key : List.of("id", "kind", "stage")) {
          line.set(key, one.path(key));
        }
        line.set("outcome", one.path("expected").path("outcome"));
        cases++;
      }
    }
    manifest.put("total", cases);
    files.put("manifest.json", SuiteJson.pretty(manifest));
    return files;
  }

  /**
   * Writes the files, and deletes files of cases that no table makes any more.
   *
   * @return how many files were written
   */
  public int write() throws SuiteFailure {
    Map<String, byte[]> files = files();
    try {
      Files.createDirectories(folder.resolve("cases"));
      for (Path old : list(folder.resolve("cases"), ".json")) {
        if (!files.containsKey("cases/" + old.getFileName())) {
          Files.delete(old);
        }
      }
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Files.write(folder.resolve(file.getKey()), file.getValue());
      }
    } catch (IOException e) {
      throw new SuiteFailure(shown(folder) + ": cannot be written (" + e.getMessage() + ")", e);
    }
    return files.size();
  }

  private CatalogueRule rule(Path path, JsonNode table) throws SuiteFailure {
    String id = table.path("rule").asString();
    CatalogueRule rule = rules.get(id);
    if (rule == null) {
      throw new SuiteFailure(
          shown(path) + ": there is no rule " + id + "; `counterweight rules` lists them");
    }
    return rule;
  }

  private static List<Path> list(Path folder, String ending) throws SuiteFailure {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new SuiteFailure(shown(folder) + ": cannot be listed (" + e.getMessage() + ")", e);
    }
  }

  private static JsonNode read(Path file) throws SuiteFailure {
    return SuiteJson.read(shown(file), bytes(file));
  }

  private static byte[] bytes(Path file) throws SuiteFailure {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new SuiteFailure(shown(file) + ": cannot be read", e);
    }
  }

  private static String stem(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.lastIndexOf('.'));
  }

  private static String shown(Path path) {
    return path.toString().replace(java.io.File.separatorChar, '/');
  }
}
