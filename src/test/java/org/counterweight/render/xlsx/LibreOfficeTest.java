package org.counterweight.render.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** LibreOffice opens the workbook, recalculates it, and shows the same digits. */
final class LibreOfficeTest {
  private static final String ALWAYS_RECALCULATE =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <oor:items xmlns:oor="http://openoffice.org/2001/registry"
          xmlns:xs="http://www.w3.org/2001/XMLSchema"
          xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
        <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
          <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
        </item>
      </oor:items>
      """;

  @TempDir Path folder;

  @Test
  void recalculationShowsTheSameDigits() throws Exception {
    byte[] ours = Sample.render(Sample.source());
    try (XSSFWorkbook before = new XSSFWorkbook(new ByteArrayInputStream(ours));
        XSSFWorkbook after = recalculated(ours)) {
      DataFormatter formatter = new DataFormatter(java.util.Locale.ROOT);
      formatter.setUseCachedValuesForFormulaCells(true);
      int formulas = 0;
      for (int i = 0; i < before.getNumberOfSheets(); i++) {
        for (var row : before.getSheetAt(i)) {
          for (var cell : row) {
            var other = after.getSheetAt(i).getRow(row.getRowNum()).getCell(cell.getColumnIndex());
            assertThat(formatter.formatCellValue(other))
                .as(before.getSheetName(i) + "!" + cell.getAddress())
                .isEqualTo(formatter.formatCellValue(cell));
            formulas += cell.getCellType() == CellType.FORMULA ? 1 : 0;
          }
        }
      }
      assertThat(formulas).isGreaterThan(30);
      assertThat(after.getName("energy.pue.dublin")).isNotNull();
    }
  }

  @Test
  void itReallyRecalculates() throws Exception {
    Map<String, String> parts = Parts.of(Sample.render(Sample.source()));
    String sheet = parts.get("xl/worksheets/sheet2.xml");
    String stale = sheet.replace("<v>18420000</v>", "<v>999</v>");
    assertThat(stale).isNotEqualTo(sheet);
    parts.put("xl/worksheets/sheet2.xml", stale);
    try (XSSFWorkbook after = recalculated(Parts.zip(parts))) {
      assertThat(after.getSheetAt(1).getRow(7).getCell(2).getNumericCellValue())
          .isEqualTo(18_420_000);
    }
  }

  private XSSFWorkbook recalculated(byte[] workbook) throws Exception {
    Path soffice = onPath("soffice");
    Assumptions.assumeTrue(soffice != null, "soffice (LibreOffice) is not on the PATH");
    Path settings = Files.createDirectories(folder.resolve("profile/user"));
    Files.writeString(settings.resolve("registrymodifications.xcu"), ALWAYS_RECALCULATE);
    Path in = Files.write(folder.resolve("in.xlsx"), workbook);
    Path out = Files.createDirectories(folder.resolve("out"));
    Process process =
        new ProcessBuilder(
                soffice.toString(),
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
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    return new XSSFWorkbook(Files.newInputStream(out.resolve("in.xlsx")));
  }

  private static Path onPath(String tool) {
    for (String folder : System.getenv("PATH").split(File.pathSeparator, -1)) {
      Path candidate = Path.of(folder, tool);
      if (Files.isExecutable(candidate)) {
        return candidate;
      }
    }
    return null;
  }
}
