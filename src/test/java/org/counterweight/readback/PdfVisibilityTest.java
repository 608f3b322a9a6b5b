package org.counterweight.readback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.counterweight.layout.Colour;
import org.counterweight.layout.Hiding;
import org.counterweight.layout.Layout;
import org.counterweight.layout.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each way of putting text into a page where nobody sees it, and its honest twin. */
class PdfVisibilityTest {
  private static final String TEXT = "BT /F1 12 Tf 50 200 Td (Shown or not) Tj ET ";

  private static Run shown(String content) throws Exception {
    return MadePdf.run(MadePdf.of(content).layout(), "Shown or not");
  }

  @Test
  void plainTextIsSeen() throws Exception {
    Run run = shown(TEXT);
    assertThat(run.visible()).isTrue();
    assertThat(run.ink()).isEqualTo(Colour.BLACK);
    assertThat(run.ground()).isEqualTo(Colour.WHITE);
    assertThat(run.box().x()).isCloseTo(50, within(0.01));
    assertThat(run.box().height()).isCloseTo(12, within(0.01));
    assertThat(run.box().y() + run.box().height() * 0.8).isCloseTo(100, within(1.0));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "'3 Tr', INVISIBLE",
    "'7 Tr', INVISIBLE",
    "'0 Tz', INVISIBLE",
    "'0 Tr', ",
    "'1 Tr', ",
    "'2 Tr', ",
    "'4 Tr', ",
    "'5 Tr', ",
  })
  void renderModes(String operator, Hiding hiding) throws Exception {
    Run run = shown("q BT /F1 12 Tf " + operator + " 50 200 Td (Shown or not) Tj ET Q");
    if (hiding == null) {
      assertThat(run.hiding()).isEmpty();
    } else {
      assertThat(run.hiding()).containsExactly(hiding);
    }
  }

  @Test
  void lettersAsAWindowToALaterFillAreSeenInItsColour() throws Exception {
    Run run =
        shown("q BT /F1 12 Tf 7 Tr 50 200 Td (Shown or not) Tj ET 1 0 0 rg 0 0 400 300 re f Q");
    assertThat(run.hiding()).isEmpty();
    assertThat(run.ink()).isEqualTo(new Colour(255, 0, 0));
    assertThat(run.ground()).isEqualTo(Colour.WHITE);
  }

  @Test
  void typeWithoutSizeLeavesNoMark() throws Exception {
    assertThat(shown("BT /F1 0 Tf 50 200 Td (Shown or not) Tj ET").hiding())
        .containsExactly(Hiding.INVISIBLE);
  }

  @Test
  void smallTypeIsSeenWithItsSize() throws Exception {
    Run run = shown("BT /F1 1 Tf 50 200 Td (Shown or not) Tj ET");
    assertThat(run.visible()).isTrue();
    assertThat(run.type().size()).isEqualTo(1);
  }

  @Test
  void whiteOnWhiteIsAMatterOfContrast() throws Exception {
    Run run = shown("1 g " + TEXT);
    assertThat(run.visible()).isTrue();
    assertThat(run.contrast().orElseThrow()).isEqualTo(1);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "40 180 200 40 re f, true",
    "'40 180 m 240 180 l 240 220 l 40 220 l h f', true",
    "'40 180 m 240 180 l 245 225 l 40 220 l h f', true",
    "'20 w 40 204 m 240 204 l S', true",
    "40 180 200 15 re f, false",
    "'0.5 w 40 204 m 240 204 l S', false",
    "300 180 80 40 re f, false"
  })
  void laterPaintCovers(String paint, boolean covers) throws Exception {
    Run run = shown(TEXT + "1 g 1 G " + paint);
    assertThat(run.hiding().contains(Hiding.COVERED)).isEqualTo(covers);
  }

  @Test
  void earlierPaintIsGround() throws Exception {
    Run run = shown("0 0 1 rg 40 180 200 40 re f 1 g " + TEXT);
    assertThat(run.hiding()).isEmpty();
    assertThat(run.ground()).isEqualTo(new Colour(0, 0, 255));
    assertThat(run.ink()).isEqualTo(Colour.WHITE);
  }

  @Test
  void theGroundIsTheLastPaintedBelow() throws Exception {
    Run run = shown("0 0 1 rg 40 180 200 40 re f 1 1 0 rg 40 180 200 40 re f 0 g " + TEXT);
    assertThat(run.ground()).isEqualTo(new Colour(255, 255, 0));
  }

  @Test
  void manyThinFillsCoverTogether() throws Exception {
    StringBuilder fills = new StringBuilder(TEXT + "1 g ");
    for (int i = 0; i < 80; i++) {
      fills.append("40 ").append(190 + i * 0.4).append(" 200 0.41 re f ");
    }
    assertThat(shown(fills.toString()).hiding()).containsExactly(Hiding.COVERED);
  }

  @Test
  void partOfALineThatIsCoveredIsARunOfItsOwn() throws Exception {
    Layout layout = MadePdf.of(TEXT + "1 g 40 180 47 40 re f").layout();
    assertThat(MadePdf.run(layout, "Shown").hiding()).containsExactly(Hiding.COVERED);
    assertThat(MadePdf.run(layout, "not").hiding()).isEmpty();
    assertThat(layout.lines()).hasSize(1);
    assertThat(layout.lines().get(0).text()).isEqualTo("or not");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "40 180 200 40, false",
    "200 0 100 100, true",
    "40 180 45 40, true",
    "40 180 90 40, false"
  })
  void clipping(String clip, boolean clips) throws Exception {
    Layout layout = MadePdf.of("q " + clip + " re W n " + TEXT + "Q").layout();
    assertThat(MadePdf.run(layout, "not").hiding().contains(Hiding.CLIPPED)).isEqualTo(clips);
  }

  @Test
  void clippingByAPathThatIsNoRectangle() throws Exception {
    String triangle = "q 0 0 m 400 0 l 0 60 l h W n ";
    assertThat(shown(triangle + TEXT + "Q").hiding()).containsExactly(Hiding.CLIPPED);
  }

  @Test
  void aClipEndsWithItsGraphicsState() throws Exception {
    assertThat(shown("q 0 0 10 10 re W n Q " + TEXT).hiding()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"-200 200, true", "50 400, true", "450 200, true", "50 -20, true", "50 10, false"})
  void offThePage(String place, boolean off) throws Exception {
    Run run = shown("BT /F1 12 Tf " + place + " Td (Shown or not) Tj ET");
    assertThat(run.hiding().contains(Hiding.OFF_SURFACE)).isEqualTo(off);
  }

  @Test
  void croppedAway() throws Exception {
    Layout layout =
        MadePdf.of(TEXT)
            .with((d, p) ->
                p.getCOSObject().setItem(COSName.CROP_BOX, MadePdf.numbers(0, 0, 400, 150)))
            .layout();
    assertThat(MadePdf.run(layout, "Shown").hiding()).containsExactly(Hiding.OFF_SURFACE);
  }

  private static MadePdf opaque(double fill, String content) {
    return MadePdf.of(content)
        .with((d, p) -> {
          COSDictionary state = new COSDictionary();
          state.setItem(COSName.CA_NS, new COSFloat((float) fill));
          MadePdf.resource(p, COSName.EXT_G_STATE, "G1", state);
        });
  }

  @Test
  void nearlyTransparentText() throws Exception {
    Run run = MadePdf.run(opaque(0.02, "/G1 gs " + TEXT).layout(), "Shown");
    assertThat(run.hiding()).containsExactly(Hiding.TRANSPARENT);
  }

  @Test
  void halfTransparentTextIsGrey() throws Exception {
    Run run = MadePdf.run(opaque(0.5, "/G1 gs " + TEXT).layout(), "Shown");
    assertThat(run.hiding()).isEmpty();
    assertThat(run.ink().red()).isBetween(126, 129);
  }

  @Test
  void aHalfTransparentFillOverTextMakesBothPaler() throws Exception {
    Run run = MadePdf.run(opaque(0.8, TEXT + "/G1 gs 1 g 40 180 200 40 re f").layout(), "Shown");
    assertThat(run.hiding()).isEmpty();
    assertThat(run.ink().red()).isBetween(200, 208);
    assertThat(run.ground()).isEqualTo(Colour.WHITE);
  }

  @Test
  void aTransparentGroupHidesWhatIsInIt() throws Exception {
    Run run =
        MadePdf.run(
            opaque(0.01, "/G1 gs /X1 Do")
                .with((d, p) -> {
                  COSStream form = MadePdf.form(d, p, TEXT);
                  COSDictionary group = new COSDictionary();
                  group.setItem(COSName.S, COSName.TRANSPARENCY);
                  form.setItem(COSName.GROUP, group);
                  MadePdf.resource(p, COSName.XOBJECT, "X1", form);
                })
                .layout(),
            "Shown");
    assertThat(run.hiding()).containsExactly(Hiding.TRANSPARENT);
  }

  @ParameterizedTest(name = "brightness {0}")
  @CsvSource({"0, true", "0.01, true", "1, false"})
  void softMasks(double brightness, boolean hidden) throws Exception {
    Run run =
        MadePdf.run(
            MadePdf.of("/G1 gs " + TEXT)
                .with((d, p) -> {
                  COSStream form = MadePdf.form(d, p, brightness + " g 0 0 400 300 re f");
                  COSDictionary group = new COSDictionary();
                  group.setItem(COSName.S, COSName.TRANSPARENCY);
                  group.setItem(COSName.CS, COSName.DEVICEGRAY);
                  form.setItem(COSName.GROUP, group);
                  COSDictionary mask = new COSDictionary();
                  mask.setItem(COSName.S, COSName.LUMINOSITY);
                  mask.setItem(COSName.G, form);
                  COSDictionary state = new COSDictionary();
                  state.setItem(COSName.SMASK, mask);
                  MadePdf.resource(p, COSName.EXT_G_STATE, "G1", state);
                })
                .layout(),
            "Shown");
    assertThat(run.hiding().contains(Hiding.TRANSPARENT)).isEqualTo(hidden);
  }

  @Test
  void blackTextMultipliedOrScreened() throws Exception {
    for (String mode : new String[] {"Multiply", "Screen"}) {
      Run run =
          MadePdf.run(
              MadePdf.of("/G1 gs " + TEXT)
                  .with((d, p) -> {
                    COSDictionary state = new COSDictionary();
                    state.setName(COSName.BM, mode);
                    MadePdf.resource(p, COSName.EXT_G_STATE, "G1", state);
                  })
                  .layout(),
              "Shown");
      assertThat(run.ink()).isEqualTo(mode.equals("Screen") ? Colour.WHITE : Colour.BLACK);
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "off, true",
    "on, false",
    "print, true",
    "member, true",
    "expression, true",
    "base, true"
  })
  void layers(String kind, boolean off) throws Exception {
    Layout layout =
        MadePdf.of("/OC /L1 BDC " + TEXT + "EMC BT /F1 12 Tf 50 100 Td (Always) Tj ET")
            .with((d, p) -> {
              COSDictionary group = new COSDictionary();
              group.setItem(COSName.TYPE, COSName.OCG);
              group.setString(COSName.NAME, "Layer");
              COSArray groups = new COSArray();
              groups.add(group);
              COSDictionary usual = new COSDictionary();
              if (kind.equals("base")) {
                usual.setName(COSName.getPDFName("BaseState"), "OFF");
              } else if (kind.equals("print")) {
                COSDictionary print = new COSDictionary();
                print.setName("PrintState", "OFF");
                COSDictionary usage = new COSDictionary();
                usage.setItem("Print", print);
                group.setItem("Usage", usage);
              } else if (!kind.equals("on")) {
                usual.setItem(COSName.getPDFName("OFF"), groups);
              }
              COSDictionary properties = new COSDictionary();
              properties.setItem(COSName.OCGS, groups);
              properties.setItem(COSName.D, usual);
              d.getDocumentCatalog()
                  .getCOSObject()
                  .setItem(COSName.getPDFName("OCProperties"), properties);
              COSDictionary content = group;
              if (kind.equals("member") || kind.equals("expression")) {
                content = new COSDictionary();
                content.setName(COSName.TYPE, "OCMD");
                if (kind.equals("member")) {
                  content.setItem(COSName.OCGS, groups);
                } else {
                  COSArray not = new COSArray();
                  not.add(COSName.getPDFName("Not"));
                  COSArray inner = new COSArray();
                  inner.add(COSName.getPDFName("Not"));
                  inner.add(group);
                  not.add(inner);
                  content.setItem(COSName.getPDFName("VE"), not);
                }
              }
              MadePdf.resource(p, COSName.PROPERTIES, "L1", content);
            })
            .layout();
    assertThat(MadePdf.run(layout, "Shown").hiding().contains(Hiding.LAYER_OFF)).isEqualTo(off);
    assertThat(MadePdf.run(layout, "Always").hiding()).isEmpty();
  }

  @Test
  void textUnderAnImage() throws Exception {
    Layout layout =
        MadePdf.of(TEXT + "q 200 0 0 40 40 180 cm /I1 Do Q")
            .with(PdfVisibilityTest::image)
            .layout();
    assertThat(MadePdf.run(layout, "Shown").hiding()).containsExactly(Hiding.COVERED);
    assertThat(layout.pictures()).hasSize(1);
    assertThat(layout.pictures().get(0).box().area()).isCloseTo(8000, within(0.1));
  }

  @Test
  void textOnAnEvenImageHasItsColourAsGround() throws Exception {
    Layout layout =
        MadePdf.of("q 200 0 0 40 40 180 cm /I1 Do Q 1 g " + TEXT)
            .with(PdfVisibilityTest::image)
            .layout();
    Run run = MadePdf.run(layout, "Shown");
    assertThat(run.hiding()).isEmpty();
    assertThat(run.ground()).isEqualTo(new Colour(0, 0, 128));
  }

  /** A picture of 4 by 4 navy pixels. */
  static void image(PDDocument document, PDPage page) throws IOException {
    BufferedImage picture = new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < 16; i++) {
      picture.setRGB(i % 4, i / 4, 0x000080);
    }
    MadePdf.resource(
        page,
        COSName.XOBJECT,
        "I1",
        LosslessFactory.createFromImage(document, picture).getCOSObject());
  }
}
