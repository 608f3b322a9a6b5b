package org.counterweight.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.junit.jupiter.api.Test;

/** What a viewer shows around the pages, and what the file carries. */
class DocumentFactsTest {
  @Test
  void titleDatesLanguageAndLabelsComeFromTheMetadata() throws Exception {
    try (PDDocument d = Loader.loadPDF(Samples.render(Samples.text("report.xhtml")))) {
      var info = d.getDocumentInformation();
      assertThat(info.getTitle()).isEqualTo("AI impact statement 2025");
      assertThat(info.getAuthor()).isEqualTo("Meridian Freight plc");
      assertThat(info.getCreationDate().toInstant())
          .isEqualTo(Instant.parse("2026-02-26T00:00:00Z"));
      assertThat(info.getModificationDate()).isEqualTo(info.getCreationDate());
      var catalog = d.getDocumentCatalog();
      assertThat(catalog.getLanguage()).isEqualTo("en");
      assertThat(
              new PDViewerPreferences(catalog.getViewerPreferences().getCOSObject())
                  .displayDocTitle())
          .isTrue();
      assertThat(catalog.getPageLabels().getLabelsByPageIndices()).containsExactly("1", "2", "3");
    }
  }

  @Test
  void theDataAreAnAssociatedFile() throws Exception {
    try (PDDocument d = Loader.loadPDF(Samples.render(Samples.text("report.xhtml")))) {
      var names = d.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
      assertThat(names).containsOnlyKeys("statement.json");
      var file = names.get("statement.json");
      assertThat(file.getEmbeddedFile().toByteArray()).isEqualTo(Samples.DATA.bytes());
      assertThat(file.getEmbeddedFile().getSubtype()).isEqualTo("application/json");
      assertThat(file.getCOSObject().getNameAsString(COSName.getPDFName("AFRelationship")))
          .isEqualTo("Data");
      var associated = d.getDocumentCatalog().getCOSObject().getCOSArray(COSName.getPDFName("AF"));
      assertThat(associated.getObject(0)).isSameAs(file.getCOSObject());
    }
  }

  @Test
  void bookmarksFollowTheHeadings() throws Exception {
    try (PDDocument d = Loader.loadPDF(Samples.render(Samples.text("report.xhtml")))) {
      List<String> lines = new ArrayList<>();
      outline(d, d.getDocumentCatalog().getDocumentOutline(), "", lines);
      assertThat(lines)
          .containsExactly(
              "AI impact statement @1",
              "  B Business value @2",
              "    From gross to net, EUR m @2",
              "  C Harm and risk events @3");
    }
  }

  private static void outline(PDDocument d, PDOutlineNode node, String indent, List<String> lines)
      throws Exception {
    for (PDOutlineItem item : node.children()) {
      int page = d.getPages().indexOf(item.findDestinationPage(d)) + 1;
      lines.add(indent + item.getTitle() + " @" + page);
      outline(d, item, indent + "  ", lines);
    }
  }

  @Test
  void linksLeadWhereTheySay() throws Exception {
    try (PDDocument d = Loader.loadPDF(Samples.render(Samples.text("report.xhtml")))) {
      List<String> found = new ArrayList<>();
      for (PDPage page : d.getPages()) {
        for (var annotation : page.getAnnotations()) {
          PDAnnotationLink link = (PDAnnotationLink) annotation;
          String to =
              link.getAction() instanceof PDActionURI uri
                  ? uri.getURI()
                  : "#" + link.getAction().getCOSObject().getString(COSName.D);
          found.add(link.getContents() + " -> " + to);
        }
      }
      assertThat(found)
          .containsExactly(
              "B Business value -> #value",
              "C Harm and risk events -> #harm",
              "Method, at example.org -> https://example.org/method",
              "Method, at example.org -> https://example.org/method",
              "section B -> #value");
      assertThat(d.getDocumentCatalog().getNames().getDests().getNames())
          .containsKeys("cover", "value", "harm");
    }
  }

  @Test
  void aListOfContentsShowsPageNumbersThatAreNoContent() throws Exception {
    byte[] pdf =
        Samples.render(
            Samples.page(
                "a:after { content: leader(dotted) target-counter(attr(href), page) }",
                "<h1>T</h1><p><a href=\"#b\">Go to B</a></p><section id=\"b\"><p>b</p></section>"));

    assertThat(Pages.texts(pdf).get(0)).containsPattern("Go to B[ .]+2");
    assertThat(TagView.of(pdf).root().all("Link"))
        .singleElement()
        .satisfies(link -> assertThat(link.text()).isEqualTo("Go to B"))
        .satisfies(link -> assertThat(link.kids()).hasSize(2));
  }

  @Test
  void aDraftSaysSoOnEveryPageAndInItsTitle() throws Exception {
    PdfSource s = Samples.source(Samples.text("report.xhtml"));
    byte[] pdf =
        Samples.render(
            new PdfSource(s.xhtml(), s.metadata(), s.attachments(), true, s.resources()));

    assertThat(Pages.texts(pdf))
        .hasSize(3)
        .allSatisfy(text -> assertThat(text).contains("DRAFT \u2013 not for publication"));
    assertThat(TagView.of(pdf).root().text()).doesNotContain("DRAFT");
    try (PDDocument d = Loader.loadPDF(pdf)) {
      assertThat(d.getDocumentInformation().getTitle())
          .isEqualTo("DRAFT \u2013 AI impact statement 2025");
    }
  }

  @Test
  void pageSizeIsTheTemplates() throws Exception {
    try (PDDocument a4 = Loader.loadPDF(Samples.render(Samples.page("<h1>x</h1>")));
        PDDocument letter = Loader.loadPDF(Samples.render(Samples.oddWords()))) {
      assertThat(a4.getPage(0).getMediaBox().getWidth()).isBetween(595f, 596f);
      assertThat(letter.getPage(0).getMediaBox().getWidth()).isBetween(611.9f, 612.1f);
      assertThat(letter.getPage(0).getMediaBox().getHeight()).isBetween(791.9f, 792.1f);
    }
  }
}
