package org.counterweight.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.counterweight.cli.Counterweight;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every statement that the program releases conforms: the examples as they are, and statements made
 * to strain the layout.
 */
class StatementConformanceTest {
  @TempDir static Path folder;

  @BeforeAll
  static void generate() throws IOException {
    Path odd = Files.createDirectories(folder.resolve("odd"));
    String base = Files.readString(Path.of("schemas/conformance/base.yaml"));
    Files.writeString(odd.resolve("base.yaml"), base);
    Files.writeString(odd.resolve("many-events.yaml"), named(base, "Many events", 400));
    Files.writeString(
        odd.resolve("long-words.yaml"),
        named(
            base,
            "Rindfleischetikettierungsueberwachungsaufgabenuebertragungsgesetz " + "w".repeat(60),
            0));
    Files.writeString(
        odd.resolve("scripts.yaml"), named(base, "Γαλήνη Κύπρου Щедрость Žluťoučký", 0));
    release("final", "examples/compliant", odd.toString());
    release("draft", "--draft", "examples/compliant");
  }

  @TestFactory
  Stream<DynamicTest> everyDocumentIsArchivableAndAccessible() throws IOException {
    List<Path> documents = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      files.filter(file -> file.endsWith("statement.pdf")).sorted().forEach(documents::add);
    }
    assertThat(documents).hasSizeGreaterThanOrEqualTo(12);
    return documents.stream()
        .map(document ->
            DynamicTest.dynamicTest(
                folder.relativize(document).toString(), () -> conforms(document)));
  }

  private static void conforms(Path document) throws Exception {
    byte[] pdf = Files.readAllBytes(document);
    assertThat(Vera.faults(pdf, "3a")).as("PDF/A-3a").isEmpty();
    assertThat(Vera.faults(pdf, "ua1")).as("PDF/UA-1").isEmpty();
    // What veraPDF does not look at.
    assertThat(TagChecks.all(TagView.of(pdf))).isEmpty();
  }

  private static void release(String out, String... args) {
    ByteArrayOutputStream report = new ByteArrayOutputStream();
    String[] line =
        Stream.concat(Stream.of("generate", "-o", folder.resolve(out).toString()), Stream.of(args))
            .toArray(String[]::new);
    int exit = Counterweight.run(line, report, report);
    assertThat(exit).as(report.toString(StandardCharsets.UTF_8)).isZero();
  }

  /** The base statement under another name, with so many more near misses in its register. */
  private static String named(String base, String name, int events) {
    String more =
        IntStream.range(0, events)
            .mapToObj(i ->
                String.format(
                    """
                        - id: miss-%d
                          title: Near miss number %d at the tariff desk, caught by a clerk before it left
                          type: near-miss
                          severity: S0
                          nature: hazard
                          system: Customs assistant
                          detected: 2025-%02d-%02d
                          remediation: {state: resolved, action: Rule added.}
                    """,
                    i, i, i % 12 + 1, i % 28 + 1))
            .collect(Collectors.joining())
            .indent(0);
    String text =
        base.replace("Aldersea Logistics plc", name)
            .replace("  nilStatements:\n", more + "  nilStatements:\n");
    return events == 0
        ? text
        : text.replace("total: {value: 3,", "total: {value: " + (3 + events) + ",")
            .replace("S0: {value: 1,", "S0: {value: " + (1 + events) + ",")
            .replace("near-miss: {value: 1,", "near-miss: {value: " + (1 + events) + ",");
  }
}
