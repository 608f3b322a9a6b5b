package org.counterweight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The audit command as an auditor runs it. */
class AuditTest {
  @TempDir private static Path out;

  @BeforeAll
  static void release() {
    Cli made = Cli.run("generate", "examples/compliant/ljungviken-2025.yaml", "-o", out.toString());
    assertThat(made.exit()).isZero();
  }

  private static String release(String file) {
    return out.resolve("ljungviken-mekaniska-ab/2025").resolve(file).toString();
  }

  @Test
  void wholeReleaseIsCompliantAndComesOutTheSame() {
    Cli run = Cli.run("audit", out.toString(), "--rerender", "--report", "json");
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    JsonNode report = JsonMapper.builder().build().readTree(run.out());
    assertThat(report.at("/summary/compliant").asInt()).isEqualTo(1);
    assertThat(report.at("/results/0/prominence/pdf").size()).isPositive();
    assertThat(report.at("/results/0/findings"))
        .noneMatch(f -> f.path("rule").asString().equals("release.rerender-differs"));
  }

  @Test
  void sameRunSameBytes() {
    String[] command = {"audit", out.toString(), "--no-conformance", "--report", "sarif"};
    assertThat(Cli.run(command).out()).isEqualTo(Cli.run(command).out());
  }

  @Test
  void loneFilesSayWhatWasNotChecked() {
    for (String file : new String[] {"statement.pdf", "statement.xlsx"}) {
      Cli run = Cli.run("audit", release(file), "--no-conformance");
      assertThat(run.exit()).as(run.out()).isZero();
      assertThat(run.out()).contains("info[audit.unchecked]", "a file by itself");
    }
  }

  @Test
  void oneBadTargetDoesNotStopTheOthers(@TempDir Path work) throws Exception {
    Path bad = Files.writeString(work.resolve("bad.pdf"), "no");
    Cli run = Cli.run("audit", bad.toString(), out.toString(), "--no-conformance");
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.out()).contains("unreadable", "1 compliant", "1 unreadable");
  }

  @Test
  void whatGenerateReleasesIsAuditedLineByLine(@TempDir Path work) throws Exception {
    Cli made =
        Cli.run(
            "generate",
            "examples/compliant/ljungviken-2025.yaml",
            "examples/refused/kestrel-typo.yaml",
            "-o",
            work.toString(),
            "--report",
            "ndjson");
    Cli run = Cli.withInput(made.out(), "audit", "-", "--no-conformance");
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.out())
        .contains("ljungviken-mekaniska-ab/2025: compliant")
        .contains("unreadable: no release was made of examples/refused/kestrel-typo.yaml")
        .contains("2 statements: 1 compliant");
  }

  @Test
  void namesOnStandardInputMayBePlainOrJson() {
    String lines = release("") + "\n\n\"" + release("statement.pdf") + "\"\n";
    Cli run = Cli.withInput(lines, "audit", "-", "--no-conformance", "--report", "ndjson");
    assertThat(run.exit()).as(run.out()).isZero();
    assertThat(run.out().lines()).hasSize(3);
  }

  @Test
  void aLineThatNamesNothingIsSaidAndTheOthersGoOn() {
    String lines = "{bad\n{\"a\": 1}\nnowhere\n" + release("statement.xlsx") + "\n";
    Cli run = Cli.withInput(lines, "audit", "-", "--no-conformance");
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.out())
        .containsSubsequence(
            "-:1: unreadable: is no JSON",
            "-:2: unreadable: has no key \"release\"",
            "nowhere: unreadable: no such file or folder",
            "statement.xlsx: compliant");
    assertThat(run.out() + run.err()).doesNotContain("unexpected");
  }

  @Test
  void aListIsAuditedOneNameALine(@TempDir Path work) throws Exception {
    Path list = Files.writeString(work.resolve("list.txt"), release("") + "\nnowhere\n");
    Cli run = Cli.run("audit", "@" + list, "--no-conformance");
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.out()).contains("1 compliant", "1 unreadable");
    assertThat(Cli.run("audit", "-", "nowhere").err()).contains("cannot be mixed");
  }

  @Test
  void whatIsWrongOnTheCommandLineIsSaid(@TempDir Path work) {
    Cli none = Cli.run("audit", work.toString());
    assertThat(none.exit()).isEqualTo(3);
    assertThat(none.out()).contains("unreadable: holds no release");
    Cli evidence = Cli.run("audit", out.toString(), "--evidence", "nowhere");
    assertThat(evidence.exit()).isEqualTo(3);
    assertThat(evidence.err()).contains("nowhere: no such folder");
    assertThat(Cli.run("audit", out.toString(), "--jobs", "0").exit()).isEqualTo(2);
  }

  @Test
  void pageForPeopleIsWritten(@TempDir Path work) throws Exception {
    Path page = work.resolve("audit.html");
    Cli run = Cli.run("audit", out.toString(), "--no-conformance", "--html", page.toString());
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(Files.readString(page))
        .contains("<svg", "Ljungviken")
        .doesNotContain("http-equiv=refresh");
  }

  @Test
  void aSummaryHasARowForEachTarget(@TempDir Path work) throws Exception {
    Path bad = Files.writeString(work.resolve("bad.pdf"), "no");
    Path page = work.resolve("all/summary.html");
    Path book = work.resolve("all/summary.xlsx");
    String[] command = {
      "audit",
      out.toString(),
      bad.toString(),
      "--no-conformance",
      "--summary",
      page.toString(),
      "--summary",
      book.toString()
    };
    Cli run = Cli.run(command);
    assertThat(run.exit()).as(run.err()).isEqualTo(3);
    assertThat(Files.readString(page))
        .contains("2 submissions, audited", "Ljungviken Mekaniska AB, 2025", "bad.pdf");
    byte[] first = Files.readAllBytes(book);
    try (Workbook workbook = WorkbookFactory.create(book.toFile())) {
      Sheet sheet = workbook.getSheet("Submissions");
      Row head = sheet.getRow(3);
      Row row = sheet.getRow(4);
      Row unread = sheet.getRow(5);
      assertThat(row.getCell(2).getStringCellValue()).isEqualTo("Ljungviken Mekaniska AB");
      assertThat(row.getCell(4).getStringCellValue()).isEqualTo("compliant");
      assertThat(row.getCell(5).getNumericCellValue()).isZero();
      assertThat(head.getCell(9).getStringCellValue())
          .isEqualTo("Do the printed figures tie to the data?");
      assertThat(row.getCell(9).getStringCellValue()).isEqualTo("yes");
      assertThat(unread.getCell(4).getStringCellValue()).isEqualTo("unreadable");
      assertThat(unread.getCell(9).getStringCellValue()).isEqualTo("not checked");
    }
    Cli.run(command);
    assertThat(Files.readAllBytes(book)).isEqualTo(first);
  }

  @Test
  void aSummaryOfNoKnownKindIsRefused(@TempDir Path work) {
    Cli run = Cli.run("audit", out.toString(), "--summary", work.resolve("summary.doc").toString());
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("summary.doc", ".html or .xlsx");
  }
}
