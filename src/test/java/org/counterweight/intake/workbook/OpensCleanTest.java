package org.counterweight.intake.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;

/** What makes Excel repair a file: XML against the schemas, and its limits on lengths. */
class OpensCleanTest {
  @Test
  void sheetsAndStylesKeepTheirSchema() throws IOException {
    try (XSSFWorkbook book = book()) {
      List<XmlError> errors = new ArrayList<>();
      XmlOptions options = new XmlOptions().setErrorListener(errors);
      // One of each kind: the others are made of the same elements.
      for (String name : List.of("Start", "Statement", "U Parts")) {
        book.getSheet(name).getCTWorksheet().validate(options);
        assertThat(errors).as(name).isEmpty();
      }
      book.getCTWorkbook().validate(options);
      book.getStylesSource().getCTStylesheet().validate(options);
      assertThat(errors).isEmpty();
    }
  }

  @Test
  void formulasAndMessagesAreNotTooLong() throws IOException {
    try (XSSFWorkbook book = book()) {
      int validations = 0;
      for (int i = 0; i < book.getNumberOfSheets(); i++) {
        XSSFSheet sheet = book.getSheetAt(i);
        sheet.forEach(row ->
            row.forEach(cell -> {
              if (cell.getCellType() == org.apache.poi.ss.usermodel.CellType.FORMULA) {
                assertThat(cell.getCellFormula()).hasSizeLessThan(8192);
              }
            }));
        for (XSSFDataValidation validation : sheet.getDataValidations()) {
          validations++;
          assertThat(validation.getErrorBoxText()).isNotBlank().hasSizeLessThan(225);
          assertThat(validation.getPromptBoxText()).isNotBlank().hasSizeLessThan(255);
          assertThat(validation.getPromptBoxTitle()).hasSizeLessThanOrEqualTo(32);
        }
      }
      assertThat(validations).isGreaterThan(300);
    }
  }

  @Test
  void nothingIsHidden() throws IOException {
    try (XSSFWorkbook book = book()) {
      for (int i = 0; i < book.getNumberOfSheets(); i++) {
        assertThat(book.isSheetHidden(i) || book.isSheetVeryHidden(i)).isFalse();
        XSSFSheet sheet = book.getSheetAt(i);
        sheet.forEach(row -> assertThat(row.getZeroHeight()).isFalse());
        for (int c = 0; c < 60; c++) {
          assertThat(sheet.isColumnHidden(c)).isFalse();
        }
      }
    }
  }

  private static XSSFWorkbook book() throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(Workbooks.filled(Workbooks.BASE)));
  }
}
