package org.counterweight.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.counterweight.render.RenderException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What cannot become a right document is refused with the place and the remedy, never guessed at.
 */
class RefusalTest {
  private static final String SVG =
      "<h1>T</h1><svg width='10mm' height='10mm' viewBox='0 0 10 10' role='img' aria-label='A bar'>";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<h2>Two</h2> | Heading <h2> \"Two\" at /h2 is the first one",
        "<h1>One</h1><h3>Three</h3> | follows <h1>: levels may not be skipped. Use <h2>",
        "<h1>T</h1><p><a href=\"#gone\">x</a></p> | href=\"#gone\" at /p/a leads nowhere",
        "<h1>T</h1><p><a href=\"file:///etc/passwd\">x</a></p> | has to be #id, http:, https:",
        "<h1>T</h1><p><a href=\"javascript:x\">x</a></p> | has to be #id, http:, https:",
        "<h1 id=\"a\">T</h1><p id=\"a\">x</p> | id=\"a\" at /p#a is given a second time",
        "<h1 id=\"a b\">T</h1> | id=\"a b\" at /h1#a b has to be",
        "<h1>T</h1><p><img src=\"a.png\"/></p> | The picture at /p/img has no alt attribute",
        "<h1>T</h1><p><img src=\"no.png\" alt=\"x\"/></p> | \"no.png\", which is not in the",
        "<h1>T</h1><p><img src=\"http://127.0.0.1/a.png\" alt=\"x\"/></p> | by relative name",
        "<h1>T</h1><p><img src=\"report.css\" alt=\"x\"/></p> | is not a PNG, JPEG or GIF",
        "<h1>T</h1><form>x</form> | <form> at /form is not supported",
        "<h1>T</h1><p>a<div>b</div></p> | <div> stands inside a line of text at /p/div",
        "<h1>T</h1><ul><p>a</p></ul> | <p> stands in a list at /ul/p",
        "<h1>T</h1><li>a</li> | Put it into <ul> or <ol>",
        "<h1>T</h1><table><tr><td colspan=\"x\">a</td></tr></table> | colspan=\"x\"",
        "<h1>T</h1><table><tr><th scope=\"up\">a</th></tr></table> | scope=\"up\"",
        "<h1>T</h1><p style=\"white-space:nowrap\">"
            + "A line that may not be broken and is therefore much too long for the page it stands"
            + " on so that its end would be lost, and who would know what it had said to the reader?</p> | is cut off by",
        "<h1>T</h1><table style=\"table-layout:fixed; width: 40mm\"><tr>"
            + "<td style=\"white-space:nowrap\">1,234,567,890.00</td><td>x</td></tr></table>"
            + " | runs out of its cell by",
      })
  void aBodyIsRefused(String body, String message) {
    assertThatThrownBy(() -> Samples.render(Samples.page(body)))
        .isInstanceOf(RenderException.class)
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<ellipse/> | <ellipse> at /svg/ellipse is not supported in a drawing",
        "<foreignObject/> | <foreignObject> at",
        "<rect width='1' height='1' opacity='.5'/> | Attribute opacity=\".5\" on <rect>",
        "<rect width='1' height='1' style='fill:red'/> | Attribute style=",
        "<rect width='1'/> | <rect> at /svg/rect lacks height",
        "<rect width='-1' height='1'/> | is not zero or more",
        "<rect width='1' height='1' fill='red'/> | fill=\"red\" on <rect>",
        "<path d='M0 0 A 1 1 0 0 1 2 2'/> | is not path data made of M, L, H, V, C and Z",
        "<path d='L1 1'/> | is not path data",
        "<g transform='skewX(3)'/> | transform=\"skewX(3)\"",
        "<polygon points='1 2 3'/> | is not a list of x,y pairs",
        "<text><textPath>x</textPath></text> | <textPath> at",
        "loose | Loose text \"loose\"",
        "<text x='1' y='5'>ש</text> | U+05E9",
      })
  void aDrawingIsRefused(String content, String message) {
    assertThatThrownBy(() -> Samples.render(Samples.page(SVG + content + "</svg>")))
        .isInstanceOf(RenderException.class)
        .hasMessageContaining(message);
  }

  @Test
  void aDrawingWithoutWordsIsRefused() {
    assertThatThrownBy(
            () -> Samples.render(Samples.page("<h1>T</h1><svg viewBox='0 0 1 1' role='img'/>")))
        .hasMessageContaining("needs role=\"img\" and an aria-label");
  }

  @Test
  void brokenXhtmlIsPlacedByLineAndColumn() {
    assertThatThrownBy(() -> Samples.render("<html>\n<body>\n<p>a</b></p></body></html>"))
        .isInstanceOf(RenderException.class)
        .hasMessageContaining("line 3, column ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<!DOCTYPE html SYSTEM 'file:///etc/passwd'>",
        "<!DOCTYPE html [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>",
        "<!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0 Strict//EN' 'http://127.0.0.1/x.dtd'>",
      })
  void aDocumentTypeWithEntitiesIsRefused(String doctype) {
    assertThatThrownBy(() -> Samples.render(doctype + "<html><body><p>a</p></body></html>"))
        .isInstanceOf(RenderException.class)
        .hasMessageContaining("document type");
  }

  @Test
  void fontFacesOfAStyleSheetAreRefused() {
    String css = "@font-face { font-family: X; src: url(x.ttf) }";

    assertThatThrownBy(() -> Samples.render(Samples.page(css, "<h1>T</h1>")))
        .hasMessageContaining("@font-face");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "p { colour: red } | <style> 1 is not understood",
        "p { display: flex } | flex",
        "p { color: red | <style> 1",
        "@import url(http://127.0.0.1/x.css); | by relative name",
        "p { background: url(http://127.0.0.1/x.png) } | by relative name",
      })
  void cssThatWouldBePassedOverIsRefused(String css, String message) {
    assertThatThrownBy(() -> Samples.render(Samples.page(css, "<h1>T</h1><p>a</p>")))
        .isInstanceOf(RenderException.class)
        .hasMessageContaining(message);
  }

  @Test
  void aStyleAttributeIsCheckedToo() {
    assertThatThrownBy(() -> Samples.render(Samples.page("<h1 style=\"colr: red\">T</h1>")))
        .hasMessageContaining("style attribute at /h1");
  }

  @Test
  void deepNestingIsRefusedWithoutStackOverflow() {
    String deep = "<div>".repeat(5000) + "x" + "</div>".repeat(5000);

    assertThatThrownBy(() -> Samples.render(Samples.page("<h1>T</h1>" + deep)))
        .isInstanceOf(RenderException.class)
        .hasMessageContaining("deep");
  }

  @Test
  void nothingIsWrittenWhenRefused() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    assertThatThrownBy(() ->
            new PdfRenderer(FontLibrary.bundled())
                .render(Samples.source(Samples.page("<h3>x</h3>")), out))
        .isInstanceOf(RenderException.class);
    assertThat(out.size()).isZero();
  }

  @Test
  void aFolderIsNotLeft(@TempDir Path folder) throws Exception {
    Path inside = Files.createDirectory(folder.resolve("in"));
    Files.writeString(folder.resolve("secret.css"), "p {}");
    Files.writeString(inside.resolve("ok.css"), "p {}");
    Files.createSymbolicLink(inside.resolve("link.css"), folder.resolve("secret.css"));
    ResourceLoader loader = ResourceLoader.folder(inside);

    assertThat(loader.load("ok.css")).isPresent();
    for (String name :
        List.of("../secret.css", "link.css", folder.resolve("secret.css").toString(), "in\0x")) {
      assertThat(loader.load(name)).as(name).isEmpty();
    }
  }
}
