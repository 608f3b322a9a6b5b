package org.counterweight.readback.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterweight.readback.xlsx.Made.block;
import static org.counterweight.readback.xlsx.Made.cell;
import static org.counterweight.readback.xlsx.Made.hiding;
import static org.counterweight.readback.xlsx.Made.layout;
import static org.counterweight.readback.xlsx.Made.put;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.counterweight.layout.Block;
import org.counterweight.layout.Hiding;
import org.counterweight.layout.Layout;
import org.junit.jupiter.api.Test;

/** Whatever keeps a reader from seeing a cell is told, and why. */
final class HiddenTextTest {
  private static final String LONG =
      "Four events of serious harm to customers were reported in the period, one of them open.";

  @Test
  void plainTextIsSeen() throws Exception {
    Layout layout = layout((book, sheet) -> put(sheet, 0, 0, "Harm"));
    assertThat(hiding(layout, "A1")).isEmpty();
    assertThat(block(layout, "A1").visible()).isTrue();
    assertThat(layout.lines()).singleElement().extracting("text").isEqualTo("Harm");
  }

  @Test
  void sheetsHiddenAndVeryHidden() throws Exception {
    Layout layout =
        layout((book, sheet) -> {
          put(sheet, 0, 0, "seen");
          put(book.createSheet("H"), 0, 0, "hidden");
          put(book.createSheet("V"), 0, 0, "very hidden");
          book.setSheetVisibility(1, SheetVisibility.HIDDEN);
          book.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
        });
    assertThat(layout.surfaces()).extracting("name").containsExactly("S", "H", "V");
    assertThat(layout.surfaces()).extracting("visible").containsExactly(true, false, false);
    assertThat(hiding(layout, "'H'!A1")).containsExactly(Hiding.HIDDEN_SHEET);
    assertThat(hiding(layout, "'V'!A1")).containsExactly(Hiding.HIDDEN_SHEET);
    assertThat(layout.lines()).extracting("text").containsExactly("seen");
  }

  @Test
  void rowsAndColumns() throws Exception {
    Layout layout =
        layout((book, sheet) -> {
          put(sheet, 0, 0, "hidden row").getRow().setZeroHeight(true);
          put(sheet, 1, 0, "no height").getRow().setHeightInPoints(0);
          put(sheet, 2, 1, "hidden column");
          sheet.setColumnHidden(1, true);
          put(sheet, 2, 2, "no width");
          sheet.setColumnWidth(2, 0);
          put(sheet, 3, 0, "seen");
          put(sheet, 4, 0, "low").getRow().setHeightInPoints(2);
        });
    assertThat(hiding(layout, "A1")).containsExactly(Hiding.HIDDEN_ROW);
    assertThat(hiding(layout, "A2")).containsExactly(Hiding.HIDDEN_ROW);
    assertThat(hiding(layout, "B3")).containsExactly(Hiding.HIDDEN_COLUMN);
    assertThat(hiding(layout, "C3")).containsExactly(Hiding.HIDDEN_COLUMN);
    assertThat(hiding(layout, "A4")).isEmpty();
    assertThat(hiding(layout, "A5")).containsExactly(Hiding.CUT_OFF);
  }

  @Test
  void rowsThatAreHiddenUnlessTheySayOtherwise() throws Exception {
    byte[] book = Made.bytes((b, sheet) -> put(sheet, 0, 0, "x"));
    book =
        Made.with(
            book,
            "xl/worksheets/sheet1.xml",
            xml -> xml.replaceFirst("<sheetFormatPr ", "<sheetFormatPr zeroHeight=\"1\" "));
    Layout layout = Made.read(book).layout();
    assertThat(hiding(layout, "A1")).as("a row that is there is shown").isEmpty();
    assertThat(layout.surfaces().get(0).height()).isLessThan(30);
  }

  @Test
  void groupsFoldedAndUnfolded() throws Exception {
    Layout layout =
        layout((book, sheet) -> {
          for (int row = 0; row < 6; row++) {
            put(sheet, row, 0, "row " + row);
            put(sheet, row, 1, "b");
            put(sheet, row, 2, "c");
          }
          sheet.groupRow(0, 1);
          sheet.groupRow(3, 4);
          sheet.setRowGroupCollapsed(3, true);
          sheet.groupColumn(1, 1);
          sheet.setColumnGroupCollapsed(1, true);
        });
    assertThat(hiding(layout, "A1")).isEmpty();
    assertThat(hiding(layout, "A2")).isEmpty();
    assertThat(hiding(layout, "A4")).containsExactly(Hiding.FOLDED);
    assertThat(hiding(layout, "B1")).containsExactly(Hiding.FOLDED);
    assertThat(hiding(layout, "C1")).isEmpty();
  }

  @Test
  void rowsThatAFilterLeavesOut() throws Exception {
    Layout layout =
        layout((book, sheet) -> {
          put(sheet, 0, 0, "Type");
          put(sheet, 1, 0, "minor");
          put(sheet, 2, 0, "serious").getRow().setZeroHeight(true);
          sheet.setAutoFilter(new CellRangeAddress(0, 2, 0, 0));
        });
    assertThat(hiding(layout, "A3")).containsExactly(Hiding.HIDDEN_ROW);
  }

  @Test
  void formatsThatShowNothing() throws Exception {
    Layout layout =
        layout((book, sheet) -> {
          CellStyle nothing = book.createCellStyle();
          nothing.setDataFormat(book.createDataFormat().getFormat(";;;"));
          put(sheet, 0, 0, "text").setCellStyle(nothing);
          Cell number = cell(sheet, 1, 0);
          number.setCellValue(4);
          number.setCellStyle(nothing);
          CellStyle positive = book.createCellStyle();
          positive.setDataFormat(book.createDataFormat().getFormat("0;;"));
          Cell negative = cell(sheet, 2, 0);
          negative.setCellValue(-4);
          negative.setCellStyle(positive);
          Cell zero = cell(sheet, 3, 0);
          zero.setCellValue(0);
          sheet.setDisplayZeros(false);
        });
    for (String cell : List.of("A1", "A2", "A3", "A4")) {
      assertThat(hiding(layout, cell)).as(cell).containsExactly(Hiding.EMPTY_FORMAT);
    }
    assertThat(block(layout, "A1").text()).isEqualTo("text");
    assertThat(block(layout, "A2").text()).isEqualTo("4");
    assertThat(block(layout, "A3").text()).isEqualTo("-4");
    assertThat(layout.lines()).isEmpty();
  }

  @Test
  void outsideThePrintArea() throws Exception {
    Layout layout =
        layout((book, sheet) -> {
          put(sheet, 0, 0, "title row");
          put(sheet, 1, 0, "in");
          put(sheet, 9, 0, "below");
          put(sheet, 1, 9, "beside");
          book.setPrintArea(0, "$A$2:$B$3");
          sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
          put(book.createSheet("T"), 90, 40, "prints");
        });
    assertThat(hiding(layout, "A1")).isEmpty();
    assertThat(hiding(layout, "A2")).isEmpty();
    assertThat(hiding(layout, "A10")).containsExactly(Hiding.OUTSIDE_PRINT_AREA);
    assertThat(hiding(layout, "J2")).containsExactly(Hiding.OUTSIDE_PRINT_AREA);
    assertThat(hiding(layout, "'T'!AO91")).isEmpty();
  }

  @Test
  void longTextGoesOverEmptyCellsOnly() throws Exception {
    Layout layout =
        layout((book, sheet) -> {
          put(sheet, 0, 0, LONG);
          put(sheet, 1, 0, LONG);
          put(sheet, 1, 1, "x");
          put(sheet, 2, 0, LONG);
          put(sheet, 2, 4, "x");
        });
    assertThat(hiding(layout, "A1")).isEmpty();
    Block cut = block(layout, "A2");
    assertThat(cut.text()).isEqualTo(LONG);
    assertThat(cut.visibleText()).startsWith("Four").hasSizeLessThan(20);
    assertThat(hiding(layout, "A2")).containsExactly(Hiding.CUT_OFF);
    assertThat(block(layout, "A3").visibleText().length())
        .isBetween(cut.visibleText().length() + 20, LONG.length() - 10);
  }

  @Test
  void textThatGoesToTheLeftAndBothWays() throws Exception {
    Layout layout =
        layout((book, sheet) -> {
          CellStyle right = book.createCellStyle();
          right.setAlignment(org.apache.poi.ss.usermodel.HorizontalAlignment.RIGHT);
          put(sheet, 0, 8, LONG).setCellStyle(right);
          put(sheet, 1, 7, "x");
          put(sheet, 1, 8, LONG).setCellStyle(right);
        });
    assertThat(hiding(layout, "I1")).isEmpty();
    assertThat(block(layout, "I2").visibleText()).hasSizeLessThan(20);
    assertThat(block(layout, "I2").visibleText()).endsWith("open.");
  }

  @Test
  void numbersThatDoNotFitAreNotSeenAtAll() throws Exception {
    Layout layout =
        layout((book, sheet) -> {
          CellStyle plain = book.createCellStyle();
          plain.setDataFormat(book.createDataFormat().getFormat("#,##0.00"));
          Cell cell = cell(sheet, 0, 0);
          cell.setCellValue(123456789012.5);
          cell.setCellStyle(plain);
          Cell general = cell(sheet, 1, 0);
          general.setCellValue(123456789012.5);
          Cell date = cell(sheet, 2, 0);
          date.setCellValue(-1);
          CellStyle day = book.createCellStyle();
          day.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
          date.setCellStyle(day);
        });
    assertThat(hiding(layout, "A1")).containsExactly(Hiding.CUT_OFF);
    assertThat(block(layout, "A1").text()).isEqualTo("123,456,789,012.50");
    assertThat(block(layout, "A1").visibleText()).isEmpty();
    assertThat(block(layout, "A2").visibleText()).startsWith("1.23").contains("E+11");
    assertThat(hiding(layout, "A3")).containsExactly(Hiding.CUT_OFF);
  }

  @Test
  void linesBelowTheEdgeOfALowRow() throws Exception {
    Layout layout =
        layout((book, sheet) -> {
          CellStyle wrapped = book.createCellStyle();
          wrapped.setWrapText(true);
          wrapped.setVerticalAlignment(org.apache.poi.ss.usermodel.VerticalAlignment.TOP);
          Cell low = put(sheet, 0, 0, LONG);
          low.setCellStyle(wrapped);
          low.getRow().setHeightInPoints(30);
          put(sheet, 1, 0, LONG).setCellStyle(wrapped);
        });
    assertThat(block(layout, "A1").runs()).hasSizeGreaterThan(4);
    assertThat(block(layout, "A1").runs().get(0).visible()).isTrue();
    assertThat(block(layout, "A1").runs().getLast().hiding()).containsExactly(Hiding.CUT_OFF);
    assertThat(hiding(layout, "A2")).as("a row that is as high as its text").isEmpty();
    assertThat(block(layout, "A2").text()).isEqualTo(LONG);
  }

  @Test
  void cellsUnderAMergedOne() throws Exception {
    Layout layout =
        layout((book, sheet) -> {
          put(sheet, 0, 0, "shown");
          put(sheet, 0, 1, "under");
          put(sheet, 1, 1, "under, too");
          sheet.addMergedRegionUnsafe(new CellRangeAddress(0, 1, 0, 2));
        });
    assertThat(hiding(layout, "A1")).isEmpty();
    assertThat(block(layout, "A1").box().width()).isGreaterThan(100);
    assertThat(hiding(layout, "B1")).containsExactly(Hiding.COVERED);
    assertThat(hiding(layout, "B2")).containsExactly(Hiding.COVERED);
  }

  @Test
  void aFloatingPictureCoversWhatIsUnderIt() throws Exception {
    Layout layout =
        layout((book, sheet) -> {
          put(sheet, 2, 1, "covered");
          put(sheet, 20, 1, "free");
          Floating.picture(book, (XSSFSheet) sheet, 0, 0, 5, 10, "Logo");
        });
    assertThat(hiding(layout, "B3")).containsExactly(Hiding.COVERED);
    assertThat(hiding(layout, "B21")).isEmpty();
  }

  @Test
  void formulasShownInsteadOfValues() throws Exception {
    Layout layout =
        layout((book, sheet) -> {
          Cell cell = cell(sheet, 0, 0);
          cell.setCellFormula("1+1");
          cell.setCellValue(2);
          sheet.setDisplayFormulas(true);
        });
    assertThat(block(layout, "A1").text()).isEqualTo("=1+1");
  }
}
