package org.counterweight.readback.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.counterweight.readback.xlsx.Made.cell;
import static org.counterweight.readback.xlsx.Made.hiding;
import static org.counterweight.readback.xlsx.Made.layout;
import static org.counterweight.readback.xlsx.Made.put;

import java.util.List;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFChildAnchor;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFShapeGroup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSimpleShape;
import org.apache.poi.xssf.usermodel.XSSFTextBox;
import org.counterweight.layout.Block;
import org.counterweight.layout.Hiding;
import org.counterweight.layout.Layout;
import org.counterweight.layout.Picture;
import org.counterweight.layout.Plot;
import org.counterweight.layout.Role;
import org.counterweight.layout.Run;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;

/** Charts, pictures and shapes: where they are, what they say, what they cover. */
final class FloatingTest {
  private static XSSFClientAnchor anchor(int left, int top, int right, int bottom) {
    return new XSSFClientAnchor(0, 0, 0, 0, left, top, right, bottom);
  }

  private static XSSFChart chart(XSSFSheet sheet, ChartTypes type, Double least) {
    for (int row = 0; row < 4; row++) {
      put(sheet, row, 0, "Q" + (row + 1));
      cell(sheet, row, 1).setCellValue(90 + 4 * row);
    }
    XSSFChart chart = sheet.createDrawingPatriarch().createChart(anchor(3, 1, 9, 16));
    chart.setTitleText("Tokens processed, tn");
    chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    XDDFCategoryAxis across = chart.createCategoryAxis(AxisPosition.BOTTOM);
    XDDFValueAxis up = chart.createValueAxis(AxisPosition.LEFT);
    up.setCrosses(AxisCrosses.AUTO_ZERO);
    if (least != null) {
      up.setMinimum(least);
    }
    XDDFChartData data = chart.createData(type, across, up);
    XDDFChartData.Series series =
        data.addSeries(
            XDDFDataSourcesFactory.fromStringCellRange(sheet, CellRangeAddress.valueOf("A1:A4")),
            XDDFDataSourcesFactory.fromNumericCellRange(sheet, CellRangeAddress.valueOf("B1:B4")));
    series.setTitle("Gateway", null);
    chart.plot(data);
    return chart;
  }

  private static Plot plot(Layout layout) {
    return layout.pictures().get(0).plot();
  }

  private static List<String> texts(Layout layout) {
    return layout.blocks().stream()
        .filter(block -> block.role() == Role.CHART_TEXT)
        .map(Block::text)
        .toList();
  }

  @Test
  void aChartSaysWhatItPlots() throws Exception {
    Layout layout = layout((book, sheet) -> chart((XSSFSheet) sheet, ChartTypes.BAR, 80.0));
    Picture picture = layout.pictures().get(0);
    assertThat(picture.kind()).isEqualTo(Picture.Kind.CHART);
    assertThat(picture.cell()).isEqualTo("'S'!D2");
    assertThat(picture.box().x()).isCloseTo(3 * 48, within(3.0));
    assertThat(picture.box().height()).isCloseTo(15 * 15, within(3.0));
    Plot plot = plot(layout);
    assertThat(plot.title()).isEqualTo("Tokens processed, tn");
    assertThat(plot.series()).containsExactly("Gateway");
    assertThat(plot.labels()).containsExactly("Q1", "Q2", "Q3", "Q4");
    assertThat(plot.values()).containsExactly(90.0, 94.0, 98.0, 102.0);
    assertThat(plot.bars()).isTrue();
    assertThat(plot.axisNumbers()).isTrue();
    assertThat(plot.valueLabels()).isFalse();
    assertThat(plot.axisFrom()).isEqualTo(80.0);
    assertThat(texts(layout)).contains("Tokens processed, tn", "Gateway", "Q1", "Q4");
    assertThat(picture.blocks()).hasSize(texts(layout).size());
    assertThat(layout.blocks().get(picture.order()).text()).isEqualTo("Tokens processed, tn");
  }

  @Test
  void anAxisThatTheProgramChoosesDoesNotAlwaysStartAtZero() throws Exception {
    Layout near = layout((book, sheet) -> chart((XSSFSheet) sheet, ChartTypes.BAR, null));
    assertThat(plot(near).axisFrom()).as("values near each other").isNull();
    Layout far =
        layout((book, sheet) -> {
          chart((XSSFSheet) sheet, ChartTypes.BAR, null);
          cell(sheet, 0, 1).setCellValue(3);
        });
    assertThat(plot(far).axisFrom()).isEqualTo(0.0);
    assertThat(plot(far).values()).as("of the cells, not of the cache").contains(3.0);
  }

  @Test
  void labelsAtTheBarsAndAxesThatAreLeftOut() throws Exception {
    Layout layout =
        layout((book, sheet) -> {
          XSSFChart chart = chart((XSSFSheet) sheet, ChartTypes.BAR, 0.0);
          var plot = chart.getCTChart().getPlotArea();
          plot.getValAxArray(0).getDelete().setVal(true);
          var labels = plot.getBarChartArray(0).getSerArray(0).addNewDLbls();
          labels.addNewNumFmt().setFormatCode("0\" tn\"");
          labels.getNumFmt().setSourceLinked(false);
          labels.addNewShowVal().setVal(true);
        });
    assertThat(plot(layout).axisNumbers()).isFalse();
    assertThat(plot(layout).valueLabels()).isTrue();
    assertThat(texts(layout)).contains("90 tn", "102 tn");
  }

  @Test
  void hiddenRowsAreNotPlottedAndHiddenSheetsHideCharts() throws Exception {
    Layout layout =
        layout((book, sheet) -> {
          XSSFSheet second = book.createSheet("T");
          chart(second, ChartTypes.LINE, null).getCTChart().addNewPlotVisOnly().setVal(true);
          second.getRow(1).setZeroHeight(true);
          put(sheet, 0, 0, "seen");
          book.setSheetVisibility(1, SheetVisibility.HIDDEN);
        });
    assertThat(plot(layout).values()).containsExactly(90.0, 98.0, 102.0);
    assertThat(plot(layout).bars()).isFalse();
    assertThat(layout.pictures().get(0).hiding()).containsExactly(Hiding.HIDDEN_SHEET);
    assertThat(layout.blocks().get(layout.pictures().get(0).order()).visible()).isFalse();
  }

  @Test
  void picturesWithTheirWords() throws Exception {
    Layout layout =
        layout((book, sheet) -> {
          Floating.picture(book, (XSSFSheet) sheet, 0, 0, 2, 4, "412 tn tokens");
          XSSFPicture shy = Floating.picture(book, (XSSFSheet) sheet, 0, 9, 2, 12, "");
          shy.getCTPicture().getNvPicPr().getCNvPr().setHidden(true);
        });
    assertThat(layout.pictures()).extracting("kind").containsOnly(Picture.Kind.RASTER);
    assertThat(layout.pictures().get(0).alt()).isEqualTo("412 tn tokens");
    assertThat(layout.pictures().get(0).visible()).isTrue();
    assertThat(layout.pictures().get(0).decorative()).isFalse();
    assertThat(layout.pictures().get(1).hiding()).containsExactly(Hiding.INVISIBLE);
    assertThat(layout.asides()).extracting("text").contains("412 tn tokens");
  }

  @Test
  void decorationIsDeclared() throws Exception {
    byte[] book = Made.bytes((b, sheet) -> Floating.picture(b, (XSSFSheet) sheet, 0, 0, 2, 4, ""));
    book =
        Made.with(
            book,
            "xl/drawings/drawing1.xml",
            xml ->
                xml.replaceFirst(
                    "(<xdr:cNvPr [^>]*)/>",
                    "$1><a:extLst><a:ext uri=\"{C183D7F6-B498-43B3-948B-1728B52AA6E4}\">"
                        + "<adec:decorative"
                        + " xmlns:adec=\"http://schemas.microsoft.com/office/drawing/2017/decorative\""
                        + " val=\"1\"/></a:ext></a:extLst></xdr:cNvPr>"));
    assertThat(Made.read(book).layout().pictures().get(0).decorative()).isTrue();
  }

  @Test
  void textBoxesAndWhatTheyCover() throws Exception {
    Layout layout =
        layout((book, sheet) -> {
          put(sheet, 2, 1, "under a filled box");
          put(sheet, 12, 1, "under an open box");
          XSSFTextBox filled =
              ((XSSFSheet) sheet).createDrawingPatriarch().createTextbox(anchor(0, 0, 6, 6));
          filled.setText("48 billion tokens");
          filled.setFillColor(240, 240, 100);
          XSSFTextBox open =
              ((XSSFSheet) sheet).createDrawingPatriarch().createTextbox(anchor(0, 10, 6, 16));
          open.setText("words only");
          open.setNoFill(true);
        });
    assertThat(texts(layout)).containsExactly("48 billion tokens", "words only");
    assertThat(hiding(layout, "B3")).containsExactly(Hiding.COVERED);
    assertThat(hiding(layout, "B13")).isEmpty();
    Run run =
        layout.blocks().stream()
            .filter(block -> block.text().startsWith("48"))
            .findFirst()
            .orElseThrow()
            .runs()
            .get(0);
    assertThat(run.ground()).hasToString("#f0f064");
    assertThat(layout.panels()).extracting("fill").hasToString("[#f0f064]");
    assertThat(layout.pictures()).extracting("kind").containsOnly(Picture.Kind.SHAPE);
  }

  @Test
  void shapesInGroupsStandWhereTheGroupPutsThem() throws Exception {
    Layout layout =
        layout((book, sheet) -> {
          XSSFShapeGroup group =
              ((XSSFSheet) sheet).createDrawingPatriarch().createGroup(anchor(2, 2, 6, 12));
          group.setCoordinates(0, 0, 1000, 1000);
          XSSFSimpleShape shape =
              group.createSimpleShape(new XSSFChildAnchor(500, 500, 1000, 1000));
          shape.setText("half way");
        });
    Picture picture = layout.pictures().get(0);
    assertThat(texts(layout)).containsExactly("half way");
    assertThat(picture.box().x()).isCloseTo(4 * 48, within(3.0));
    assertThat(picture.box().y()).isCloseTo(7 * 15, within(3.0));
    assertThat(picture.box().width()).isCloseTo(2 * 48, within(3.0));
  }

  @Test
  void drawingsAreReadWhereTheyStand() throws Exception {
    Layout layout =
        layout((book, sheet) -> {
          put(sheet, 0, 0, "above");
          put(sheet, 20, 0, "below");
          XSSFTextBox box =
              ((XSSFSheet) sheet).createDrawingPatriarch().createTextbox(anchor(0, 5, 6, 9));
          box.setText("between");
        });
    assertThat(layout.blocks())
        .extracting(Block::text)
        .containsExactly("above", "between", "below");
    assertThat(layout.pictures().get(0).order()).isEqualTo(1);
  }

  @Test
  void chartSheetsAreSurfaces() throws Exception {
    byte[] book = Made.bytes((b, sheet) -> chart((XSSFSheet) sheet, ChartTypes.BAR, 0.0));
    String space = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    book =
        Made.with(
            book,
            "xl/chartsheets/sheet1.xml",
            none ->
                "<chartsheet %s xmlns:r=\"%s\"><drawing r:id=\"rId1\"/></chartsheet>"
                    .formatted(space, office));
    book =
        Made.with(
            book,
            "xl/chartsheets/_rels/sheet1.xml.rels",
            none ->
                ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships"
                        + "\"><Relationship Id=\"rId1\" Type=\"%s/drawing\""
                        + " Target=\"../drawings/drawing1.xml\"/></Relationships>")
                    .formatted(office));
    book =
        Made.with(
            book,
            "xl/_rels/workbook.xml.rels",
            xml ->
                xml.replace(
                    "</Relationships>",
                    "<Relationship Id=\"rId99\" Type=\""
                        + office
                        + "/chartsheet\" Target=\"chartsheets/sheet1.xml\"/></Relationships>"));
    book =
        Made.with(
            book,
            "xl/workbook.xml",
            xml ->
                xml.replace(
                    "</sheets>", "<sheet name=\"U\" sheetId=\"9\" r:id=\"rId99\"/></sheets>"));
    Layout layout = Made.read(book).layout();
    assertThat(layout.surfaces()).extracting("name").containsExactly("S", "U");
    assertThat(layout.pictures()).extracting("surface").containsExactly(1, 2);
    assertThat(layout.pictures().get(1).plot().title()).isEqualTo("Tokens processed, tn");
    assertThat(layout.surfaces().get(1).width()).isGreaterThan(100);
  }

  private static byte[] withVml(String shapes) throws Exception {
    byte[] book =
        Made.bytes((b, sheet) -> {
          put(sheet, 2, 1, "under");
          Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor(4, 4, 6, 8));
          comment.setString(b.getCreationHelper().createRichTextString("note"));
          cell(sheet, 9, 0).setCellComment(comment);
        });
    return Made.with(
        book,
        "xl/drawings/vmlDrawing0.vml",
        old ->
            "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\""
                + " xmlns:x=\"urn:schemas-microsoft-com:office:excel\">"
                + shapes
                + "</xml>");
  }

  @Test
  void controlsAndOpenCommentsStandOnTheSheet() throws Exception {
    String place = "<x:Anchor>0, 0, 1, 0, 5, 0, 6, 0</x:Anchor>";
    byte[] button =
        withVml(
            "<v:shape><v:textbox><div>48 bn<br>tokens</div></v:textbox>"
                + "<x:ClientData ObjectType=\"Button\">"
                + place
                + "</x:ClientData></v:shape>");
    assertThat(texts(Made.read(button).layout())).containsExactly("48 bn tokens");
    assertThat(hiding(Made.read(button).layout(), "B3")).isEmpty();
    String note =
        "<v:shape><x:ClientData ObjectType=\"Note\">" + place + "%s</x:ClientData></v:shape>";
    Layout open = Made.read(withVml(note.formatted("<x:Visible/>"))).layout();
    assertThat(hiding(open, "B3")).containsExactly(Hiding.COVERED);
    Layout closed = Made.read(withVml(note.formatted(""))).layout();
    assertThat(hiding(closed, "B3")).isEmpty();
    assertThat(closed.pictures()).isEmpty();
  }

  @Test
  void imagesInCells() throws Exception {
    byte[] book = Made.bytes((b, sheet) -> cell(sheet, 0, 0).setCellErrorValue((byte) 15));
    book =
        Made.with(
            book,
            "xl/worksheets/sheet1.xml",
            xml -> xml.replaceFirst("<c r=\"A1\"", "<c r=\"A1\" vm=\"1\""));
    Layout layout = Made.read(book).layout();
    assertThat(layout.pictures()).extracting("kind").containsExactly(Picture.Kind.RASTER);
    assertThat(hiding(layout, "A1")).as("the error under it").containsExactly(Hiding.COVERED);
  }

  @Test
  void figuresInsideBarsStandOnTheirColour() throws Exception {
    Layout layout =
        layout((book, sheet) -> {
          XSSFChart chart = chart((XSSFSheet) sheet, ChartTypes.BAR, 0.0);
          var series = chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0);
          series.addNewSpPr().addNewSolidFill().addNewSrgbClr().setVal(new byte[] {16, 32, 48});
          var labels = series.addNewDLbls();
          labels.addNewDLblPos().setVal(STDLblPos.IN_END);
          labels.addNewShowVal().setVal(true);
        });
    Run label =
        layout.blocks().stream()
            .filter(block -> block.role() == Role.CHART_TEXT && block.text().equals("94"))
            .findFirst()
            .orElseThrow()
            .runs()
            .get(0);
    assertThat(label.ground()).hasToString("#102030");
  }
}
