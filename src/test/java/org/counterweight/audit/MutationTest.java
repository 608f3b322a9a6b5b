package org.counterweight.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.counterweight.finding.Finding;
import org.counterweight.finding.Severity;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** From a compliant release, one tampering at a time: the rule that should see it does. */
class MutationTest {
  private static final Path RELEASE = Path.of("harbourne-water-plc", "2025");
  private static final Path PRIOR = Path.of("harbourne-water-plc", "2024");
  private static final Path EVIDENCE = Path.of("examples", "evidence");

  @TempDir private static Path work;

  private static Stream<Tampering> tamperings() {
    return Stream.of(PdfTamperings.all(), XlsxTamperings.all(), FolderTamperings.all())
        .flatMap(List::stream);
  }

  @TestFactory
  Stream<DynamicTest> isSeenByTheRuleThatShouldSeeIt() {
    return tamperings()
        .map(t -> DynamicTest.dynamicTest(t.what() + ": " + t.rule(), () -> seen(t)));
  }

  @Test
  void thereAreEnoughOfThem() {
    assertThat(tamperings().count()).isGreaterThanOrEqualTo(60);
    assertThat(tamperings().map(Tampering::what)).doesNotHaveDuplicates();
  }

  private static void seen(Tampering tampering) throws Exception {
    Path folder = Files.createTempDirectory(work, "case");
    Path evidence = folder.resolve("evidence");
    Path prior = folder.resolve("2024");
    Path release = folder.resolve("2025");
    Workshop.copy(EVIDENCE, evidence);
    Workshop.copy(Workshop.releases().resolve(PRIOR), prior);
    Map<String, byte[]> files = Workshop.files(Workshop.releases().resolve(RELEASE));
    tampering.act().on(new Tampering.Scene(files, evidence, prior));
    if (tampering.sealed()) {
      Workshop.seal(files);
    }
    Workshop.write(files, release);
    Audited audited =
        Workshop.auditor(evidence, prior, tampering.rule().startsWith("conformance.pdf"))
            .audit(new Target("2025", release, Target.Kind.RELEASE));
    assertThat(audited.failure()).isEmpty();
    assertThat(audited.findings())
        .filteredOn(f -> f.severity() != Severity.INFO)
        .extracting(f -> f.rule().value())
        .contains(tampering.rule());
    if (tampering.sealed()) {
      assertThat(audited.findings())
          .extracting(f -> f.rule().value())
          .doesNotContain("release.hash-mismatch");
    }
  }

  @TestFactory
  Stream<DynamicTest> untouchedReleasesAreClean() throws Exception {
    return Targets.of(Workshop.releases().toString()).stream()
        .map(target ->
            DynamicTest.dynamicTest(
                target.path().getParent().getFileName() + " " + target.path().getFileName(),
                () -> {
                  Audited audited =
                      Workshop.auditor(EVIDENCE, Workshop.releases(), false).audit(target);
                  assertThat(audited.failure()).isEmpty();
                  assertThat(audited.findings())
                      .filteredOn(MutationTest::troubles)
                      .extracting(Finding::message)
                      .isEmpty();
                }));
  }

  /**
   * Errors of any kind, and warnings but for those about the data, which the release told itself.
   */
  private static boolean troubles(Finding finding) {
    boolean own = Question.of(finding.rule()).filter(Question.RULES::equals).isPresent();
    return finding.severity() == Severity.ERROR || (finding.severity() == Severity.WARNING && !own);
  }
}
