package org.counterweight.readback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.counterweight.layout.Box;
import org.counterweight.layout.Layout;
import org.counterweight.layout.Line;
import org.counterweight.layout.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where text is, how large it is shown, and how lines are joined from place alone. */
class PdfPlaceTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "'BT /F1 12.75 Tf 50 200 Td (Size) Tj ET', 12.75",
    "'BT /F1 1 Tf 12.75 0 0 12.75 50 200 Tm (Size) Tj ET', 12.75",
    "'q 0.1 0 0 0.1 0 0 cm BT /F1 120 Tf 500 2000 Td (Size) Tj ET Q', 12",
    "'q 2 0 0 0.5 0 0 cm BT /F1 20 Tf 25 400 Td (Size) Tj ET Q', 10",
    "'BT /F1 12 Tf 1 0 0.3 1 50 200 Tm (Size) Tj ET', 12",
    "'BT /F1 12 Tf 0 1 -1 0 100 100 Tm (Size) Tj ET', 12",
    "'BT /F1 -12 Tf -1 0 0 -1 50 200 Tm (Size) Tj ET', 12",
  })
  void sizeComesFromAllMatrices(String content, double size) throws Exception {
    Run run = MadePdf.run(MadePdf.of(content).layout(), "Size");
    assertThat(run.type().size()).isCloseTo(size, within(0.002));
  }

  @ParameterizedTest(name = "turned by {0}")
  @CsvSource({"0, 50, 90", "90, 200, 50", "180, 327, 200", "270, 90, 327"})
  void turnedPages(int turn, double x, double y) throws Exception {
    Layout layout =
        MadePdf.of("BT /F1 12 Tf 50 200 Td (Place) Tj ET")
            .with((d, p) -> p.setRotation(turn))
            .layout();
    boolean lying = turn % 180 != 0;
    assertThat(layout.surfaces().get(0).width()).isEqualTo(lying ? 300 : 400);
    assertThat(layout.surfaces().get(0).height()).isEqualTo(lying ? 400 : 300);
    Box box = MadePdf.run(layout, "Place").box();
    assertThat(box.x()).isCloseTo(x, within(12.0));
    assertThat(box.y()).isCloseTo(y, within(12.0));
    assertThat(lying ? box.height() : box.width()).isCloseTo(30.0, within(3.0));
    assertThat(layout.lines().get(0).text()).isEqualTo("Place");
  }

  @Test
  void croppedPagesAndLargerUnits() throws Exception {
    Layout layout =
        MadePdf.of("BT /F1 12 Tf 150 200 Td (Place) Tj ET")
            .with((d, p) -> {
              p.getCOSObject().setItem(COSName.CROP_BOX, MadePdf.numbers(100, 50, 300, 250));
              p.getCOSObject().setFloat("UserUnit", 2);
            })
            .layout();
    assertThat(layout.surfaces().get(0).width()).isEqualTo(400);
    Run run = MadePdf.run(layout, "Place");
    assertThat(run.type().size()).isEqualTo(24);
    assertThat(run.box().x()).isCloseTo(100, within(0.1));
    assertThat(run.box().y()).isCloseTo(100 - 24 * 0.8, within(2.0));
  }

  @Test
  void formsAreReadWhereTheyAreDrawn() throws Exception {
    Layout layout =
        MadePdf.of("q 0.5 0 0 0.5 100 100 cm /X1 Do Q")
            .with((d, p) -> {
              COSStream inner = MadePdf.form(d, p, "BT /F1 20 Tf 0 0 Td (Inner) Tj ET");
              MadePdf.resource(p, COSName.XOBJECT, "X2", inner);
              COSStream outer = MadePdf.form(d, p, "q 1 0 0 1 20 0 cm /X2 Do Q");
              MadePdf.resource(p, COSName.XOBJECT, "X1", outer);
            })
            .layout();
    Run run = MadePdf.run(layout, "Inner");
    assertThat(run.type().size()).isEqualTo(10);
    assertThat(run.box().x()).isCloseTo(110, within(0.1));
  }

  private static String line(String content) throws Exception {
    Layout layout = MadePdf.of(content).layout();
    assertThat(layout.lines()).hasSize(1);
    return layout.lines().get(0).text();
  }

  /** Helvetica at 10 points: widths in thousandths, as its metrics give them. */
  private static String letters(String word, double room, int... order) {
    double[] at = new double[word.length()];
    double x = 50;
    for (int i = 0; i < word.length(); i++) {
      at[i] = x;
      x += (word.charAt(i) == ' ' ? 2.78 : 5.56) + room;
    }
    StringBuilder content = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      int n = order.length == 0 ? i : order[i % order.length];
      if (n < word.length() && word.charAt(n) != ' ') {
        content.append("BT /F1 10 Tf ").append(at[n]).append(" 200 Td (");
        content.append(word.charAt(n)).append(") Tj ET ");
      }
    }
    return content.toString();
  }

  @Test
  void textCutIntoLettersIsWholeAgain() throws Exception {
    assertThat(line(letters("2048 bd 97", 0))).isEqualTo("2048 bd 97");
  }

  @Test
  void lettersDrawnInAnyOrderAreWholeAgain() throws Exception {
    assertThat(line(letters("nodebau", 0, 6, 2, 4, 0, 5, 1, 3))).isEqualTo("nodebau");
  }

  @Test
  void lettersSetFarApartAreWords() throws Exception {
    assertThat(line(letters("2048 bound", 3))).isEqualTo("2048 bound");
  }

  @Test
  void addedSpacingIsNoBlank() throws Exception {
    assertThat(line("BT /F1 10 Tf 4 Tc 50 200 Td (spaced out) Tj ET")).isEqualTo("spaced out");
  }

  @Test
  void gapsOfWordsAndColumns() throws Exception {
    assertThat(line("BT /F1 10 Tf 50 200 Td [(two) -300 (words) -4000 (column)] TJ ET"))
        .isEqualTo("two words\tcolumn");
    assertThat(line("BT /F1 10 Tf 50 200 Td [(kern) 40 (ed)] TJ ET")).isEqualTo("kerned");
  }

  @Test
  void raisedFiguresStayOnTheirLine() throws Exception {
    assertThat(
            line(
                "BT /F1 10 Tf 50 200 Td (tCO) Tj /F1 6 Tf -2 Ts (2) Tj /F1 10 Tf 0 Ts (e and m) Tj"
                    + " /F1 6 Tf 4 Ts (3) Tj ET"))
        .isEqualTo("tCO2e and m3");
  }

  @Test
  void textPaintedTwiceForAShadowIsReadOnce() throws Exception {
    Layout layout =
        MadePdf.of(
                "0.8 g BT /F1 20 Tf 50.6 199.4 Td (Shadow) Tj ET"
                    + " 0 g BT /F1 20 Tf 50 200 Td (Shadow) Tj ET")
            .layout();
    assertThat(layout.lines()).extracting(Line::text).containsExactly("Shadow");
    assertThat(MadePdf.texts(layout)).containsExactly("Shadow");
  }

  @Test
  void linesGoDownThePageWhateverTheOrderOfPainting() throws Exception {
    Layout layout =
        MadePdf.of(
                "BT /F1 10 Tf 50 100 Td (third) Tj ET BT /F1 10 Tf 50 200 Td (first) Tj ET"
                    + " BT /F1 10 Tf 50 150 Td (second) Tj ET")
            .layout();
    assertThat(layout.lines()).extracting(Line::text).containsExactly("first", "second", "third");
    assertThat(layout.lines().get(0).blocks()).hasSize(1);
  }

  @Test
  void lettersAreAsWideAsTheirRoom() throws Exception {
    double plain =
        MadePdf.run(MadePdf.of("BT /F1 10 Tf 50 200 Td (nnnn) Tj ET").layout(), "n")
            .type()
            .advance();
    double narrow =
        MadePdf.run(MadePdf.of("BT /F1 10 Tf 50 Tz 50 200 Td (nnnn) Tj ET").layout(), "n")
            .type()
            .advance();
    double spaced =
        MadePdf.run(MadePdf.of("BT /F1 10 Tf 2 Tc 50 200 Td (nnnn) Tj ET").layout(), "n")
            .type()
            .advance();
    assertThat(plain).isCloseTo(5.56, within(0.01));
    assertThat(narrow).isCloseTo(2.78, within(0.01));
    assertThat(spaced).isCloseTo(7.56, within(0.01));
  }
}
