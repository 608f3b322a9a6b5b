package org.counterweight.readback.xlsx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.counterweight.intake.Bundled;
import org.counterweight.intake.Document;
import org.counterweight.intake.DocumentReader;
import org.counterweight.intake.Format;
import org.counterweight.intake.Source;
import org.counterweight.intake.StatementReader;
import org.counterweight.intake.StructureCheck;
import org.counterweight.layout.Block;
import org.counterweight.layout.Layout;
import org.counterweight.layout.Picture;
import org.counterweight.layout.Role;
import org.counterweight.layout.Run;
import org.counterweight.layout.Surface;
import org.counterweight.readback.Readback;
import org.counterweight.render.Books;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The workbooks of all examples, read back. */
final class StatementWorkbookTest {
  @TempDir static Path folder;
  private static final Map<String, byte[]> BOOKS = new TreeMap<>();
  private static final Map<String, Readback> READ = new TreeMap<>();

  @BeforeAll
  static void render() throws Exception {
    DocumentReader documents = new DocumentReader(org.counterweight.intake.Limits.DEFAULT);
    Document schema = (Document) documents.read(Bundled.STATEMENT_SCHEMA.source());
    StatementReader reader =
        new StatementReader(documents, StructureCheck.of(schema.name(), schema.root()));
    try (Stream<Path> files = Files.list(Path.of("examples/compliant"))) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        Source source = Source.of(name, Files.readString(file));
        var accepted = (StatementReader.Accepted) reader.read(source, Format.YAML);
        BOOKS.put(name, Books.render(accepted.statement()));
        READ.put(name, Made.read(BOOKS.get(name)));
      }
    }
  }

  static List<String> names() {
    return List.copyOf(BOOKS.keySet());
  }

  @Test
  void allExamplesAreRead() {
    assertThat(READ).hasSizeGreaterThanOrEqualTo(5);
  }

  @ParameterizedTest
  @MethodSource("names")
  void eachDefinedNameIsThereWithThePrintedText(String name) throws Exception {
    Map<String, Block> byId =
        READ.get(name).layout().blocks().stream()
            .flatMap(block -> block.ids().stream().map(id -> Map.entry(id, block)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    DataFormatter formatter = new DataFormatter(Locale.US);
    formatter.setUseCachedValuesForFormulaCells(true);
    int figures = 0;
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(BOOKS.get(name)))) {
      for (XSSFName defined : book.getAllNames()) {
        String target = defined.getRefersToFormula();
        if (defined.getNameName().startsWith("_xlnm.") || target.contains(":")) {
          continue;
        }
        CellReference at = new CellReference(target);
        Cell cell = book.getSheet(at.getSheetName()).getRow(at.getRow()).getCell(at.getCol());
        Block block = byId.get(defined.getNameName());
        assertThat(block).as(defined.getNameName()).isNotNull();
        assertThat(block.visible()).as(defined.getNameName()).isTrue();
        if (!cell.getCellStyle().getDataFormatString().matches(".*[0#],+(_|;|$).*")) {
          // POI does not scale by thousands; LibreOffice, below, does.
          assertThat(block.text())
              .as(defined.getNameName())
              .isEqualTo(formatter.formatCellValue(cell).strip());
        }
        figures++;
      }
    }
    assertThat(figures).isGreaterThanOrEqualTo(name.startsWith("alphabet") ? 5 : 30);
  }

  @ParameterizedTest
  @MethodSource("names")
  void nothingIsHidden(String name) {
    for (Block block : READ.get(name).layout().blocks()) {
      for (Run run : block.runs()) {
        assertThat(run.hiding()).as(block.cell() + " " + run).isEmpty();
        assertThat(run.contrast().orElseThrow()).as(block.cell()).isGreaterThan(4.4);
        assertThat(run.type().size()).as(block.cell()).isGreaterThan(6);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void blocksComeByTabAndRow(String name) {
    Layout layout = READ.get(name).layout();
    int surface = 0;
    int row = 0;
    for (Block block : layout.blocks()) {
      int own = new CellReference(block.cell()).getRow();
      assertThat(block.surface()).isGreaterThanOrEqualTo(surface);
      assertThat(own).as(block.cell()).isGreaterThanOrEqualTo(block.surface() > surface ? 0 : row);
      surface = block.surface();
      row = own;
    }
    assertThat(surface).isEqualTo(layout.surfaces().size());
    assertThat(layout.surfaces()).allMatch(Surface::visible);
    assertThat(layout.blocks()).filteredOn(b -> b.role() == Role.TITLE).hasSize(1);
    assertThat(layout.blocks().stream().filter(b -> b.role() == Role.HEADING && b.level() == 1))
        .as("one heading of the first level a sheet, but for the cover")
        .hasSize(layout.surfaces().size() - 1);
  }

  @ParameterizedTest
  @MethodSource("names")
  void chartsSayWhatTheyPlot(String name) {
    List<Picture> charts = READ.get(name).layout().pictures();
    assertThat(charts.isEmpty()).isEqualTo(name.startsWith("alphabet"));
    for (Picture chart : charts) {
      assertThat(chart.kind()).isEqualTo(Picture.Kind.CHART);
      assertThat(chart.alt()).isNotBlank();
      assertThat(chart.plot().title()).isNotBlank();
      assertThat(chart.plot().values()).isNotEmpty();
      assertThat(chart.plot().axisNumbers() || chart.plot().valueLabels()).isTrue();
      assertThat(chart.box().area()).isGreaterThan(10_000);
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void theDataInsideAreGivenBack(String name) {
    assertThat(READ.get(name).attachments())
        .singleElement()
        .satisfies(file -> assertThat(file.name()).isEqualTo("statement.json"))
        .satisfies(file -> assertThat(new String(file.bytes(), UTF_8)).isEqualTo("{}"))
        .satisfies(file -> assertThat(file.mediaType()).isEqualTo("application/json"));
  }

  @ParameterizedTest
  @MethodSource("names")
  void formulasCarryTheirCachedValue(String name) throws Exception {
    int formulas = 0;
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(BOOKS.get(name)))) {
      for (var content : READ.get(name).cells().cells()) {
        Cell cell =
            book.getSheetAt(content.surface() - 1).getRow(content.row()).getCell(content.column());
        if (cell.getCellType() == CellType.FORMULA) {
          formulas++;
          assertThat(content.formula()).isEqualTo(cell.getCellFormula());
        }
        if (content.number() != null) {
          assertThat(content.number().doubleValue()).isEqualTo(cell.getNumericCellValue());
        }
      }
    }
    assertThat(formulas).isGreaterThan(5);
  }

  /** What LibreOffice prints of each workbook, without any blanks. */
  private static Map<String, String> printed() throws Exception {
    Path work = Files.createDirectories(folder.resolve("printed"));
    List<String> command = new ArrayList<>();
    command.add(onPath("soffice").toString());
    command.add("-env:UserInstallation=" + folder.resolve("profile").toUri());
    command.addAll(List.of("--headless", "--convert-to", "pdf", "--outdir", work.toString()));
    for (String name : names()) {
      String file = name.replaceAll("[^a-z0-9]", "-");
      command.add(Files.write(work.resolve(file + ".xlsx"), BOOKS.get(name)).toString());
    }
    run(command);
    Map<String, String> printed = new TreeMap<>();
    for (String name : names()) {
      String pdf = work.resolve(name.replaceAll("[^a-z0-9]", "-") + ".pdf").toString();
      String text = pdf.replace(".pdf", ".txt");
      run(List.of(onPath("pdftotext").toString(), pdf, text));
      printed.put(name, blankless(Files.readString(Path.of(text), UTF_8)));
    }
    return printed;
  }

  /** Without hyphens, too: pdftotext takes those at the end of a line for hyphenation. */
  private static String blankless(String text) {
    return text.replaceAll("[\\s\u00A0\u00AD-]+", "");
  }

  private static void run(List<String> command) throws Exception {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log.txt").toFile())
            .start();
    assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(folder.resolve("log.txt"))).isZero();
  }

  private static Path onPath(String tool) {
    for (String place : System.getenv("PATH").split(File.pathSeparator, -1)) {
      Path file = Path.of(place, tool);
      if (Files.isExecutable(file)) {
        return file;
      }
    }
    return null;
  }

  @Test
  void whatIsSeenIsWhatLibreOfficePrints() throws Exception {
    Assumptions.assumeTrue(onPath("soffice") != null, "soffice (LibreOffice) is not on the PATH");
    Assumptions.assumeTrue(onPath("pdftotext") != null, "pdftotext (Poppler) is not on the PATH");
    Map<String, String> printed = printed();
    for (String name : names()) {
      for (Block block : READ.get(name).layout().blocks()) {
        if (block.role() == Role.CHART_TEXT) {
          continue;
        }
        // Cells of several lines are printed beside each other, line by line.
        boolean one =
            block.runs().size() == 1
                && block.runs().get(0).box().width() < 0.75 * block.box().width();
        String shown = block.visibleText();
        for (String words : one ? new String[] {shown} : shown.split("\\s+|[-/]", -1)) {
          assertThat(printed.get(name).contains(blankless(words)))
              .as(name + " " + block.cell() + " " + words)
              .isTrue();
        }
      }
    }
  }
}
