package org.counterweight.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The tree that a screen reader walks says what the template said, in its order. */
class StructureTest {
  private static TagView view;

  @BeforeAll
  static void render() throws Exception {
    view = TagView.of(Samples.render(Samples.text("report.xhtml")));
  }

  @Test
  void sectionsCarryTitleAndId() {
    assertThat(view.root().all("Sect"))
        .extracting(n -> n.id() + "|" + n.entry("T"))
        .containsExactly("cover|Cover", "value|Business value", "harm|Harm and risk events");
  }

  @Test
  void readingOrderIsSourceOrder() {
    assertThat(view.root().text())
        .containsSubsequence(
            "AI impact statement",
            "18.42",
            "EUR 11.7 m",
            "B Business value",
            "Justified text",
            "From gross to net",
            "Measured value",
            "Customs files",
            "What would change this page.",
            "See also ",
            "section B");
  }

  @Test
  void wordsAtLineEndsDoNotTouch() {
    String text = view.root().text();

    assertThat(text)
        .contains("what it was worth, and what went wrong")
        .contains("link in the middle of a longer sentence")
        .contains("First item with a break")
        .contains("italic words and a few of both, and a foreign word, Rückstellung, marked")
        .contains("Αθήνα μερίδιο. Cyrillic: Москва. 5 µg, 3 Ω.")
        .doesNotContain("  with a break");
  }

  @Test
  void onlyDivisionsThatSaySomethingAreTagged() throws Exception {
    String paragraph = "<p>in it</p>";
    TagView.Node root =
        TagView.of(
                Samples.render(
                    Samples.page(
                        "<h1>T</h1><div>"
                            + paragraph
                            + "</div><div id=\"named\">"
                            + paragraph
                            + "</div><div lang=\"de\">"
                            + paragraph
                            + "</div><table role=\"presentation\"><tr><td>"
                            + paragraph
                            + "</td></tr></table>"
                            + "<figure><p>x</p><figcaption>of x</figcaption></figure>")))
            .root();

    assertThat(root.all("Div")).extracting(TagView.Node::id).containsExactly("named", null, null);
    assertThat(root.all("P")).hasSize(5);
    assertThat(root.all("Div").get(2).all("Caption")).hasSize(1);
  }

  @Test
  void figuresCarryTheirIdsAndRepeatsASuffix() {
    assertThat(view.withId("energy.total").text()).isEqualTo("18.42");
    assertThat(view.withId("value.net").text()).isEqualTo("EUR 11.7 m");
    assertThat(view.withId("value.net~2").text()).isEqualTo("11.7 ");
    assertThat(view.withId("value.cost-savings.customs").role()).isEqualTo("TD");
    assertThat(view.withId("value.cost-savings.customs").text()).isEqualTo("5.2");
  }

  @Test
  void chartTextStaysTextInReadingOrder() {
    TagView.Node figure = view.root().all("Figure").get(0);

    assertThat(figure.entry("Alt")).startsWith("Gross 21.0, licences -4.1");
    assertThat(figure.text())
        .isEqualTo("20 15 10 0 21.0 -4.1 11.7 gross licences net total EUR m ");
  }

  @Test
  void headsOfSpanningTablesAreNamedAtEveryCell() {
    TagView.Node table = view.root().all("Table").get(0);

    assertThat(table.kids().get(0)).extracting(n -> ((TagView.Node) n).role()).isEqualTo("Caption");
    assertThat(table.all("TH")).allSatisfy(th -> assertThat(th.id()).isNotNull());
    COSArray heads = (COSArray) view.withId("value.cost-savings.customs").attribute("Headers");
    assertThat(heads.toCOSStringStringList())
        .extracting(id -> view.withId(id).text())
        .containsExactly("Net, EUR m", "2025", "Customs files");
    assertThat(table.all("TD")).as("an empty cell stays").hasSize(6);
  }

  @Test
  void aForeignWordCarriesItsLanguage() {
    assertThat(view.root().all(n -> n.entry("Lang").equals("de")))
        .extracting(TagView.Node::text)
        .containsExactly("Rückstellung");
  }

  @Test
  void layoutTablesAreNoTables() {
    assertThat(view.root().all("Table")).hasSize(1);
    assertThat(view.root().all("TOCI")).hasSize(2);
  }

  @Test
  void linksHoldTextAndAnnotation() {
    List<TagView.Node> links = view.root().all("Link");

    assertThat(links).hasSize(4);
    assertThat(links.get(2).kids()).as("text, and an annotation for each of two lines").hasSize(4);
  }

  @Test
  void runningHeadsAreNoContent() {
    assertThat(view.root().text()).doesNotContain("Page 1 of 3").doesNotContain("data digest");
    assertThat(String.join("|", view.artifacts())).contains("Page 1 of 3").contains("data digest");
  }

  @Test
  void textBesideBlocksGetsAParagraph() throws Exception {
    TagView mixed =
        TagView.of(
            Samples.render(
                Samples.page(
                    "<h1>T</h1><div>loose <b>bold</b><p>para</p> tail</div><div>x</div>")));

    assertThat(mixed.root().all("P"))
        .extracting(n -> n.text().strip())
        .containsExactly("loose bold", "para", "tail", "x");
  }
}
