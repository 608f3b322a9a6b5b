package org.counterweight.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Line ends between blocks mean nothing; blanks between words do. */
class GapsTest {
  @Test
  void lineEndsBetweenBlocksChangeNothing() throws Exception {
    String body =
        """
        <section id="a" title="A">
        <h1>Head</h1>
        <table>
        <colgroup><col/>
        <col/></colgroup>
        <thead>
        <tr><th>Site</th>
        <th>MWh</th></tr></thead>
        <tbody>
        <tr><td>Dublin</td>
        <td>9,720</td></tr></tbody>
        </table>
        <div>
        <p>Words.</p>
        </div>
        </section>
        """;

    assertThat(Samples.render(Samples.page(body)))
        .isEqualTo(Samples.render(Samples.page(body.replace("\n", ""))));
  }

  @Test
  void blanksBetweenWordsStay() throws Exception {
    String body =
        """
        <ul>
        <li>one</li>
        <li>two</li>
        </ul>
        <p><b>bold</b>
        <i>slanted</i> <span>plain</span></p>
        <div><p>before</p> loose <b>words</b>
        <p>after</p></div>
        """;

    assertThat(text(Samples.render(Samples.page("li { display: inline }", body))))
        .contains("one two", "bold slanted plain", "loose words", "before", "after");
  }

  private static String text(byte[] pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll(" +", " ");
    }
  }
}
