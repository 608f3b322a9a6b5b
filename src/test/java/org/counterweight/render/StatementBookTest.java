package org.counterweight.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.counterweight.render.xlsx.Soffice;
import org.counterweight.rule.BaseStatement;
import org.counterweight.statement.Figures;
import org.counterweight.statement.ReportedFigure;
import org.counterweight.statement.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The statement workbook holds every figure, live, in sheets of equal weight. */
final class StatementBookTest {
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(BookVariant.class)
  void everyFigureAndComparativeIsADefinedName(BookVariant variant) throws Exception {
    Statement statement = variant.statement();
    try (XSSFWorkbook book = book(statement)) {
      for (ReportedFigure reported : Figures.of(statement).all()) {
        String name = reported.id().replace('-', '_');
        assertThat(cell(book, name).getNumericCellValue())
            .as(name)
            .isEqualTo(reported.figure().value().doubleValue());
        BigDecimal prior = reported.figure().prior();
        if (prior != null) {
          assertThat(cell(book, "prior." + name).getNumericCellValue())
              .as("prior." + name)
              .isEqualTo(prior.doubleValue());
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(BookVariant.class)
  void formulasGiveTheCachedDigits(BookVariant variant) throws Exception {
    try (XSSFWorkbook book = book(variant.statement())) {
      FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
      DataFormatter formatter = new DataFormatter(Locale.ROOT);
      int formulas = 0;
      for (Cell cell : formulas(book)) {
        CellValue value = evaluator.evaluate(cell);
        assertThat(value.getCellType()).as(where(cell)).isEqualTo(CellType.NUMERIC);
        assertThat(shown(formatter, cell, tidy(value.getNumberValue())))
            .as(where(cell) + " =" + cell.getCellFormula())
            .isEqualTo(shown(formatter, cell, tidy(cell.getNumericCellValue())));
        formulas++;
      }
      assertThat(formulas).isGreaterThan(40);
    }
  }

  @ParameterizedTest
  @EnumSource(BookVariant.class)
  void nothingIsHiddenAndEachSheetPrints(BookVariant variant) throws Exception {
    try (XSSFWorkbook book = book(variant.statement())) {
      for (int i = 0; i < book.getNumberOfSheets(); i++) {
        XSSFSheet sheet = book.getSheetAt(i);
        String name = sheet.getSheetName();
        assertThat(book.getSheetVisibility(i)).as(name).isEqualTo(SheetVisibility.VISIBLE);
        for (Row row : sheet) {
          assertThat(row.getZeroHeight()).as(name + " row " + row.getRowNum()).isFalse();
          assertThat(row.getHeightInPoints()).isBetween(5f, 409f);
        }
        for (int column = 0; column < 9; column++) {
          assertThat(sheet.isColumnHidden(column)).as(name + " column " + column).isFalse();
        }
        assertThat(book.getPrintArea(i)).as(name + ": print area").isNotNull();
        assertThat(sheet.getFitToPage()).as(name).isTrue();
        assertThat(sheet.getFooter().getLeft()).contains(variant.statement().id());
        assertThat(sheet.getFooter().getRight()).contains("&P").contains("&N");
        assertThat(sheet.getTabColor()).as(name).isNotNull();
        assertThat(sheet.getPrintSetup().getPaperSize())
            .isEqualTo((short) (variant == BookVariant.AMERICAN ? 1 : 9));
      }
    }
  }

  @Test
  void sheetsStandInOrder() throws Exception {
    try (XSSFWorkbook book = book(BookVariant.BASE.statement())) {
      assertThat(names(book))
          .containsExactly(
              "Cover",
              "A Energy",
              "B Value",
              "C Harm",
              "U Usage",
              "D Oversight",
              "Method & evidence",
              "Comparatives",
              "Restatements",
              "Not disclosed",
              "D Register");
    }
    try (XSSFWorkbook book = book(BookVariant.NO_USAGE.statement())) {
      assertThat(names(book)).doesNotContain("U Usage").contains("E Purpose");
    }
  }

  @Test
  void usageHasNoMoreWeightThanValueAndHarm() throws Exception {
    try (XSSFWorkbook book = book(BookVariant.BASE.statement())) {
      Sheet first = book.getSheet("A Energy");
      for (String name : List.of("B Value", "C Harm", "U Usage")) {
        Sheet sheet = book.getSheet(name);
        for (int column = 0; column < 9; column++) {
          assertThat(sheet.getColumnWidth(column)).isEqualTo(first.getColumnWidth(column));
        }
        assertThat(size(book, sheet.getRow(0).getCell(0)))
            .isEqualTo(size(book, first.getRow(0).getCell(0)));
      }
      Sheet cover = book.getSheet("Cover");
      List<Cell> large = new ArrayList<>();
      for (Row row : cover) {
        for (Cell cell : row) {
          if (cell.getCellType() == CellType.FORMULA) {
            large.add(cell);
          }
        }
      }
      assertThat(large).hasSize(4);
      assertThat(large).extracting(Cell::getRowIndex).containsOnly(large.get(0).getRowIndex());
      assertThat(large)
          .extracting(c -> cover.getColumnWidth(c.getColumnIndex()))
          .hasSize(4)
          .containsOnly(cover.getColumnWidth(0));
      assertThat(large).extracting(c -> size(book, c)).containsOnly(24.0);
    }
  }

  @Test
  void chartsStandOnEachSectionWithWordsForWhatTheyShow() throws Exception {
    try (XSSFWorkbook book = book(BookVariant.BASE.statement())) {
      assertThat(charts(book, "A Energy")).isEqualTo(2);
      // The bridge, the effects, and four measures before and after.
      assertThat(charts(book, "B Value")).isEqualTo(6);
      assertThat(charts(book, "D Oversight")).isEqualTo(2);
      assertThat(charts(book, "C Harm")).isEqualTo(2);
      assertThat(charts(book, "U Usage")).isEqualTo(3);
      assertThat(book.getSheet("B Value").getDrawingPatriarch().getCTDrawing().toString())
          .contains("descr=\"Chart: From gross to net value");
    }
    try (XSSFWorkbook book = book(BookVariant.NOTHING_HAPPENED.statement())) {
      assertThat(charts(book, "C Harm")).isEqualTo(1);
    }
  }

  @Test
  void aTotalThatItsPartsDoNotGiveKeepsTheReportedValueAndSaysSo() throws Exception {
    Statement statement =
        BaseStatement.with("{energy: {totals: {facilityEnergy: {value: 14350, prior: 13607}}}}");
    try (XSSFWorkbook book = book(statement)) {
      Cell total = cell(book, "energy.facility_energy");
      assertThat(total.getCellType()).isEqualTo(CellType.NUMERIC);
      assertThat(total.getNumericCellValue()).isEqualTo(14_350);
      assertThat(total.getCellComment().getString().getString()).contains("14340");
      assertThat(cell(book, "prior.energy.facility_energy").getCellFormula())
          .isEqualTo("prior.energy.facility_energy.dublin+prior.energy.facility_energy.stockholm");
    }
  }

  @Test
  void identitiesAreFormulasOverNamedFigures() throws Exception {
    try (XSSFWorkbook book = book(BookVariant.NO_USAGE.statement())) {
      assertThat(cell(book, "energy.pue").getCellFormula())
          .isEqualTo("energy.facility_energy/energy.it_energy");
      assertThat(cell(book, "energy.location_emissions.dublin").getCellFormula())
          .isEqualTo("energy.facility_energy.dublin*energy.grid_factor.dublin/1000");
      assertThat(cell(book, "energy.market_emissions.dublin").getCellFormula())
          .contains("energy.instrument_energy.dublin.wind_ppa")
          .contains("energy.residual_factor.dublin");
      assertThat(cell(book, "value.net").getCellFormula()).isEqualTo("value.gross-value.ai_cost");
      assertThat(cell(book, "value.task_time.customs_files").getCellFormula())
          .contains("value.task_time.customs_files.result");
      assertThat(cell(book, "harm.events_by_severity.s3").getCellFormula()).startsWith("COUNTIF(");
      assertThat(cell(book, "purpose.levy_due").getCellFormula())
          .isEqualTo("purpose.levy_rate/100*(purpose.levy_base-purpose.levy_exempt)");
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"BASE", "NO_USAGE", "MANY_EVENTS"})
  void libreOfficeShowsTheSameDigits(BookVariant variant) throws Exception {
    byte[] bytes = Books.render(variant.statement());
    DataFormatter formatter = new DataFormatter(Locale.ROOT);
    try (XSSFWorkbook ours = new XSSFWorkbook(new ByteArrayInputStream(bytes));
        XSSFWorkbook theirs = Soffice.recalculated(bytes, folder)) {
      for (Cell cell : formulas(ours)) {
        Cell other =
            theirs
                .getSheet(cell.getSheet().getSheetName())
                .getRow(cell.getRowIndex())
                .getCell(cell.getColumnIndex());
        assertThat(shown(formatter, cell, tidy(other.getNumericCellValue())))
            .as(where(cell) + " =" + cell.getCellFormula())
            .isEqualTo(shown(formatter, cell, tidy(cell.getNumericCellValue())));
      }
    }
  }

  @Test
  void sameStatementSameBytes() throws Exception {
    Statement statement = BookVariant.BASE.statement();
    assertThat(Books.render(statement)).isEqualTo(Books.render(statement));
  }

  @Test
  void textOfTheReporterStaysText() throws Exception {
    Statement statement = BaseStatement.with("{entity: {name: '=1+1'}, energy: {summary: '@x'}}");
    try (XSSFWorkbook book = book(statement)) {
      Cell name = book.getSheet("Cover").getRow(1).getCell(0);
      assertThat(name.getCellType()).isEqualTo(CellType.STRING);
      assertThat(name.getStringCellValue()).isEqualTo("=1+1");
    }
  }

  private static XSSFWorkbook book(Statement statement) throws Exception {
    return new XSSFWorkbook(new ByteArrayInputStream(Books.render(statement)));
  }

  private static Cell cell(XSSFWorkbook book, String defined) {
    Name name = book.getName(defined);
    assertThat(name).as(defined).isNotNull();
    CellReference at = new CellReference(name.getRefersToFormula());
    return book.getSheet(at.getSheetName()).getRow(at.getRow()).getCell(at.getCol());
  }

  private static List<Cell> formulas(XSSFWorkbook book) {
    List<Cell> formulas = new ArrayList<>();
    for (Sheet sheet : book) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          if (cell.getCellType() == CellType.FORMULA) {
            formulas.add(cell);
          }
        }
      }
    }
    return formulas;
  }

  private static String shown(DataFormatter formatter, Cell cell, double value) {
    return formatter.formatRawCellContents(
        value, cell.getCellStyle().getDataFormat(), cell.getCellStyle().getDataFormatString());
  }

  // Spreadsheets round what they show after fifteen digits; POI's formatter does not.
  private static double tidy(double value) {
    return new BigDecimal(value).round(new java.math.MathContext(15)).doubleValue();
  }

  private static String where(Cell cell) {
    return cell.getSheet().getSheetName() + "!" + cell.getAddress();
  }

  private static double size(XSSFWorkbook book, Cell cell) {
    return book.getFontAt(cell.getCellStyle().getFontIndex()).getFontHeightInPoints();
  }

  private static List<String> names(XSSFWorkbook book) {
    List<String> names = new ArrayList<>();
    book.forEach(sheet -> names.add(sheet.getSheetName()));
    return names;
  }

  private static int charts(XSSFWorkbook book, String sheet) {
    return book.getSheet(sheet).getDrawingPatriarch().getCharts().size();
  }
}
