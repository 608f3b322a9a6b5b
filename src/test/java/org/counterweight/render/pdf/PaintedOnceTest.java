package org.counterweight.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** Cells that share a border each ask for it; the page has it once. */
class PaintedOnceTest {
  private static final String TABLE =
      """
      <table class="t"><tbody>
      <tr><td>a</td></tr>
      <tr><td>b</td></tr>
      <tr><td><div><p>c</p></div></td></tr>
      </tbody></table>
      """;

  @Test
  void aSharedBorderIsPaintedOnce() throws Exception {
    assertThat(areas(".t { border-collapse: collapse } .t td { border-bottom: 1pt solid #123456 }"))
        .hasSizeGreaterThanOrEqualTo(2)
        .doesNotHaveDuplicates();
  }

  @Test
  void whatOneCanSeeThroughIsPaintedAsOftenAsItIsAskedFor() throws Exception {
    String css = ".t p, .t div { margin: 0; background-color: #dddddd";

    assertThat(areas(css + " }")).doesNotHaveDuplicates();
    assertThat(areas(css + "; opacity: 0.5 }").stream().distinct().count())
        .isLessThan(areas(css + "; opacity: 0.5 }").size());
  }

  /** The rectangles of a page, as the content names them. */
  private static List<String> areas(String css) throws Exception {
    List<String> areas = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(Samples.render(Samples.page(css, TABLE)))) {
      List<Object> operands = new ArrayList<>();
      for (Object token : new PDFStreamParser(document.getPage(0)).parse()) {
        if (token instanceof Operator operator) {
          if (operator.getName().equals("re")) {
            areas.add(operands.toString());
          }
          operands.clear();
        } else {
          operands.add(token);
        }
      }
    }
    return areas;
  }
}
