package org.counterweight.readback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.counterweight.readback.MadePdf.element;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.counterweight.layout.Aside;
import org.counterweight.layout.Block;
import org.counterweight.layout.Layout;
import org.counterweight.layout.Picture;
import org.counterweight.layout.Plot;
import org.counterweight.layout.Role;
import org.counterweight.layout.Table;
import org.junit.jupiter.api.Test;

/** Tagged files: blocks in the order of reading, tables and figures from their elements. */
class PdfStructureTest {
  /** A line of text under a number of marked content. */
  private static String text(int number, int y, String text) {
    return text(number, 50, y, text);
  }

  private static String text(int number, int x, int y, String text) {
    return "/P <</MCID "
        + number
        + ">> BDC BT /F1 10 Tf "
        + x
        + " "
        + y
        + " Td ("
        + text
        + ") Tj ET EMC ";
  }

  @Test
  void readingFollowsTheTreeNotThePainting() throws Exception {
    Layout layout =
        MadePdf.of(text(0, 250, "last") + text(1, 200, "first") + text(2, 150, "second"))
            .tagged(element("Document", element("P", 1), element("P", 2), element("P", 0)))
            .layout();
    assertThat(layout.tagged()).isTrue();
    assertThat(MadePdf.texts(layout)).containsExactly("first", "second", "last");
  }

  @Test
  void rolesLevelsPathsAndIds() throws Exception {
    COSDictionary value = MadePdf.id("energy.total", element("Span", 3));
    Readback read =
        MadePdf.of(
                text(0, 280, "Title")
                    + text(1, 260, "Sub")
                    + text(2, 240, "In all")
                    + text(3, 80, 240, "42 GWh")
                    + text(4, 220, "-")
                    + text(5, 60, 220, "item")
                    + text(6, 200, "a note")
                    + text(7, 180, "a caption"))
            .role("Headline", "H1")
            .tagged(
                element(
                    "Document",
                    MadePdf.id(
                        "usage",
                        element(
                            "Sect",
                            element("Headline", 0),
                            element("H3", 1),
                            element("P", 2, value),
                            element(
                                "L",
                                element(
                                    "LI", element("Lbl", 4), element("LBody", element("P", 5)))),
                            element("Note", 6),
                            element("Caption", 7)))))
            .read();
    Layout layout = read.layout();
    assertThat(layout.blocks())
        .extracting(Block::role)
        .containsExactly(
            Role.HEADING, Role.HEADING, Role.PARAGRAPH, Role.LIST_ITEM, Role.NOTE, Role.CAPTION);
    assertThat(layout.blocks()).extracting(Block::level).containsExactly(1, 3, 0, 0, 0, 0);
    assertThat(layout.blocks().get(0).path()).containsExactly("Document", "Sect#usage", "Headline");
    assertThat(layout.blocks().get(2).ids()).containsExactly("energy.total", "usage");
    assertThat(layout.blocks().get(2).text()).isEqualTo("In all 42 GWh");
    assertThat(layout.blocks().get(3).text()).isEqualTo("- item");
    assertThat(read.identified()).containsExactly(new Identified("energy.total", "42 GWh", 2));
  }

  @Test
  void idsAmongTheAttributes() throws Exception {
    COSDictionary cell = element("P", 0);
    COSDictionary property = new COSDictionary();
    property.setString(COSName.N, "Id");
    property.setString(COSName.V, "value.net");
    COSArray properties = new COSArray();
    properties.add(property);
    COSDictionary user = new COSDictionary();
    user.setName(COSName.O, "UserProperties");
    user.setItem(COSName.P, properties);
    cell.setItem(COSName.A, user);
    Layout layout = MadePdf.of(text(0, 200, "2.97")).tagged(cell).layout();
    assertThat(layout.blocks().get(0).ids()).containsExactly("value.net");
  }

  @Test
  void tablesWithSpans() throws Exception {
    COSDictionary wide = MadePdf.attribute(element("TH", 1), "Table", "ColSpan", 2);
    COSDictionary tall = MadePdf.attribute(element("TH", 2), "Table", "RowSpan", 2);
    Layout layout =
        MadePdf.of(
                text(9, 290, "Above")
                    + text(0, 50, 250, "Name")
                    + text(1, 100, 250, "Both years")
                    + text(2, 50, 230, "Sum")
                    + text(3, 100, 230, "1")
                    + text(4, 150, 230, "2")
                    + text(5, 100, 210, "3")
                    + text(6, 150, 210, "4")
                    + text(7, 160, 200, "more"))
            .tagged(
                element("H2", 9),
                element(
                    "Table",
                    element("THead", element("TR", element("TH", 0), wide)),
                    element(
                        "TBody",
                        element("TR", tall, element("TD", 3), element("TD", element("P", 4))),
                        element(
                            "TR",
                            element("TD", 5),
                            element("TD", element("P", 6), element("P", 7))))))
            .layout();
    assertThat(layout.tables()).hasSize(1);
    Table table = layout.tables().get(0);
    assertThat(table.caption()).isZero();
    assertThat(table.rows()).extracting(Table.Row::head).containsExactly(true, false, false);
    assertThat(table.rows().get(0).cells()).extracting(Table.Cell::column).containsExactly(0, 1);
    assertThat(table.rows().get(0).cells().get(1).columns()).isEqualTo(2);
    assertThat(table.rows().get(2).cells()).extracting(Table.Cell::column).containsExactly(1, 2);
    assertThat(table.rows().get(2).cells().get(1).blocks()).containsExactly(7, 8);
    assertThat(layout.blocks().get(1).role()).isEqualTo(Role.HEADER_CELL);
    assertThat(layout.blocks().get(4).role()).isEqualTo(Role.CELL);
    assertThat(layout.blocks().get(4).text()).isEqualTo("1");
  }

  @Test
  void whatTheTreeLeavesOutComesLast() throws Exception {
    Layout layout =
        MadePdf.of(
                "/Artifact <</Type /Pagination /Subtype /Header>> BDC BT /F1 8 Tf 50 290 Td"
                    + " (Head) Tj 300 0 Td (of page) Tj ET EMC "
                    + "/Artifact <</Type /Pagination>> BDC BT /F1 8 Tf 50 5 Td (Foot) Tj ET EMC "
                    + "BT /F1 8 Tf 50 100 Td (not marked) Tj ET "
                    + "/Artifact BMC BT /F1 8 Tf 50 80 Td (decoration) Tj ET EMC "
                    + text(0, 200, "Body"))
            .tagged(element("P", 0))
            .layout();
    assertThat(MadePdf.texts(layout))
        .containsExactly("Body", "Head of page", "Foot", "not marked", "decoration");
    assertThat(layout.blocks())
        .extracting(Block::role)
        .containsExactly(
            Role.PARAGRAPH, Role.PAGE_HEADER, Role.PAGE_FOOTER, Role.UNMARKED, Role.UNMARKED);
  }

  @Test
  void aTreeThatNamesContentTwiceOrItselfIsReadOnce() throws Exception {
    COSDictionary loop = element("Sect", 0);
    ((COSArray) loop.getDictionaryObject(COSName.K)).add(loop);
    Layout layout = MadePdf.of(text(0, 200, "Once")).tagged(loop, element("P", 0)).layout();
    assertThat(MadePdf.texts(layout)).containsExactly("Once");
  }

  @Test
  void contentOfFormsWithNumbersOfTheirOwn() throws Exception {
    COSDictionary element = element("P");
    Layout layout =
        MadePdf.of("/X1 Do")
            .tagged(element)
            .with((d, p) -> {
              COSStream form = MadePdf.form(d, p, text(0, 200, "Inside"));
              form.setInt(COSName.STRUCT_PARENTS, 1);
              MadePdf.resource(p, COSName.XOBJECT, "X1", form);
              COSDictionary reference = new COSDictionary();
              reference.setName(COSName.TYPE, "MCR");
              reference.setItem(COSName.PG, p);
              reference.setItem(COSName.getPDFName("Stm"), form);
              reference.setInt(COSName.MCID, 0);
              element.setItem(COSName.K, reference);
            })
            .layout();
    assertThat(layout.tagged()).isTrue();
    assertThat(layout.blocks().get(0).role()).isEqualTo(Role.PARAGRAPH);
    assertThat(MadePdf.texts(layout)).containsExactly("Inside");
  }

  @Test
  void wordsAtLineEndsAndHyphens() throws Exception {
    Layout layout =
        MadePdf.of(
                "/P <</MCID 0>> BDC BT /F1 10 Tf 12 TL 50 200 Td (one) Tj T* (two) Tj T* (soft\\255) Tj"
                    + " T* (ened) Tj T* (well-) Tj T* (known) Tj ET EMC")
            .tagged(element("P", 0))
            .layout();
    assertThat(layout.blocks().get(0).text()).isEqualTo("one two softened well-known");
  }

  /** A bar chart under one number: axis 0 to 30 or from 10, two bars with their values. */
  private static String chart(int from, boolean valueLabels) {
    StringBuilder c = new StringBuilder("/Figure <</MCID 0>> BDC ");
    for (int i = 0; i < 3; i++) {
      c.append(label(60, 100 + i * 40 - 2, String.valueOf(from + i * 10)));
    }
    c.append("0.2 0.4 0.6 rg 100 100 40 60 re f 160 100 40 30 re f 0 g ");
    c.append(label(105, 85, "North")).append(label(165, 85, "South"));
    if (valueLabels) {
      c.append(label(112, 163, String.valueOf(from + 15)));
      c.append(label(172, 133, String.valueOf(from) + ".5"));
    }
    return c + "EMC ";
  }

  private static String label(int x, int y, String text) {
    return "BT /F1 8 Tf " + x + " " + y + " Td (" + text + ") Tj ET ";
  }

  @Test
  void figuresWithTheirTextAndAxis() throws Exception {
    COSDictionary figure = MadePdf.id("chart-1", element("Figure", 0));
    figure.setItem(COSName.ALT, new COSString("Two bars"));
    Layout layout = MadePdf.of(chart(0, true)).tagged(element("Sect", figure)).layout();
    assertThat(layout.pictures()).hasSize(1);
    Picture picture = layout.pictures().get(0);
    assertThat(picture.kind()).isEqualTo(Picture.Kind.VECTOR);
    assertThat(picture.alt()).isEqualTo("Two bars");
    assertThat(picture.ids()).containsExactly("chart-1");
    assertThat(picture.blocks()).hasSize(7);
    assertThat(layout.blocks()).extracting(Block::role).containsOnly(Role.CHART_TEXT);
    assertThat(picture.box().x()).isCloseTo(60, within(0.5));
    assertThat(picture.box().right()).isCloseTo(200, within(0.5));
    Plot plot = picture.plot();
    assertThat(plot.bars()).isTrue();
    assertThat(plot.axisNumbers()).isTrue();
    assertThat(plot.axisFrom()).isZero();
    assertThat(plot.valueLabels()).isTrue();
    assertThat(plot.labels()).containsExactly("North", "South");
    assertThat(layout.asides()).extracting(Aside::kind).contains(Aside.Kind.ALT);
  }

  @Test
  void anAxisThatDoesNotStartAtZero() throws Exception {
    Layout layout = MadePdf.of(chart(10, false)).tagged(element("Figure", 0)).layout();
    Plot plot = layout.pictures().get(0).plot();
    assertThat(plot.axisFrom()).isCloseTo(10, within(0.5));
    assertThat(plot.valueLabels()).isFalse();
  }

  @Test
  void theBoxOfAFigureIsWhatItPaintsNotWhatItClaims() throws Exception {
    COSDictionary figure = element("Figure", 0);
    COSDictionary claim = new COSDictionary();
    claim.setItem(COSName.O, COSName.getPDFName("Layout"));
    claim.setItem(COSName.BBOX, MadePdf.numbers(0, 0, 400, 300));
    figure.setItem(COSName.A, claim);
    Layout layout = MadePdf.of(chart(0, true)).tagged(figure).layout();
    assertThat(layout.pictures().get(0).box().width()).isLessThan(150);
  }

  @Test
  void picturesWithAndWithoutMeaning() throws Exception {
    COSDictionary empty = element("Figure", 1);
    empty.setItem(COSName.ALT, new COSString(""));
    Layout layout =
        MadePdf.of(
                "/Figure <</MCID 0>> BDC q 50 0 0 50 50 200 cm /I1 Do Q EMC "
                    + "/Figure <</MCID 1>> BDC q 50 0 0 50 150 200 cm /I1 Do Q EMC "
                    + "/Artifact BMC q 50 0 0 50 250 200 cm /I1 Do Q EMC "
                    + "q 50 0 0 50 50 50 cm /I1 Do Q q 50 0 0 50 100 50 cm /I1 Do Q")
            .tagged(element("Figure", 0), empty)
            .with(PdfVisibilityTest::image)
            .layout();
    assertThat(layout.pictures()).extracting(Picture::kind).containsOnly(Picture.Kind.RASTER);
    assertThat(layout.pictures())
        .extracting(Picture::decorative)
        .containsExactlyInAnyOrder(false, true, true, false);
    // Two strips side by side are one picture.
    assertThat(layout.pictures()).anyMatch(p -> Math.abs(p.box().area() - 5000) < 1);
  }
}
