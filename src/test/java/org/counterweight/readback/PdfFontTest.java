package org.counterweight.readback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.counterweight.layout.Layout;
import org.counterweight.layout.Run;
import org.junit.jupiter.api.Test;

/** What fonts say of their letters, and where they cannot be believed. */
class PdfFontTest {
  /** A page with a text in an embedded face; the font can be changed before it is saved. */
  private static Layout embedded(String text, boolean subset, MadePdf.Change change)
      throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument();
        InputStream face =
            PdfFontTest.class.getResourceAsStream(
                "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
      PDPage page = new PDPage();
      document.addPage(page);
      PDType0Font font = PDType0Font.load(document, face, subset);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(font, 12);
        content.newLineAtOffset(50, 700);
        content.showText(text);
        content.endText();
      }
      ByteArrayOutputStream first = new ByteArrayOutputStream();
      document.save(first);
      try (PDDocument again = Loader.loadPDF(first.toByteArray())) {
        change.apply(again, again.getPage(0));
        again.save(out);
      }
    }
    return new PdfReader().read(out.toByteArray(), "made.pdf").layout();
  }

  private static COSDictionary font(PDPage page) {
    COSDictionary fonts = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
    return fonts.getCOSDictionary(fonts.keySet().iterator().next());
  }

  @Test
  void namesAndWeights() throws Exception {
    Layout layout = MadePdf.of("BT /F1 9 Tf 50 200 Td (plain ) Tj /F2 9 Tf (bold) Tj ET").layout();
    Run plain = MadePdf.run(layout, "plain");
    Run bold = MadePdf.run(layout, "bold");
    assertThat(plain.type().bold()).isFalse();
    assertThat(bold.type().bold()).isTrue();
    assertThat(bold.type().family()).isEqualTo("Helvetica Bold");
    Layout subset = embedded("Name", true, (d, p) -> {});
    assertThat(MadePdf.run(subset, "Name").type().family()).isEqualTo("Liberation Sans");
  }

  @Test
  void lettersMadeHeavierByStrokingAreBold() throws Exception {
    Layout layout =
        MadePdf.of("0.6 w BT /F1 12 Tf 2 Tr 50 200 Td (heavy) Tj 0 Tr ( plain) Tj ET").layout();
    assertThat(MadePdf.run(layout, "heavy").type().bold()).isTrue();
    assertThat(MadePdf.run(layout, "plain").type().bold()).isFalse();
  }

  @Test
  void lettersThatTheFileDoesNotTellAreSaidToBeUnknown() throws Exception {
    // A face of two bytes a letter, without a table of its letters, and none in the file.
    Layout layout =
        MadePdf.of("BT /F3 12 Tf 50 200 Td <00010002> Tj ET")
            .with((d, p) -> {
              COSDictionary descendant = new COSDictionary();
              descendant.setItem(COSName.TYPE, COSName.FONT);
              descendant.setName(COSName.SUBTYPE, "CIDFontType2");
              descendant.setName(COSName.BASE_FONT, "Unknown");
              COSDictionary info = new COSDictionary();
              info.setString(COSName.REGISTRY, "Adobe");
              info.setString(COSName.ORDERING, "Identity");
              info.setInt(COSName.SUPPLEMENT, 0);
              descendant.setItem(COSName.CIDSYSTEMINFO, info);
              descendant.setInt(COSName.DW, 600);
              COSDictionary font = new COSDictionary();
              font.setItem(COSName.TYPE, COSName.FONT);
              font.setName(COSName.SUBTYPE, "Type0");
              font.setName(COSName.BASE_FONT, "Unknown");
              font.setName(COSName.ENCODING, "Identity-H");
              COSArray descendants = new COSArray();
              descendants.add(descendant);
              font.setItem(COSName.DESCENDANT_FONTS, descendants);
              MadePdf.resource(p, COSName.FONT, "F3", font);
            })
            .layout();
    assertThat(MadePdf.texts(layout)).containsExactly("\uFFFD\uFFFD");
    assertThat(layout.blocks().get(0).visible()).isTrue();
  }

  /** A table that calls every code from 0 on by the letters of a text, in order. */
  private static COSStream table(PDDocument document, String lines) throws IOException {
    return MadePdf.stream(
        document,
        """
        /CIDInit /ProcSet findresource begin 12 dict begin begincmap
        /CMapName /Lie def /CMapType 2 def
        1 begincodespacerange <0000> <FFFF> endcodespacerange
        %s
        endcmap CMapName currentdict /CMap defineresource pop end end
        """
            .formatted(lines));
  }

  @Test
  void aTableThatCallsAShapeByAnotherLetterIsNotBelieved() throws Exception {
    MadePdf.Change lie =
        (d, p) ->
            font(p)
                .setItem(
                    COSName.TO_UNICODE, table(d, "1 beginbfrange <0000> <00FF> <0041> endbfrange"));
    Layout honest = embedded("tokens", false, (d, p) -> {});
    assertThat(MadePdf.texts(honest)).containsExactly("tokens");
    Layout lying = embedded("tokens", false, lie);
    assertThat(lying.blocks().get(0).text()).contains("\uFFFD").doesNotContain("tokens");
  }

  private static MadePdf type3(String shape, double unit, String content) {
    return MadePdf.of(content)
        .with((d, p) -> {
          COSDictionary shapes = new COSDictionary();
          shapes.setItem(COSName.getPDFName("h"), MadePdf.stream(d, shape));
          COSArray differences = new COSArray();
          differences.add(COSInteger.get(72));
          differences.add(COSName.getPDFName("h"));
          COSDictionary encoding = new COSDictionary();
          encoding.setItem(COSName.DIFFERENCES, differences);
          COSDictionary font = new COSDictionary();
          font.setItem(COSName.TYPE, COSName.FONT);
          font.setName(COSName.SUBTYPE, "Type3");
          font.setItem(COSName.FONT_BBOX, MadePdf.numbers(0, 0, 10, 10));
          font.setItem(COSName.FONT_MATRIX, MadePdf.numbers(unit, 0, 0, unit, 0, 0));
          font.setItem(COSName.CHAR_PROCS, shapes);
          font.setItem(COSName.ENCODING, encoding);
          font.setInt(COSName.FIRST_CHAR, 72);
          font.setInt(COSName.LAST_CHAR, 72);
          font.setItem(COSName.WIDTHS, MadePdf.numbers(6));
          MadePdf.resource(p, COSName.FONT, "F3", font);
        });
  }

  @Test
  void fontsDrawnInTheFileAreAsLargeAsTheirLetters() throws Exception {
    Layout layout =
        type3("6 0 0 0 5 7 d1 0 0 5 7 re f", 0.1, "BT /F3 12 Tf 50 200 Td (HHH) Tj ET").layout();
    Run run = layout.blocks().get(0).runs().get(0);
    assertThat(run.text()).isEqualTo("hhh");
    assertThat(run.type().size()).isEqualTo(12);
    assertThat(run.box().width()).isCloseTo(3 * 6 * 0.1 * 12, within(0.1));
  }

  @Test
  void aFontThatDrawsItsLettersTinyIsTiny() throws Exception {
    Layout layout =
        type3("6 0 0 0 1 0.5 d1 0 0 1 0.5 re f", 0.1, "BT /F3 12 Tf 50 200 Td (HHH) Tj ET")
            .layout();
    assertThat(layout.blocks().get(0).runs().get(0).type().size()).isLessThan(1.3);
  }

  @Test
  void controlAndPrivateSignsAreUnknown() throws Exception {
    MadePdf.Change table =
        (d, p) ->
            font(p)
                .setItem(
                    COSName.TO_UNICODE, table(d, "1 beginbfrange <0000> <00FF> <E000> endbfrange"));
    assertThat(MadePdf.texts(embedded("tokens", false, table)).get(0))
        .isEqualTo("\uFFFD".repeat(6));
  }

  @Test
  void aRangeOfBillionsOfLettersIsRefused() throws Exception {
    byte[] pdf =
        MadePdf.of("BT /F3 12 Tf 50 200 Td (HHH) Tj ET")
            .with((d, p) -> {
              COSDictionary font = new COSDictionary();
              font.setItem(COSName.TYPE, COSName.FONT);
              font.setName(COSName.SUBTYPE, "Type1");
              font.setName(COSName.BASE_FONT, "Helvetica");
              font.setItem(
                  COSName.TO_UNICODE,
                  MadePdf.stream(
                      d, "begincmap 1 beginbfrange <00000000> <7FFFFFFF> <0041> endbfrange"));
              MadePdf.resource(p, COSName.FONT, "F3", font);
            })
            .bytes();
    assertThat(MadePdf.refusal(pdf)).contains("more than 1000000 letters");
    assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).startsWith("%PDF");
  }
}
