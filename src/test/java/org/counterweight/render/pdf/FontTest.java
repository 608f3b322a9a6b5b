package org.counterweight.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.counterweight.render.pdf.UnprintableTextException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every character comes out as it went in, in a real face, or the document is refused. */
class FontTest {
  private static final Path DEJAVU = Path.of("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf");

  @Test
  void everyFaceIsRealAndEmbedded() throws Exception {
    assertThat(fonts(Samples.render(Samples.text("report.xhtml"))))
        .containsExactly(
            "PPPPPP+LiberationMono",
            "PPPPPP+LiberationSans",
            "PPPPPP+LiberationSans-Bold",
            "PPPPPP+LiberationSans-BoldItalic",
            "PPPPPP+LiberationSans-Italic",
            "PPPPPP+LiberationSerif",
            "WWWWWW+LiberationSans");
  }

  @ParameterizedTest
  @CsvSource({
    "שלום, 05E9, NEEDS_SHAPING",
    "مرحبا, 0645, NEEDS_SHAPING",
    "नमस्ते, 0928, NEEDS_SHAPING",
    "สวัสดี, 0E2A, NEEDS_SHAPING",
    "q\u0301x, 0301, NEEDS_SHAPING",
    "a\u202Eb, 202E, CONTROL",
    "a\u200Bb, 200B, CONTROL",
    "中文, 4E2D, NO_GLYPH",
    "x\uE000, E000, NO_GLYPH",
  })
  void unprintableTextIsListedWithItsPlace(String text, String codePoint, Reason reason) {
    UnprintableTextException e =
        catchThrowableOfType(
            UnprintableTextException.class,
            () ->
                Samples.render(
                    Samples.page("<h1>T</h1><p>ok</p><p>Before <b>" + text + "</b> after</p>")));

    UnprintableTextException.Unprintable first = e.characters().get(0);
    assertThat(first.codePoint()).isEqualTo(Integer.parseInt(codePoint, 16));
    assertThat(first.reason()).isEqualTo(reason);
    assertThat(first.place()).isEqualTo("/p[2]/b");
    assertThat(first.context()).isEqualTo(text);
    assertThat(e).hasMessageContaining("U+" + codePoint).hasMessageContaining("/p[2]/b");
  }

  @Test
  void everyUnprintableCharacterIsListed() {
    UnprintableTextException e =
        catchThrowableOfType(
            UnprintableTextException.class,
            () -> Samples.render(Samples.page("<h1>中</h1><p id=\"here\">文x字</p>")));

    assertThat(e.characters())
        .extracting(c -> c.place())
        .containsExactly("/h1", "/p#here", "/p#here");
  }

  @Test
  void aComposableLetterIsComposed() throws Exception {
    TagView view = TagView.of(Samples.render(Samples.page("<h1>Cafe\u0301 non\u2011stop</h1>")));

    assertThat(view.root().text()).isEqualTo("Caf\u00e9 non-stop");
  }

  @Test
  void aLoweredDigitIsSetSmallAndReadAsWritten() throws Exception {
    TagView view =
        TagView.of(Samples.render(Samples.page("<h1>T</h1><p>4 tCO\u2082e, 10\u207b\u2074 m</p>")));
    TagView.Node p = view.root().all("P").get(0);

    assertThat(p.all("Span"))
        .extracting(n -> n.text() + "=" + n.entry("ActualText"))
        .containsExactly("2=\u2082", "\u2212=\u207b");
    assertThat(p.text()).isEqualTo("4 tCO2e, 10\u2212\u2074 m");
  }

  @Test
  void aLoweredDigitOfAChartIsSetSmall() throws Exception {
    String chart =
        "<h1>T</h1><svg width='40mm' height='10mm' viewBox='0 0 40 10' role='img' aria-label='x'>"
            + "<text x='20' y='8' font-size='5' text-anchor='middle'>tCO\u2082e</text></svg>";

    assertThat(TagView.of(Samples.render(Samples.page(chart))).root().all("Figure"))
        .singleElement()
        .extracting(TagView.Node::text)
        .isEqualTo("tCO2e ");
  }

  @Test
  void coverageIsWhatRenderingAccepts() {
    FontLibrary library = FontLibrary.bundled();

    assertThat("a\u2082\u2074\u0301\u2011\u03b1\u0416".codePoints()).allMatch(library::covers);
    assertThat("\u4e2d\u05d0\u0645\u0928\u202e\u200b\ue000".codePoints())
        .noneMatch(library::covers);
  }

  @Test
  void charactersFromAStyleSheetAreCheckedToo() {
    assertThatThrownBy(() ->
            Samples.render(Samples.page("p:before { content: '\u4e2d' }", "<h1>T</h1><p>a</p>")))
        .hasMessageContaining("U+4E2D");
  }

  @Test
  void anAddedFaceIsAskedForEveryCharacterTheOthersLack(@TempDir Path folder) throws Exception {
    assumeTrue(Files.exists(DEJAVU), "no DejaVu Sans on this machine");
    Files.copy(DEJAVU, folder.resolve("DejaVuSans.ttf"));
    FontLibrary library = FontLibrary.bundled().with(folder);
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    new PdfRenderer(library)
        .render(Samples.source(Samples.page("<h1>Հայ &amp; Latin</h1><p>a\u2713b 𝔸</p>")), out);

    assertThat(TagView.of(out.toByteArray()).root().text()).isEqualTo("Հայ & Latina\u2713b 𝔸");
    assertThat(fonts(out.toByteArray())).contains("WWWWWW+DejaVuSans");
    assertThat(Vera.faults(out.toByteArray(), "3a")).isEmpty();
    assertThat(FontLibrary.bundled().covers(0x2713)).isFalse();
    assertThat(library.covers(0x2713)).isTrue();
  }

  @Test
  void aFolderWithoutFontsOrWithABrokenOneIsRefusedByName(@TempDir Path folder) throws Exception {
    assertThatThrownBy(() -> FontLibrary.bundled().with(folder))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(folder.toString());
    Files.writeString(folder.resolve("broken.ttf"), "not a font at all");
    assertThatThrownBy(() -> FontLibrary.bundled().with(folder))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("broken.ttf");
  }

  private static List<String> fonts(byte[] pdf) throws IOException {
    TreeSet<String> names = new TreeSet<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          var font = page.getResources().getFont(name);
          assertThat(font.isEmbedded()).isTrue();
          names.add(font.getName());
        }
      }
    }
    return List.copyOf(names);
  }
}
