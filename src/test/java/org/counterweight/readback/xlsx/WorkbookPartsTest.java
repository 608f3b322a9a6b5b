package org.counterweight.readback.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterweight.readback.xlsx.Made.block;
import static org.counterweight.readback.xlsx.Made.cell;
import static org.counterweight.readback.xlsx.Made.layout;
import static org.counterweight.readback.xlsx.Made.put;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.counterweight.layout.Aside;
import org.counterweight.layout.Layout;
import org.counterweight.layout.Line;
import org.counterweight.layout.Role;
import org.counterweight.layout.Table;
import org.counterweight.readback.Embedded;
import org.counterweight.readback.Readback;
import org.counterweight.readback.WorkbookCells;
import org.junit.jupiter.api.Test;

/** What is in a workbook beside the look of its cells. */
final class WorkbookPartsTest {
  private static List<String> asides(Layout layout, Aside.Kind kind) {
    return layout.asides().stream().filter(aside -> aside.kind() == kind).map(Aside::text).toList();
  }

  @Test
  void textThatStandsInNoCell() throws Exception {
    Layout layout =
        layout((book, sheet) -> {
          put(sheet, 0, 0, "x");
          book.getProperties().getCoreProperties().setTitle("412 tn tokens");
          book.getProperties().getCoreProperties().setKeywords("usage");
          book.getProperties().getCustomProperties().addProperty("Headline", "48 bn");
          Comment comment =
              sheet
                  .createDrawingPatriarch()
                  .createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 2, 2, 4, 6));
          comment.setString(book.getCreationHelper().createRichTextString("a note on usage"));
          sheet.getRow(0).getCell(0).setCellComment(comment);
          Hyperlink link = book.getCreationHelper().createHyperlink(HyperlinkType.URL);
          link.setAddress("https://example.org/412-tn-tokens");
          sheet.getRow(0).getCell(0).setHyperlink(link);
          DataValidation list =
              sheet
                  .getDataValidationHelper()
                  .createValidation(
                      sheet
                          .getDataValidationHelper()
                          .createExplicitListConstraint(new String[] {"a"}),
                      new CellRangeAddressList(3, 3, 0, 0));
          list.createPromptBox("Prompt", "Tokens, in trillions");
          sheet.addValidationData(list);
          sheet.getHeader().setCenter("&\"Arial,Bold\"&12Record usage && more");
          sheet.getFooter().setLeft("Page &P");
        });
    assertThat(asides(layout, Aside.Kind.TITLE)).containsExactly("412 tn tokens");
    assertThat(asides(layout, Aside.Kind.KEYWORDS)).containsExactly("usage");
    assertThat(asides(layout, Aside.Kind.PROPERTY)).contains("Headline: 48 bn");
    assertThat(asides(layout, Aside.Kind.COMMENT)).containsExactly("a note on usage");
    assertThat(asides(layout, Aside.Kind.TIP))
        .containsExactly("Prompt", "Tokens, in trillions", "https://example.org/412-tn-tokens");
    assertThat(asides(layout, Aside.Kind.PRINT_HEADER))
        .containsExactly("Record usage & more", "Page");
    assertThat(asides(layout, Aside.Kind.TAB)).containsExactly("S");
    assertThat(layout.asides())
        .filteredOn(aside -> aside.kind() == Aside.Kind.COMMENT)
        .singleElement()
        .extracting(Aside::cell)
        .isEqualTo("'S'!A1");
  }

  private static void name(XSSFWorkbook book, String name, String target) {
    Name made = book.createName();
    made.setNameName(name);
    made.setRefersToFormula(target);
  }

  @Test
  void namesOfExactlyOneCellAreItsIds() throws Exception {
    Readback read =
        Made.read((book, sheet) -> {
          put(sheet, 0, 0, "one");
          put(sheet, 1, 0, "merged");
          sheet.addMergedRegion(new CellRangeAddress(1, 1, 0, 2));
          put(sheet, 2, 0, "other");
          name(book, "value.net", "S!$A$1");
          name(book, "again", "'S'!$A$1");
          name(book, "wide", "S!$A$1:$B$1");
          name(book, "merge", "S!$A$2:$C$2");
          name(book, "formula", "S!$A$1+1");
          Name local = book.createName();
          local.setSheetIndex(0);
          local.setNameName("local");
          local.setRefersToFormula("S!$A$3");
          XSSFName hidden = book.createName();
          hidden.setNameName("secret");
          hidden.setRefersToFormula("S!$A$3");
          cell(sheet, 4, 0).setCellFormula("value.net");
        });
    Layout layout = read.layout();
    assertThat(block(layout, "A1").ids()).containsExactly("value.net", "again");
    assertThat(block(layout, "A2").ids()).containsExactly("merge");
    assertThat(block(layout, "A3").ids()).containsExactly("local", "secret");
    assertThat(read.cells().names())
        .filteredOn(name -> name.name().equals("local"))
        .singleElement()
        .satisfies(name -> assertThat(name.surface()).isEqualTo(1))
        .satisfies(name -> assertThat(name.cell()).isEqualTo("'S'!A3"));
    assertThat(read.cells().names())
        .filteredOn(name -> name.name().equals("wide"))
        .singleElement()
        .satisfies(name -> assertThat(name.cell()).isNull());
  }

  @Test
  void cellsAsTheFileHasThem() throws Exception {
    byte[] book =
        Made.bytes((b, sheet) -> {
          put(sheet, 0, 0, "text");
          cell(sheet, 0, 1).setCellValue(1);
          cell(sheet, 0, 2).setCellFormula("B1*2");
          Cell known = cell(sheet, 0, 3);
          known.setCellFormula("B1*3");
          known.setCellValue(3);
          cell(sheet, 0, 4).setCellValue(true);
        });
    book =
        Made.with(
            book,
            "xl/worksheets/sheet1.xml",
            xml ->
                xml.replaceFirst("<v>1.0</v>", "<v>0.41200000000000003</v>")
                    .replaceFirst(
                        "<c r=\"C1\"><f>B1\\*2</f><v>[^<]*</v>", "<c r=\"C1\"><f>B1*2</f>"));
    List<WorkbookCells.Cell> cells = Made.read(book).cells().cells();
    assertThat(cells).extracting("cell").startsWith("'S'!A1", "'S'!B1", "'S'!C1", "'S'!D1");
    assertThat(cells.get(1).number()).isEqualTo(new BigDecimal("0.41200000000000003"));
    assertThat(cells.get(1).shown()).isEqualTo("0.412");
    assertThat(cells.get(2).kind()).isEqualTo(WorkbookCells.Kind.NO_VALUE);
    assertThat(cells.get(2).formula()).isEqualTo("B1*2");
    assertThat(cells.get(3).formula()).isEqualTo("B1*3");
    assertThat(cells.get(3).number()).isEqualByComparingTo("3");
    assertThat(cells.get(4).kind()).isEqualTo(WorkbookCells.Kind.BOOLEAN);
    assertThat(cells.get(4).text()).isEqualTo("TRUE");
  }

  @Test
  void sharedFormulasAreMovedAlong() {
    assertThat(SharedFormulas.moved("A1+$B$1*SUM(C$1:$D4)&\"A1\"", 2, 1))
        .isEqualTo("B3+$B$1*SUM(D$1:$D6)&\"A1\"");
    assertThat(SharedFormulas.moved("'A1 x'!A1+value.net.A1+LOG10(A1)", 1, 0))
        .isEqualTo("'A1 x'!A2+value.net.A1+LOG10(A2)");
    assertThat(SharedFormulas.moved("A1", -1, 0)).isEqualTo("#REF!");
  }

  @Test
  void tablesAndWhatTheirCellsAre() throws Exception {
    Layout layout =
        layout((book, sheet) -> {
          Font large = book.createFont();
          large.setFontHeightInPoints((short) 20);
          CellStyle title = book.createCellStyle();
          title.setFont(large);
          Font bold = book.createFont();
          bold.setBold(true);
          CellStyle heading = book.createCellStyle();
          heading.setFont(bold);
          put(sheet, 0, 0, "AI impact statement").setCellStyle(title);
          put(sheet, 1, 0, "Harm").setCellStyle(heading);
          for (int row = 0; row < 3; row++) {
            put(sheet, 2 + row, 0, row == 0 ? "Figure" : "Row " + row);
            put(sheet, 2 + row, 1, row == 0 ? "2025" : "x");
          }
          ((XSSFSheet) sheet).createTable(new AreaReference("A3:B5", book.getSpreadsheetVersion()));
          CellStyle wrapped = book.createCellStyle();
          wrapped.setWrapText(true);
          put(sheet, 6, 0, "Running text that says at some length what went wrong and why.")
              .setCellStyle(wrapped);
          put(sheet, 8, 0, "Site").setCellStyle(heading);
          put(sheet, 8, 1, "MWh").setCellStyle(heading);
          put(sheet, 9, 0, "Tilbrook");
          cell(sheet, 9, 1).setCellValue(12);
        });
    assertThat(block(layout, "A1").role()).isEqualTo(Role.TITLE);
    assertThat(block(layout, "A2").role()).isEqualTo(Role.HEADING);
    assertThat(block(layout, "A2").level()).isEqualTo(1);
    assertThat(block(layout, "A3").role()).isEqualTo(Role.HEADER_CELL);
    assertThat(block(layout, "B4").role()).isEqualTo(Role.CELL);
    assertThat(block(layout, "A4").role()).isEqualTo(Role.HEADER_CELL);
    assertThat(block(layout, "A7").role()).isEqualTo(Role.PARAGRAPH);
    assertThat(block(layout, "B9").role()).isEqualTo(Role.HEADER_CELL);
    assertThat(block(layout, "B10").role()).isEqualTo(Role.CELL);
    assertThat(layout.tables()).hasSize(2);
    Table table = layout.tables().get(0);
    assertThat(table.rows()).extracting(Table.Row::head).containsExactly(true, false, false);
    assertThat(table.caption()).isEqualTo(block(layout, "A2").order());
    assertThat(layout.tables().get(1).rows())
        .extracting(Table.Row::head)
        .containsExactly(true, false);
    assertThat(layout.lines()).extracting(Line::text).contains("Tilbrook\t12");
  }

  @Test
  void wordsCutIntoCellsAreJoined() throws Exception {
    Layout layout =
        layout((book, sheet) -> {
          CellStyle right = book.createCellStyle();
          right.setAlignment(org.apache.poi.ss.usermodel.HorizontalAlignment.RIGHT);
          sheet.setColumnWidth(0, 20 * 256);
          put(sheet, 0, 0, "412 trill").setCellStyle(right);
          put(sheet, 0, 1, "ion tokens");
        });
    assertThat(layout.lines()).extracting(Line::text).containsExactly("412 trill ion tokens");
  }

  @Test
  void filesInsideTheFile() throws Exception {
    byte[] book = Made.bytes((b, sheet) -> put(sheet, 0, 0, "x"));
    String start = "<attachment xmlns=\"urn:counterweight:attachment\" name=\"";
    book =
        Made.with(
            book,
            "customXml/item1.xml",
            old ->
                start
                    + "statement.json\" mediaType=\"application/json\" encoding=\"text\">"
                    + "{&quot;a&quot;: &lt;1&gt;}</attachment>");
    book =
        Made.with(
            book,
            "customXml/item2.xml",
            old -> start + "b.bin\" mediaType=\"x/y\" encoding=\"base64\">AAEC/w==</attachment>");
    book = Made.with(book, "customXml/item3.xml", old -> "<other xmlns=\"urn:x\">1</other>");
    book = Made.with(book, "xl/embeddings/oleObject1.bin", old -> "ole");
    List<Embedded> files = Made.read(book).attachments();
    assertThat(files)
        .containsExactly(
            new Embedded("b.bin", "x/y", new byte[] {0, 1, 2, -1}),
            new Embedded(
                "customxml/item3.xml",
                "application/xml",
                "<other xmlns=\"urn:x\">1</other>".getBytes(StandardCharsets.UTF_8)),
            new Embedded(
                "statement.json",
                "application/json",
                "{\"a\": <1>}".getBytes(StandardCharsets.UTF_8)),
            new Embedded(
                "xl/embeddings/oleobject1.bin", null, "ole".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void alternativesAreTakenAsCurrentProgramsDo() throws Exception {
    byte[] book = Made.bytes((b, sheet) -> put(sheet, 0, 0, "x"));
    String choices =
        "<mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006"
            + "\"><mc:Choice xmlns:u=\"urn:unknown\" Requires=\"u\"><headerFooter><oddHeader>no"
            + "</oddHeader></headerFooter></mc:Choice><mc:Fallback><headerFooter><oddHeader>yes"
            + "</oddHeader></headerFooter></mc:Fallback></mc:AlternateContent>";
    book =
        Made.with(
            book,
            "xl/worksheets/sheet1.xml",
            xml -> xml.replace("</worksheet>", choices + "</worksheet>"));
    assertThat(asides(Made.read(book).layout(), Aside.Kind.PRINT_HEADER)).containsExactly("yes");
  }

  @Test
  void smallChartsInCellsAndImagesBehindThem() throws Exception {
    byte[] book =
        Made.bytes((b, sheet) -> {
          for (int i = 0; i < 4; i++) {
            cell(sheet, 0, i).setCellValue(i + 1);
          }
        });
    String space = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
    String more =
        "<picture xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " r:id=\"rId9\"/><extLst><ext uri=\"{05C60535-1F16-4fd2-B633-F4F36F0B64E0}\" xmlns:x14=\""
            + space
            + "\"><x14:sparklineGroups><x14:sparklineGroup type=\"column\"><x14:sparklines>"
            + "<x14:sparkline><xm:f xmlns:xm=\"urn:m\">S!A1:D1</xm:f>"
            + "<xm:sqref xmlns:xm=\"urn:m\">E1</xm:sqref></x14:sparkline></x14:sparklines>"
            + "</x14:sparklineGroup></x14:sparklineGroups></ext></extLst>";
    book =
        Made.with(
            book,
            "xl/worksheets/sheet1.xml",
            xml -> xml.replace("</worksheet>", more + "</worksheet>"));
    Layout layout = Made.read(book).layout();
    assertThat(layout.pictures()).hasSize(2);
    assertThat(layout.pictures().stream().filter(p -> p.plot() != null).toList())
        .singleElement()
        .satisfies(p -> assertThat(p.plot().values()).containsExactly(1.0, 2.0, 3.0, 4.0))
        .satisfies(p -> assertThat(p.plot().bars()).isTrue());
    assertThat(Made.run(layout, "A1").ground()).as("on an image").isNull();
  }

  @Test
  void sameBytesSameAnswerAlsoInManyThreads() throws Exception {
    byte[] book =
        Made.bytes((b, sheet) -> {
          for (int row = 0; row < 50; row++) {
            put(sheet, row, 0, "row " + row);
            cell(sheet, row, 1).setCellValue(row * 1.5);
            name(b, "figure." + row, "S!$B$" + (row + 1));
          }
        });
    Readback once = Made.read(book);
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Callable<Readback>> tasks = new ArrayList<>();
      for (int i = 0; i < 16; i++) {
        tasks.add(() -> Made.read(book));
      }
      for (var result : threads.invokeAll(tasks)) {
        assertThat(result.get()).isEqualTo(once);
      }
    }
    assertThat(Map.of("blocks", once.layout().blocks().size())).containsEntry("blocks", 100);
  }
}
