package org.counterweight.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A statement may be as long as the year was bad. */
class LongContentTest {
  private static final int ROWS = 2000;

  @Test
  void aRegisterOfTwoThousandEventsIsCompleteAndItsHeadsRepeat() throws Exception {
    TagView view = TagView.of(Samples.render(Samples.page(Samples.register(ROWS))));

    assertThat(view.pages()).isGreaterThan(30);
    assertThat(view.root().all("TR")).hasSize(ROWS + 1);
    for (int i = 0; i < ROWS; i++) {
      assertThat(view.withId("harm.event." + i).text()).isEqualTo("E-" + i);
    }
    assertThat(view.root().all("THead")).hasSize(1);
    assertThat(view.artifacts().stream().filter(a -> a.contains("EventWhatDate")))
        .hasSize(view.pages() - 1);
  }

  @Test
  void timeGrowsWithLengthAndNotFaster() throws Exception {
    String small = Samples.page(Samples.register(250));
    String large = Samples.page(Samples.register(2000));
    Samples.render(small);
    long t1 = cpu(small);
    long t8 = cpu(large);

    assertThat(t8).as("eight times the rows, against %d ns", t1).isLessThan(t1 * 8 * 3);
  }

  private static long cpu(String xhtml) throws Exception {
    var threads = java.lang.management.ManagementFactory.getThreadMXBean();
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 2; i++) {
      long start = threads.getCurrentThreadCpuTime();
      Samples.render(xhtml);
      best = Math.min(best, threads.getCurrentThreadCpuTime() - start);
    }
    return best;
  }

  @Test
  void wordsWithoutABreakAreBrokenAndStayWhole() throws Exception {
    TagView view = TagView.of(Samples.render(Samples.oddWords()));
    String word = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunte";

    assertThat(view.root().text()).contains("Before " + word + word + word + " after");
    assertThat(view.root().all("TD").subList(0, 4))
        .extracting(TagView.Node::text)
        .containsOnly(word);
  }

  @Test
  void anyNumberOfCharactersThatXmlEscapesIsFine() throws Exception {
    String body = "<h1>T</h1>" + ("<p>" + "R&amp;D ".repeat(1000) + "</p>").repeat(110);
    String text = TagView.of(Samples.render(Samples.page(body))).root().text();

    assertThat(text.chars().filter(c -> c == '&')).hasSize(110_000);
  }

  @Test
  void aCaptionStaysWithItsTable() throws Exception {
    for (int filler = 226; filler <= 246; filler += 4) {
      String body =
          "<h1>T</h1><div style=\"height:"
              + filler
              + "mm; page-break-before: always\">x</div>"
              + "<table class=\"fig\"><caption>Cap</caption><thead><tr><th>Head</th></tr></thead>"
              + "<tbody>"
              + "<tr><td>Row</td></tr>".repeat(4)
              + "</tbody></table>";
      List<String> pages = Pages.texts(Samples.render(Samples.page(body)));
      String page = pages.stream().filter(p -> p.contains("Cap")).findFirst().orElseThrow();

      assertThat(page).as("filler of %d mm", filler).containsSubsequence("Cap", "Head", "Row");
    }
  }
}
