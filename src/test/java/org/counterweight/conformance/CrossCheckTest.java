package org.counterweight.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Another ecosystem's validator of JSON Schema, which makes the inputs itself from the committed
 * files, agrees with ours on every case that has a statement.
 */
class CrossCheckTest {
  private static final Path NODE = Path.of("src/test/node");

  @Test
  void ajvAgreesOnEveryStatement() throws Exception {
    assumeTrue(starts("node", "--version"), "Node.js (node) is not on the PATH");
    assumeTrue(
        Files.isDirectory(NODE.resolve("node_modules/ajv")),
        "Ajv is not installed: run npm ci in src/test/node");
    Process process =
        new ProcessBuilder(
                "node",
                NODE.resolve("crosscheck.mjs").toString(),
                "schemas/conformance",
                "schemas/statement-1.0.schema.json")
            .redirectErrorStream(true)
            .start();
    Map<String, JsonNode> verdicts = new TreeMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode verdict = JsonMapper.shared().readTree(line);
        verdicts.put(verdict.path("id").asString(), verdict);
      }
    }
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isZero();
    Bench bench = Benches.shipped();
    List<String> disagreements = new ArrayList<>();
    List<String> structural = new ArrayList<>();
    int compared = 0;
    for (ConformanceCase one : Benches.suite().cases()) {
      JsonNode tree =
          switch (one.input()) {
            case CaseInput.Data data -> data.tree();
            case CaseInput.Sketched sketched -> sketched.statement();
            case CaseInput.Handed handed -> handed.tree().get("statement");
            case CaseInput.Raw raw -> null;
            case CaseInput.Opened opened -> null;
          };
      if (tree == null) {
        if (one.stage() == Stage.STRUCTURE) {
          structural.add(one.id());
        }
        continue;
      }
      compared++;
      boolean ours = bench.structure(tree).findings().isEmpty();
      boolean theirs = verdicts.get(one.id()).path("valid").asBoolean();
      boolean expected = verdicts.get(one.id()).path("expected").asBoolean();
      if (ours != theirs || ours != expected) {
        disagreements.add(one.id() + ": ours " + ours + ", Ajv " + theirs + ", suite " + expected);
      }
    }
    assertThat(disagreements).isEmpty();
    assertThat(structural).as("cases of the stage structure that no validator was asked").isEmpty();
    assertThat(compared).isEqualTo(verdicts.size()).isGreaterThan(1000);
  }

  private static boolean starts(String... command) throws InterruptedException {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getInputStream().readAllBytes();
      return process.waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
