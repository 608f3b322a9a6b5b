package org.counterweight.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.counterweight.intake.RecordBinder;
import org.counterweight.render.Messages;
import org.counterweight.render.StatementPdf;
import org.counterweight.render.TemplateEngine;
import org.counterweight.render.ViewInput;
import org.counterweight.rule.BaseStatement;
import org.counterweight.statement.Statement;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** Words that the data calls foreign are read in their own language. */
class ForeignTermsTest {
  private static TagView view(String metas, String body) throws Exception {
    return TagView.of(
        Samples.render(Samples.page("", body).replace("<title>t<", metas + "<title>t<")));
  }

  @Test
  void everyOccurrenceBecomesASpanInItsLanguage() throws Exception {
    TagView view =
        view(
            "<meta name=\"foreign-term\" lang=\"sv\" content=\"Ljungviken\"/>"
                + "<meta name=\"foreign-term\" lang=\"sv-SE\" content=\"Ljungviken Mekaniska\"/>"
                + "<meta name=\"foreign-term\" lang=\"de\" content=\"Amt\"/>",
            "<h1>Ljungviken Mekaniska reports</h1>"
                + "<p>In Ljungviken, the Amt (not the Amtmann) of Ljungviken</p>");

    assertThat(view.root().all(n -> !n.entry("Lang").isEmpty()))
        .extracting(n -> n.role(), n -> n.entry("Lang"), n -> n.text().strip())
        .containsExactly(
            tuple("Span", "sv-SE", "Ljungviken Mekaniska"),
            tuple("Span", "sv", "Ljungviken"),
            tuple("Span", "de", "Amt"),
            tuple("Span", "sv", "Ljungviken"));
    assertThat(view.root().all("P").get(0).text().strip())
        .isEqualTo("In Ljungviken, the Amt (not the Amtmann) of Ljungviken");
  }

  @Test
  void labelsOfChartsAreMarkedToo() throws Exception {
    TagView view =
        view(
            "<meta name=\"foreign-term\" lang=\"sv\" content=\"Ljungviken\"/>",
            "<h1>T</h1><svg viewBox=\"0 0 90 20\" role=\"img\" aria-label=\"Ljungviken alone\">"
                + "<title>Ljungviken</title><text x=\"1\" y=\"9\">Halls of Ljungviken</text></svg>");

    assertThat(view.root().all(n -> n.entry("Lang").equals("sv")))
        .singleElement()
        .satisfies(n -> assertThat(n.text().strip()).isEqualTo("Ljungviken"));
  }

  @Test
  void aTermThatStandsNowhereChangesNothing() throws Exception {
    TagView view =
        view("<meta name=\"foreign-term\" lang=\"fr\" content=\"nulle part\"/>", "<h1>Title</h1>");

    assertThat(view.root().all(n -> !n.entry("Lang").isEmpty())).isEmpty();
  }

  @Test
  void termsOfTheStatementReachThePdf() throws Exception {
    ObjectNode tree = (ObjectNode) BaseStatement.tree();
    tree.putArray("foreignTerms").addObject().put("text", "Dublin").put("language", "ga");
    Statement statement = RecordBinder.statement(tree);
    TemplateEngine engine = TemplateEngine.bundled();
    ViewInput input = ViewInput.of(statement, "Policy", "2026-01", "0".repeat(64), false, false);

    String xhtml = new StatementPdf(engine).xhtml(input);
    byte[] pdf = pdf(xhtml, engine, false);

    assertThat(TagView.of(pdf).root().all(n -> n.entry("Lang").equals("ga")))
        .hasSizeGreaterThan(2)
        .allSatisfy(n -> assertThat(n.text().strip()).isEqualTo("Dublin"));
    assertThat(Vera.faults(pdf, "3a")).isEmpty();
    assertThat(Vera.faults(pdf, "ua1")).isEmpty();
  }

  @Test
  void aDraftIsMarkedInTheLanguageOfTheStatement() throws Exception {
    ObjectNode tree = (ObjectNode) BaseStatement.tree();
    tree.put("language", "de");
    TemplateEngine engine = TemplateEngine.bundled();
    ViewInput input =
        ViewInput.of(
            RecordBinder.statement(tree), "Policy", "2026-01", "0".repeat(64), false, true);
    Messages messages = Messages.of(input.locale(), engine);

    byte[] pdf = pdf(new StatementPdf(engine).xhtml(input), engine, true);

    assertThat(messages.text("draft.note")).startsWith("ENTWURF");
    assertThat(Pages.texts(pdf))
        .allSatisfy(text -> assertThat(text).contains(messages.text("draft.note")));
  }

  private static byte[] pdf(String xhtml, TemplateEngine engine, boolean draft) throws Exception {
    return Samples.render(
        new PdfSource(
            xhtml,
            Samples.METADATA,
            Samples.source(xhtml).attachments(),
            draft,
            name -> engine.resource("pdf/" + name)));
  }
}
