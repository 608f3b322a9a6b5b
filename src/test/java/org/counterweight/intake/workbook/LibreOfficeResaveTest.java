package org.counterweight.intake.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another program opens the workbook, calculates it and saves it in its own way. */
class LibreOfficeResaveTest {
  @TempDir private Path folder;

  @Test
  void whatLibreOfficeSavesIsReadAlike() throws Exception {
    Workbooks.assertSame(resaved(Workbooks.filled(Workbooks.BASE)), Workbooks.BASE);
  }

  @Test
  void theStatusSaysWhatIsMissingAndWrong() throws Exception {
    byte[] book =
        resaved(
            Workbooks.base(b -> {
              Workbooks.cell(b, "energy.sites[].name", 2).setBlank();
              Workbooks.cell(b, "energy.sites[].itEnergy.value", 1).setCellValue("about 8000");
              Workbooks.line(b, "entity.name").setBlank();
            }));
    try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(book))) {
      Sheet sites = read.getSheet("A Sites");
      assertThat(text(sites, TableSheet.FIRST, 0)).isEqualTo("wrong: 1");
      assertThat(text(sites, TableSheet.FIRST + 1, 0)).isEqualTo("missing: 1");
      assertThat(text(sites, TableSheet.FIRST + 2, 0)).isEmpty();
      assertThat(start(read, "A Sites")).isEqualTo("wrong");
      assertThat(start(read, "Statement")).isEqualTo("missing");
      assertThat(start(read, "Evidence")).isEqualTo("complete");
      assertThat(start(read, "E Lines")).isEqualTo("empty");
    }
  }

  @Test
  void theBaseStatementIsCompleteOnEverySheet() throws Exception {
    byte[] book = resaved(Workbooks.filled(Workbooks.BASE));
    try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(book))) {
      for (SheetPlan sheet : Plan.of(Workbooks.SCHEMA).sheets()) {
        assertThat(start(read, sheet.title())).as(sheet.title()).isIn("complete", "empty");
      }
    }
  }

  private static String start(XSSFWorkbook book, String title) {
    for (Row row : book.getSheet("Start")) {
      if (row.getCell(1) != null && row.getCell(1).toString().equals(title)) {
        return row.getCell(6).getStringCellValue();
      }
    }
    throw new IllegalArgumentException(title);
  }

  private static String text(Sheet sheet, int row, int column) {
    return sheet.getRow(row).getCell(column).getStringCellValue();
  }

  private byte[] resaved(byte[] workbook) throws IOException, InterruptedException {
    assumeTrue(installed(), "soffice is not installed: LibreOffice cannot save the workbook");
    Path in = Files.write(folder.resolve("in.xlsx"), workbook);
    Path out = Files.createDirectories(folder.resolve("out"));
    Process process =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "xlsx:Calc MS Excel 2007 XML",
                "--outdir",
                out.toString(),
                in.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    assertThat(process.waitFor(180, TimeUnit.SECONDS)).isTrue();
    return Files.readAllBytes(out.resolve("in.xlsx"));
  }

  private static boolean installed() {
    for (String dir :
        System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator, -1)) {
      if (Files.isExecutable(Path.of(dir, "soffice"))) {
        return true;
      }
    }
    return false;
  }
}
