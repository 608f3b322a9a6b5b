package org.counterweight.security;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.counterweight.cli.Counterweight;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A run of the program: what a user would see of it. */
record Program(int exit, String out, String err) {

  /** Within this process. */
  static Program run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit = Counterweight.run(args, out, err);
    return new Program(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** As a process of its own, with options for its JVM. */
  static List<String> command(List<String> jvm, String... args) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-Djava.awt.headless=true");
    command.addAll(jvm);
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(Counterweight.class.getName());
    command.addAll(List.of(args));
    return command;
  }

  /** All that was said. */
  String said() {
    return out + err;
  }

  /**
   * Rules that have findings in a JSON report, with the messages of each, and files before them.
   */
  Map<String, List<String>> findings() {
    Map<String, List<String>> findings = new TreeMap<>();
    for (JsonNode result : JsonMapper.shared().readTree(out).path("results")) {
      for (JsonNode finding : result.path("findings")) {
        findings
            .computeIfAbsent(finding.path("rule").asString(), rule -> new ArrayList<>())
            .add(
                finding.path("location").path("file").asString()
                    + ": "
                    + finding.path("message").asString());
      }
    }
    return findings;
  }
}
