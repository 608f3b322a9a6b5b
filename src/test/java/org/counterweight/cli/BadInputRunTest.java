package org.counterweight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What nobody should hand in, through the whole command: an answer with a place, the promised exit
 * code, no stack trace, and an output folder that is as it was.
 */
class BadInputRunTest {
  @TempDir Path folder;

  /** A file's bytes, the exit code, and something that the answer must say. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Bad(byte[] bytes, int exit, String says) {
    static Bad text(String text, int exit, String says) {
      return new Bad(text.getBytes(StandardCharsets.UTF_8), exit, says);
    }
  }

  private static Map<String, Bad> inputs() throws IOException {
    String base = Files.readString(Path.of("schemas/conformance/base.yaml"));
    Map<String, Bad> bad = new LinkedHashMap<>();
    bad.put("empty.yaml", Bad.text("", 1, "schema.empty"));
    bad.put(
        "latin1.yaml",
        new Bad("entity: {name: Caf\u00e9}".getBytes(StandardCharsets.ISO_8859_1), 1, ":1:19"));
    bad.put("utf16.yaml", new Bad(base.getBytes(StandardCharsets.UTF_16), 1, "UTF-16"));
    bad.put("syntax.yaml", Bad.text("entity: {name: [", 1, "schema.syntax"));
    bad.put("json.json", Bad.text("{\"id\": \"a\",}", 1, "schema.syntax"));
    bad.put("scalar.yaml", Bad.text("just words\n", 1, "schema.wrong-type"));
    bad.put("typo.yaml", Bad.text(base.replace("\nsignOff:", "\nsingOff:"), 1, "did you mean"));
    bad.put("type.yaml", Bad.text(base.replace("entities: 23", "entities: many"), 1, "many"));
    bad.put("duplicate.yaml", Bad.text(base + "id: again\n", 1, "schema.duplicate-key"));
    bad.put("no-harm.yaml", Bad.text(without(base, "harm", "oversight"), 1, "harm"));
    bad.put("no-energy.yaml", Bad.text(without(base, "energy", "value"), 1, "section-missing"));
    bad.put(
        "date.yaml", Bad.text(base.replace("end: 2025-12-31", "end: 2025-02-30"), 1, "2025-02-30"));
    for (String number : new String[] {".nan", "NaN", ".inf", "1e400", "-1e-400", "1".repeat(40)}) {
      bad.put(
          "number" + number + ".yaml",
          Bad.text(base.replace("pue: {value: 1.20,", "pue: {value: " + number + ","), 1, ":55:"));
    }
    bad.put(
        "tag.yaml", Bad.text("entity: !!javax.script.ScriptEngineManager {}\n", 1, "schema.tag"));
    bad.put("aliases.yaml", Bad.text(aliasBomb(), 1, "schema.alias"));
    bad.put("deep.yaml", Bad.text("a: " + "[".repeat(10_000), 1, "schema.depth"));
    bad.put("deep.json", Bad.text("[".repeat(10_000), 1, "schema.depth"));
    bad.put(
        "forty-megabytes.yaml", Bad.text("# " + "x".repeat(40 << 20), 3, "larger than the limit"));
    bad.put("nul.yaml", Bad.text("entity: {name: \"a\0b\"}", 1, ":1:"));
    bad.put("lorry.yaml", Bad.text(base.replace("Dublin halls 2", "\uD83D\uDE9A 2"), 1, "U+1F69A"));
    bad.put(
        "picture.yaml", new Bad(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, 1, ":1:"));
    return bad;
  }

  @TestFactory
  Stream<DynamicTest> isRefusedAndNothingIsWritten() throws IOException {
    return inputs().entrySet().stream()
        .map(entry ->
            DynamicTest.dynamicTest(
                entry.getKey(), () -> refused(entry.getKey(), entry.getValue())));
  }

  private void refused(String name, Bad bad) throws IOException {
    Path file = folder.resolve(name.replace("\u0000", ""));
    Files.write(file, bad.bytes());
    Path out = folder.resolve("out");
    Cli run = Cli.run("generate", file.toString(), "-o", out.toString());
    assertThat(run.exit()).as(run.out()).isEqualTo(bad.exit());
    assertThat(run.out()).contains(file.toString()).contains(bad.says());
    assertThat(run.out() + run.err()).doesNotContain("\tat ").doesNotContain("Exception");
    assertThat(out).doesNotExist();
  }

  private static String without(String base, String section, String next) {
    int from = base.indexOf("\n" + section + ":\n");
    return base.substring(0, from) + base.substring(base.indexOf("\n" + next + ":\n"));
  }

  private static String aliasBomb() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 10; i++) {
      bomb.append("a").append(i).append(": &a").append(i).append(" [");
      bomb.append(("*a" + (i - 1) + ", ").repeat(8)).append("*a").append(i - 1).append("]\n");
    }
    return bomb.toString();
  }
}
