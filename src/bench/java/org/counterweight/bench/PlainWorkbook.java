package org.counterweight.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellBorder.BorderSide;
import org.counterweight.bench.PlainContent.CellContent;
import org.counterweight.bench.PlainContent.ChartContent;
import org.counterweight.bench.PlainContent.FontContent;
import org.counterweight.bench.PlainContent.NameContent;
import org.counterweight.bench.PlainContent.PageContent;
import org.counterweight.bench.PlainContent.RowContent;
import org.counterweight.bench.PlainContent.RunContent;
import org.counterweight.bench.PlainContent.SheetContent;
import org.counterweight.bench.PlainContent.StyleContent;
import org.counterweight.bench.PlainContent.TableContent;

/**
 * A workbook of the same content written with plain XSSF, as its users are told to: every style
 * made once for a workbook, no autosizing, charts by XDDF. Texts and numbers are at hand, as ours
 * are not; it has the results of the formulas handed to it or, as ours does, works them out.
 */
final class PlainWorkbook {
  private final PlainContent content;

  private PlainWorkbook(PlainContent content) {
    this.content = content;
  }

  /** Takes the content from a finished workbook. */
  static PlainWorkbook like(byte[] file) throws IOException, InvalidFormatException {
    return new PlainWorkbook(PlainContent.of(file));
  }

  /**
   * Writes it anew.
   *
   * @param calculated whether formulas are worked out here; else their results are handed over
   */
  byte[] xlsx(boolean calculated) throws IOException, InvalidFormatException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      // The formulas are known to be right; parsing each of them again would be a handicap.
      book.setCellFormulaValidation(false);
      List<XSSFFont> fonts = new ArrayList<>();
      for (FontContent font : content.fonts()) {
        fonts.add(write(book, font));
      }
      List<XSSFCellStyle> styles = new ArrayList<>();
      for (StyleContent style : content.styles()) {
        styles.add(write(book, style, fonts));
      }
      content.sheets().forEach(sheet -> book.createSheet(sheet.name()));
      for (NameContent each : content.names()) {
        XSSFName name = book.createName();
        name.setNameName(each.name());
        name.setRefersToFormula(each.reference());
      }
      for (SheetContent sheet : content.sheets()) {
        XSSFSheet made = book.getSheet(sheet.name());
        setUp(made, sheet);
        cells(made, sheet, styles, fonts, !calculated);
        tables(made, sheet);
      }
      if (calculated) {
        XSSFFormulaEvaluator.evaluateAllFormulaCells(book);
      }
      for (SheetContent sheet : content.sheets()) {
        for (ChartContent chart : sheet.charts()) {
          PlainChart.write(book, book.getSheet(sheet.name()), chart);
        }
      }
      attach(book);
      ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
      book.write(out);
      return out.toByteArray();
    }
  }

  private void attach(XSSFWorkbook book) throws IOException, InvalidFormatException {
    book.getProperties().getCoreProperties().setTitle(content.title());
    book.getProperties().getCoreProperties().setCreator(content.creator());
    PackagePart part =
        book.getPackage()
            .createPart(
                PackagingURIHelper.createPartName("/customXml/item1.xml"), "application/xml");
    try (OutputStream out = part.getOutputStream()) {
      out.write(content.attachment());
    }
    book.getPackagePart()
        .addRelationship(
            part.getPartName(),
            TargetMode.INTERNAL,
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml");
  }

  private static XSSFFont write(XSSFWorkbook book, FontContent content) {
    XSSFFont font = book.createFont();
    font.setFontName(content.name());
    font.setFontHeight(content.size());
    font.setBold(content.bold());
    font.setItalic(content.italic());
    font.setUnderline(content.underline());
    if (content.colour() != null) {
      font.setColor(new XSSFColor(content.colour(), null));
    }
    return font;
  }

  private static XSSFCellStyle write(
      XSSFWorkbook book, StyleContent content, List<XSSFFont> fonts) {
    XSSFCellStyle style = book.createCellStyle();
    style.setFont(fonts.get(content.font()));
    style.setDataFormat(book.createDataFormat().getFormat(content.format()));
    style.setAlignment(content.align());
    style.setVerticalAlignment(content.valign());
    style.setWrapText(content.wrap());
    style.setIndention(content.indent());
    style.setQuotePrefixed(content.quoted());
    style.setBorderLeft(content.borders().get(0));
    style.setBorderRight(content.borders().get(1));
    style.setBorderTop(content.borders().get(2));
    style.setBorderBottom(content.borders().get(3));
    BorderSide[] sides = {BorderSide.LEFT, BorderSide.RIGHT, BorderSide.TOP, BorderSide.BOTTOM};
    for (int i = 0; i < sides.length; i++) {
      byte[] colour = content.borderColours().get(i);
      if (content.borders().get(i) != BorderStyle.NONE && colour != null) {
        style.setBorderColor(sides[i], new XSSFColor(colour, null));
      }
    }
    if (content.fill() != null) {
      style.setFillForegroundColor(new XSSFColor(content.fill(), null));
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
    return style;
  }

  private static void setUp(XSSFSheet sheet, SheetContent content) {
    if (content.tab() != null) {
      sheet.setTabColor(new XSSFColor(content.tab(), null));
    }
    sheet.setDisplayGridlines(content.gridLines());
    if (content.frozen() > 0) {
      sheet.createFreezePane(0, content.frozen());
    }
    if (content.repeated() != null) {
      sheet.setRepeatingRows(content.repeated());
    }
    content.breaks().forEach(sheet::setRowBreak);
    PageContent page = content.page();
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setPaperSize(page.paper());
    sheet.getPrintSetup().setLandscape(page.landscape());
    sheet.getPrintSetup().setFitWidth(page.wide());
    sheet.getPrintSetup().setFitHeight(page.high());
    page.margins().forEach(sheet::setMargin);
    sheet.getHeader().setLeft(page.header().get(0));
    sheet.getHeader().setCenter(page.header().get(1));
    sheet.getHeader().setRight(page.header().get(2));
    sheet.getFooter().setLeft(page.footer().get(0));
    sheet.getFooter().setCenter(page.footer().get(1));
    sheet.getFooter().setRight(page.footer().get(2));
    for (int i = 0; i < content.widths().size(); i++) {
      sheet.setColumnWidth(i, content.widths().get(i));
    }
  }

  private static void cells(
      XSSFSheet sheet,
      SheetContent content,
      List<XSSFCellStyle> styles,
      List<XSSFFont> fonts,
      boolean results) {
    for (RowContent row : content.rows()) {
      XSSFRow made = sheet.createRow(row.number());
      made.setHeightInPoints(row.height());
      for (CellContent cell : row.cells()) {
        XSSFCell to = made.createCell(cell.column());
        to.setCellStyle(styles.get(cell.style()));
        if (cell.formula() != null) {
          to.setCellFormula(cell.formula());
        }
        if (cell.formula() == null || results) {
          value(to, cell, fonts);
        }
        if (cell.link() != null) {
          XSSFHyperlink link =
              sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
          link.setAddress(cell.link());
          to.setHyperlink(link);
        }
        if (cell.note() != null) {
          XSSFDrawing drawing = sheet.createDrawingPatriarch();
          int column = cell.column();
          Comment note =
              drawing.createCellComment(
                  drawing.createAnchor(
                      0, 0, 0, 0, column + 1, row.number(), column + 3, row.number() + 4));
          note.setString(new XSSFRichTextString(cell.note()));
          to.setCellComment(note);
        }
      }
    }
    content.merged().forEach(sheet::addMergedRegionUnsafe);
  }

  private static void value(XSSFCell to, CellContent cell, List<XSSFFont> fonts) {
    if (cell.value() instanceof Double number) {
      to.setCellValue(number);
    } else if (cell.value() instanceof String text && cell.runs().isEmpty()) {
      to.setCellValue(text);
    } else if (cell.value() instanceof String text) {
      XSSFRichTextString rich = new XSSFRichTextString(text);
      for (RunContent run : cell.runs()) {
        // Which of the fonts it is makes no difference to the time.
        rich.applyFont(run.start(), run.end(), fonts.getLast());
      }
      to.setCellValue(rich);
    }
  }

  private static void tables(XSSFSheet sheet, SheetContent content) {
    for (TableContent each : content.tables()) {
      XSSFTable table =
          sheet.createTable(new AreaReference(each.area(), SpreadsheetVersion.EXCEL2007));
      table.setName(each.name());
      table.setDisplayName(each.name());
      table.updateHeaders();
    }
  }
}
