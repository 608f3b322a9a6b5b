package org.counterweight.readback;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.counterweight.layout.Colour;
import org.counterweight.layout.Hiding;
import org.counterweight.layout.Layout;
import org.counterweight.layout.Panel;
import org.counterweight.layout.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Colours of letters and of what lies behind them, in every way a PDF can name a colour. */
class PdfInkTest {
  private static final String TEXT = " BT /F1 12 Tf 50 200 Td (Coloured) Tj ET ";

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "'1 0 0 rg', 255, 0, 0, 1",
    "'0.5 g', 128, 128, 128, 1",
    "'0 0 0 1 k', 0, 0, 0, 60",
    "'0 0 0 0 k', 255, 255, 255, 3",
    "'/DeviceRGB cs 0 1 0 sc', 0, 255, 0, 1",
    "'1 Tr 0 0 1 RG', 0, 0, 255, 1"
  })
  void deviceColours(String operator, int red, int green, int blue, int within) throws Exception {
    Run run = MadePdf.run(MadePdf.of(operator + TEXT).layout(), "Coloured");
    assertThat(Math.abs(run.ink().red() - red)).isLessThanOrEqualTo(within);
    assertThat(Math.abs(run.ink().green() - green)).isLessThanOrEqualTo(within);
    assertThat(Math.abs(run.ink().blue() - blue)).isLessThanOrEqualTo(within);
  }

  private static COSArray array(COSBase... values) {
    COSArray array = new COSArray();
    for (COSBase value : values) {
      array.add(value);
    }
    return array;
  }

  /** A function that goes in a straight line from one colour to another. */
  private static COSDictionary fade(double[] from, double[] to) {
    COSDictionary function = new COSDictionary();
    function.setInt(COSName.FUNCTION_TYPE, 2);
    function.setItem(COSName.DOMAIN, MadePdf.numbers(0, 1));
    function.setItem(COSName.C0, MadePdf.numbers(from));
    function.setItem(COSName.C1, MadePdf.numbers(to));
    function.setInt(COSName.N, 1);
    return function;
  }

  private static void space(PDPage page, COSArray space) {
    COSDictionary all = new COSDictionary();
    all.setItem(COSName.getPDFName("S1"), space);
    page.getResources().getCOSObject().setItem(COSName.COLORSPACE, all);
  }

  @Test
  void separations() throws Exception {
    Run run =
        MadePdf.run(
            MadePdf.of("/S1 cs 1 scn" + TEXT)
                .with((d, p) ->
                    space(
                        p,
                        array(
                            COSName.SEPARATION,
                            COSName.getPDFName("Spot"),
                            COSName.DEVICERGB,
                            fade(new double[] {1, 1, 1}, new double[] {0.2, 0, 0.4}))))
                .layout(),
            "Coloured");
    assertThat(run.ink()).isEqualTo(new Colour(51, 0, 102));
  }

  @Test
  void profiles() throws Exception {
    Run run =
        MadePdf.run(
            MadePdf.of("/S1 cs 1 0 0 scn" + TEXT)
                .with((d, p) -> {
                  COSStream profile = d.getDocument().createCOSStream();
                  try (var out = profile.createOutputStream(COSName.FLATE_DECODE)) {
                    out.write(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
                  }
                  profile.setInt(COSName.N, 3);
                  space(p, array(COSName.ICCBASED, profile));
                })
                .layout(),
            "Coloured");
    assertThat(run.ink().red()).isGreaterThan(250);
    assertThat(run.ink().green()).isLessThan(5);
  }

  private static MadePdf shaded(String content) {
    return MadePdf.of(content)
        .with((d, p) -> {
          COSDictionary shading = new COSDictionary();
          shading.setInt(COSName.SHADING_TYPE, 2);
          shading.setItem(COSName.COLORSPACE, COSName.DEVICERGB);
          shading.setItem(COSName.COORDS, MadePdf.numbers(0, 0, 400, 0));
          shading.setItem(COSName.FUNCTION, fade(new double[] {0, 0, 0}, new double[] {1, 1, 1}));
          shading.setItem(COSName.EXTEND, array(COSBoolean.TRUE, COSBoolean.TRUE));
          MadePdf.resource(p, COSName.SHADING, "Sh1", shading);
          COSDictionary pattern = new COSDictionary();
          pattern.setInt(COSName.PATTERN_TYPE, 2);
          pattern.setItem(COSName.SHADING, shading);
          MadePdf.resource(p, COSName.PATTERN, "P1", pattern);
        });
  }

  @Test
  void gradientsBehindText() throws Exception {
    Layout layout =
        shaded(
                "q 0 0 400 300 re W n /Sh1 sh Q 1 0 0 rg BT /F1 12 Tf 10 200 Td (Left) Tj ET"
                    + " BT /F1 12 Tf 350 200 Td (Right) Tj ET")
            .layout();
    Run left =
        layout.blocks().stream()
            .flatMap(b -> b.runs().stream())
            .filter(r -> r.text().contains("L"))
            .findFirst()
            .orElseThrow();
    Run right =
        layout.blocks().stream()
            .flatMap(b -> b.runs().stream())
            .filter(r -> r.text().contains("R"))
            .findFirst()
            .orElseThrow();
    assertThat(left.ground().red()).isBetween(3, 20);
    assertThat(right.ground().red()).isBetween(215, 235);
  }

  @Test
  void textFilledWithAGradient() throws Exception {
    Layout layout = shaded("/Pattern cs /P1 scn" + TEXT).layout();
    Run run = layout.blocks().get(0).runs().get(0);
    assertThat(run.ink().red()).isBetween(25, 45);
  }

  private static MadePdf tiled(String cell, String content) {
    return MadePdf.of(content)
        .with((d, p) -> {
          COSStream pattern = MadePdf.stream(d, cell);
          pattern.setInt(COSName.PATTERN_TYPE, 1);
          pattern.setInt(COSName.PAINT_TYPE, 1);
          pattern.setInt(COSName.TILING_TYPE, 1);
          pattern.setItem(COSName.BBOX, MadePdf.numbers(0, 0, 10, 10));
          pattern.setItem(COSName.X_STEP, COSInteger.get(10));
          pattern.setItem(COSName.Y_STEP, COSInteger.get(10));
          pattern.setItem(COSName.RESOURCES, p.getResources());
          MadePdf.resource(p, COSName.PATTERN, "P1", pattern);
        });
  }

  @Test
  void tilesThatFillTheirCellAreAGroundLikeAnyOther() throws Exception {
    Run run =
        MadePdf.run(
            tiled("0 0.5 0 rg 0 0 10 10 re f", "/Pattern cs /P1 scn 40 180 200 40 re f 1 g" + TEXT)
                .layout(),
            "Coloured");
    assertThat(run.ground()).isEqualTo(new Colour(0, 128, 0));
    assertThat(run.hiding()).isEmpty();
  }

  @Test
  void tilesOverTextCoverOnlyWhereTheyPaint() throws Exception {
    for (boolean full : new boolean[] {true, false}) {
      String cell = full ? "1 g 0 0 10 10 re f" : "1 g 0 0 1 1 re f";
      Run run =
          MadePdf.run(
              tiled(cell, TEXT + "/Pattern cs /P1 scn 40 180 200 40 re f").layout(), "Coloured");
      assertThat(run.hiding().contains(Hiding.COVERED)).isEqualTo(full);
    }
  }

  @Test
  void textInATileIsReadWhereTheTileIsPainted() throws Exception {
    Layout layout =
        tiled("BT /F1 4 Tf 1 3 Td (AI) Tj ET", "/Pattern cs /P1 scn 100 100 20 10 re f").layout();
    assertThat(MadePdf.texts(layout)).containsExactly("AI", "AI");
    Run run = layout.blocks().get(0).runs().get(0);
    assertThat(run.visible()).isTrue();
    assertThat(run.box().x()).isEqualTo(101);
    assertThat(run.type().size()).isEqualTo(4);
  }

  @Test
  void panelsAreColouredAreasAndNothingElse() throws Exception {
    Layout layout =
        MadePdf.of(
                "0.9 0.95 1 rg 40 180 200 40 re f " // a panel
                    + "1 g 40 100 200 40 re f " // paper
                    + "0 g 40 90 200 1 re f " // a rule
                    + "0.5 g 300 20 50 50 re f 1 g 290 10 80 80 re f " // painted over
                    + "1 0 0 rg 380 280 100 100 re f " // half off the page
                    + "0 g"
                    + TEXT)
            .layout();
    assertThat(layout.panels())
        .extracting(Panel::fill)
        .containsExactly(new Colour(230, 242, 255), new Colour(255, 0, 0));
    assertThat(layout.panels().get(0).box().area()).isEqualTo(8000);
    assertThat(layout.panels().get(1).box().area()).isEqualTo(400);
  }
}
