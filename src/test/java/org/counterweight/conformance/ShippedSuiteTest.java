package org.counterweight.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.counterweight.conformance.table.SuiteWriter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The shipped suite holds, is written out from its tables, and leaves no rule without cases. */
class ShippedSuiteTest {
  private static SuiteRun run;

  @BeforeAll
  static void runTheSuite() throws Exception {
    run = SuiteRun.of(Benches.suite(), Benches.rules(), Benches.shipped());
  }

  @TestFactory
  Stream<DynamicTest> everyCaseComesOutAsExpected() {
    Map<String, List<String>> wrong = new TreeMap<>();
    run.coverage().rules().keySet().forEach(rule -> wrong.put(rule, new ArrayList<>()));
    run.failed().forEach(f -> wrong.get(f.one().rule()).add(f.one().id() + ": " + f.differences()));
    return wrong.entrySet().stream()
        .map(rule ->
            DynamicTest.dynamicTest(rule.getKey(), () -> assertThat(rule.getValue()).isEmpty()));
  }

  @Test
  void theSuiteIsLarge() {
    assertThat(run.results()).hasSizeGreaterThan(1000);
  }

  @Test
  void everyRuleHasItsKindsOfCaseOrAReasonWhyNot() {
    assertThat(run.coverage().gaps())
        .as(
            "rules that lack cases: write schemas/conformance/tables/RULE.yaml, then run"
                + " counterweight conformance --expand --suite schemas/conformance")
        .isEmpty();
  }

  @Test
  void aFailingCaseFindsItsOwnRuleAndAPassingOneDoesNot() {
    for (ConformanceCase one : run.suite().cases()) {
      boolean found = one.said().stream().anyMatch(said -> said.rule().equals(one.rule()));
      switch (one.kind()) {
        case FAIL -> assertThat(found).as(one.id()).isTrue();
        case PASS, NOT_APPLICABLE -> assertThat(found).as(one.id()).isFalse();
        case BOUNDARY -> assertThat(one.said().size()).as(one.id()).isLessThan(10);
      }
    }
  }

  @Test
  void everyThresholdIsToldFromItsNeighbours() {
    assertThat(run.coverage().unusedThresholds()).isEmpty();
  }

  @Test
  void everyConstraintOfTheSchemaRefusesSomethingOrHasAReasonWhyNot() {
    assertThat(run.coverage().unusedKeywords())
        .containsExactlyElementsOf(new TreeSet<>(run.suite().unreachable().keySet()));
    assertThat(run.suite().unreachable().values()).doesNotContain("");
  }

  @Test
  void committedFilesAreThoseThatTheTablesMake() throws Exception {
    Map<String, byte[]> files = new SuiteWriter(Benches.FOLDER, Benches.rules()).files();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      assertThat(Files.readString(Benches.FOLDER.resolve(file.getKey())))
          .as(
              file.getKey()
                  + "; run counterweight conformance --expand --suite schemas/conformance")
          .isEqualTo(new String(file.getValue(), StandardCharsets.UTF_8));
    }
    try (Stream<java.nio.file.Path> cases = Files.list(Benches.FOLDER.resolve("cases"))) {
      assertThat(cases.map(path -> "cases/" + path.getFileName())).allMatch(files::containsKey);
    }
  }
}
