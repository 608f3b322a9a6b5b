package org.counterweight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sections D and E as readers meet them: in the PDF, in the workbook, and on the command line. */
class OversightAndPurposeTest {
  private static final Path RETAILER = Path.of("examples/compliant/quillhaven-fy2025.yaml");
  private static final Path WATER = Path.of("examples/compliant/harbourne-2025.yaml");
  private static final Path POLICY = Path.of("schemas/policies/equal-prominence-2026-01.yaml");

  @TempDir Path folder;

  private Path release(Path input, String... more) throws IOException {
    List<String> command = new ArrayList<>(List.of("generate", input.toString()));
    command.addAll(List.of(more));
    Path out = folder.resolve("out-" + input.getFileName());
    command.addAll(List.of("-o", out.toString()));
    Cli run = Cli.run(command.toArray(String[]::new));
    assertThat(run.exit()).as(run.out() + run.err()).isZero();
    try (Stream<Path> files = Files.walk(out)) {
      return files.filter(f -> f.endsWith("statement.pdf")).findFirst().orElseThrow().getParent();
    }
  }

  private static String text(Path release) throws IOException {
    try (PDDocument document = Loader.loadPDF(release.resolve("statement.pdf").toFile())) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  @Test
  void aLongLedgerIsCountedInThePdfAndStandsInFullInTheWorkbook() throws Exception {
    Path release = release(RETAILER);
    String text = text(release);
    assertThat(text)
        .contains("In 34 of 8,900,000 decisions that AI took part in (0.00038%)")
        .contains("Each entry is a success of oversight, not a failure.")
        .contains("The register has 34 entries. It stands in full in the annex D Register")
        .doesNotContain("Recipe of the house bread kept");
    try (XSSFWorkbook book =
        new XSSFWorkbook(Files.newInputStream(release.resolve("statement.xlsx")))) {
      XSSFSheet register = book.getSheet("D Register");
      List<String> decisions = new ArrayList<>();
      for (Row row : register) {
        Cell cell = row.getCell(2);
        if (cell != null && cell.getCellType() == CellType.STRING) {
          decisions.add(cell.getStringCellValue());
        }
      }
      assertThat(decisions).contains("Recipe of the house bread kept").hasSizeBetween(34, 37);
    }
  }

  @Test
  void aShortLedgerIsPrinted() throws Exception {
    assertThat(text(release(WATER)))
        .contains("Pump schedule refused")
        .doesNotContain("It stands in full in the annex");
  }

  /** A run of glyphs of one size. */
  private record Run(String text, float size) {}

  private static List<Run> runs(Path release, String pageWith) throws IOException {
    List<Run> runs = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(release.resolve("statement.pdf").toFile())) {
      PDFTextStripper stripper =
          new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> glyphs) {
              runs.add(new Run(text, glyphs.getFirst().getFontSizeInPt()));
            }
          };
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(document);
        if (runs.stream().anyMatch(run -> run.text().contains(pageWith))) {
          return runs;
        }
        runs.clear();
      }
    }
    throw new AssertionError("no page has " + pageWith);
  }

  private static float size(List<Run> runs, String text) {
    return runs.stream()
        .filter(run -> run.text().contains(text))
        .map(Run::size)
        .findFirst()
        .orElseThrow(() -> new AssertionError(text + " in " + runs));
  }

  @Test
  void noFigureOfRewardedUsageIsLargerThanItsCaution() throws Exception {
    Path release = release(RETAILER);
    List<Run> cover = runs(release, "asked for or");
    assertThat(size(cover, "2.9 tn tokens")).isLessThanOrEqualTo(size(cover, "asked for or"));
    List<Run> usage = runs(release, "Requests rose and changes did not");
    float caution = size(usage, "Requests rose and changes did not");
    assertThat(
            usage.stream()
                .filter(run -> run.text().matches("[0-9][0-9.,]*( .*)?"))
                .map(Run::size)
                .toList())
        .hasSizeGreaterThan(10)
        .allMatch(size -> size <= caution);
    assertThat(new TreeSet<>(usage.stream().map(Run::size).toList()).last())
        .as("only the section's own heading is larger")
        .isEqualTo(
            usage.stream()
                .filter(run -> run.text().contains("Raw usage"))
                .map(Run::size)
                .max(Float::compare)
                .orElseThrow());
  }

  @Test
  void theLevyIsSaidToBeAProposalWhereItStands() throws Exception {
    Path release = release(RETAILER);
    assertThat(text(release))
        .contains("Waste-AI levy: a proposal, not law")
        .contains("nothing is owed under it")
        .contains("Human-craft deduction, a proposal and not law: 9,580 of 142,000 employees")
        .contains("taxed: purpose not shown")
        .contains("847,000.00", "57,142.68", "789,857.32");
    assertThat(text(release(WATER))).contains("cannot be told from the size stated here");
  }

  private static double number(XSSFWorkbook book, Cell cell) {
    FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
    return evaluator.evaluate(cell).getNumberValue();
  }

  private static Row row(XSSFSheet sheet, String first) {
    for (Row row : sheet) {
      Cell cell = row.getCell(0);
      if (cell != null
          && cell.getCellType() == CellType.STRING
          && cell.getStringCellValue().equals(first)) {
        return row;
      }
    }
    throw new AssertionError("no row " + first);
  }

  @Test
  void theWorkbookCalculatesAtAnyRate() throws Exception {
    Path release = release(RETAILER);
    try (XSSFWorkbook book =
        new XSSFWorkbook(Files.newInputStream(release.resolve("statement.xlsx")))) {
      Row own = row(book.getSheet("E Purpose"), "Your rate");
      assertThat(number(book, own.getCell(2))).isEqualTo(789857.32);
      own.getCell(1).setCellValue(2);
      assertThat(number(book, own.getCell(2))).isEqualTo(1579714.65);
      own.getCell(1).setCellValue(0);
      assertThat(number(book, own.getCell(2))).isZero();
      Row all = row(book.getSheet("D Oversight"), "All areas");
      assertThat(number(book, all.getCell(5))).isEqualTo(34);
      assertThat(number(book, all.getCell(7))).isBetween(3.82e-6, 3.83e-6);
    }
  }

  @Test
  void aRateOfOnesOwnIsShownBeside() throws Exception {
    assertThat(text(release(WATER, "--levy-rate", "3.5")))
        .contains("1% (the policy) 10,878.38")
        .contains("3.5% 38,074.32")
        .doesNotContain("0.5% 5,439.19");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-1 | \"-1\" is no rate",
        "2000000000 | \"2000000000\" is no rate",
        "1e9 | \"1e9\" is no rate",
        "half | \"half\" is no rate",
      })
  void aRateThatIsNoneIsAWrongCommandLine(String rate, String said) {
    Cli run = Cli.run("generate", WATER.toString(), "--levy-rate=" + rate, "-o", out());
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains(said).doesNotContain("Exception");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  private String out() {
    return folder.resolve("out").toString();
  }

  private Path policy(String levy) throws IOException {
    String text = Files.readString(POLICY);
    Path file = folder.resolve("policy.yaml");
    return Files.writeString(file, text.substring(0, text.indexOf("levy:")) + levy);
  }

  @Test
  void aPolicyWithoutALevyShowsNoneAndTakesNoRate() throws Exception {
    Path policy = policy("");
    assertThat(text(release(RETAILER, "--policy", policy.toString())))
        .doesNotContain("At other rates")
        .contains("Waste-AI levy schedule");
    Cli run =
        Cli.run(
            "generate",
            WATER.toString(),
            "--policy",
            policy.toString(),
            "--levy-rate",
            "2",
            "-o",
            out());
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("--levy-rate: the policy equal-prominence proposes no levy");
  }

  @Test
  void aLevyOnElectricityIsCalculatedInItsUnit() throws Exception {
    Path policy =
        policy(
            """
            levy:
              title: Levy on electricity for computing
              note: A proposal, not law.
              base: energy
              rate: 4
              currency: USD
              exempt: {purposes: [safety], fromLevel: L3}
              whatIf: [8]
            """);
    String yaml = Files.readString(RETAILER);
    int from = yaml.indexOf("  levy:\n");
    int to = yaml.indexOf("  craft:\n", from);
    Path input =
        Files.writeString(folder.resolve("in.yaml"), yaml.substring(0, from) + yaml.substring(to));
    Path release = release(input, "--policy", policy.toString());
    // 82,500 MWh less 2,100 for safety at L3; recall notices are L2 and taxed.
    assertThat(text(release))
        .contains("Levy on electricity for computing: a proposal, not law")
        .contains("4 USD for each MWh")
        .contains("82,500", "80,400", "321,600.00", "643,200.00");
    try (XSSFWorkbook book =
        new XSSFWorkbook(Files.newInputStream(release.resolve("statement.xlsx")))) {
      Row own = row(book.getSheet("E Purpose"), "Your rate");
      own.getCell(1).setCellValue(5);
      assertThat(number(book, own.getCell(2))).isEqualTo(402000);
    }
  }

  @Test
  void theWorkedExampleOfThePageIsWhatTheProgramGives() throws Exception {
    String page = Files.readString(Path.of("src/site/markdown/oversight-and-purpose.md"));
    // Recomputed by LevyScheduleTest and OverrideTallyPropertyTest.
    assertThat(page)
        .contains("2,340,000", "1,220,000", "1,120,000", "11,200.00")
        .contains("11,200.00 x 85 / 2,960 = 321.62")
        .contains("10,878.38", "5,439.19", "21,756.76")
        .contains("100 x 34 / 8,900,000 = 0.00038%");
    String yaml =
        page.substring(
            page.indexOf("```yaml\n") + 8, page.indexOf("```", page.indexOf("```yaml") + 8));
    assertThat(Cli.run("validate", WATER.toString(), "--policy", policy(yaml).toString()).err())
        .doesNotContain("cannot be used");
  }
}
