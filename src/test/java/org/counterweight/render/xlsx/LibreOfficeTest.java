package org.counterweight.render.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** LibreOffice opens the workbook, recalculates it, and shows the same digits. */
final class LibreOfficeTest {
  @TempDir Path folder;

  @Test
  void recalculationShowsTheSameDigits() throws Exception {
    byte[] ours = Sample.render(Sample.source());
    try (XSSFWorkbook before = new XSSFWorkbook(new ByteArrayInputStream(ours));
        XSSFWorkbook after = Soffice.recalculated(ours, folder)) {
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
    try (XSSFWorkbook after = Soffice.recalculated(Parts.zip(parts), folder)) {
      assertThat(after.getSheetAt(1).getRow(7).getCell(2).getNumericCellValue())
          .isEqualTo(18_420_000);
    }
  }
}
