package org.counterweight.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.counterweight.readback.XlsxReader;
import org.counterweight.rule.submission.SheetCell;
import org.junit.jupiter.api.Test;

/**
 * Formulas are calculated over the cells that were read back; the same evaluator over the whole
 * workbook, as POI opens it, has to give the same.
 */
class RecalculationTest {
  private static final List<String> FORMULAS =
      List.of(
          "price*B1",
          "SUM(A1:A3)+Other!A1",
          "SUM(Other!A1:B2)",
          "'Two words'!A1/3",
          "C1-C2",
          "IF(A1>1,\"more\",\"less\")",
          "IFERROR(1/0,7)",
          "1/0",
          "ROUND(A2/A3,2)",
          "local+1",
          "AVERAGE(both)",
          "A1&\" tokens\"",
          "A1>A2",
          "10%+A1^2",
          "SUM(D40:D41)");

  private static byte[] workbook() throws Exception {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      XSSFSheet first = book.createSheet("First");
      XSSFSheet other = book.createSheet("Other");
      book.createSheet("Two words").createRow(0).createCell(0).setCellValue(22);
      for (int i = 0; i < 3; i++) {
        first.createRow(i).createCell(0).setCellValue(1.5 * (i + 1));
        first.getRow(i).createCell(1).setCellValue(10 - i);
      }
      for (int i = 0; i < 2; i++) {
        other.createRow(i).createCell(0).setCellValue(100 + i);
        other.getRow(i).createCell(1).setCellFormula("A" + (i + 1) + "*2");
      }
      name(book, "price", "First!$A$1", -1);
      name(book, "both", "First!$A$1:$B$3", -1);
      name(book, "local", "First!$A$2", 0);
      for (int i = 0; i < FORMULAS.size(); i++) {
        Cell cell = (i < 3 ? first.getRow(i) : first.createRow(i)).createCell(2);
        cell.setCellFormula(FORMULAS.get(i));
      }
      first.createRow(40);
      first.setArrayFormula("SUM(A1:A3*B1:B3)", CellRangeAddress.valueOf("D40"));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      book.write(out);
      return out.toByteArray();
    }
  }

  private static void name(XSSFWorkbook book, String name, String target, int sheet) {
    XSSFName made = book.createName();
    made.setNameName(name);
    made.setRefersToFormula(target);
    made.setSheetIndex(sheet);
  }

  @Test
  void givesWhatTheEvaluatorGivesOverTheWholeWorkbook() throws Exception {
    byte[] file = workbook();
    Map<String, String> expected = new TreeMap<>();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
      book.forEach(sheet ->
          sheet.forEach(row ->
              row.forEach(cell -> {
                if (cell.getCellType() == CellType.FORMULA) {
                  expected.put(
                      "'" + sheet.getSheetName() + "'!" + cell.getAddress(),
                      shown(evaluator.evaluate(cell)));
                }
              })));
    }
    Map<String, String> found = new TreeMap<>();
    for (SheetCell cell :
        ReadArtefact.workbook("w.xlsx", new XlsxReader().read(file, "w.xlsx")).cells()) {
      if (cell.formula() != null) {
        BigDecimal again = cell.again();
        found.put(
            cell.place(),
            cell.trouble() != null ? cell.trouble() : again == null ? "" : again.toString());
      }
    }
    assertThat(found).isEqualTo(expected);
    assertThat(found).hasSize(FORMULAS.size() + 3).containsEntry("'First'!D40", "78.0");
  }

  private static String shown(CellValue value) {
    return switch (value.getCellType()) {
      case NUMERIC -> BigDecimal.valueOf(value.getNumberValue()).toString();
      case ERROR -> "it gives " + value.formatAsString();
      default -> "";
    };
  }
}
