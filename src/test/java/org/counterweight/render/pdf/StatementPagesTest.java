package org.counterweight.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.counterweight.render.DocumentMetadata;
import org.counterweight.render.StatementPdf;
import org.counterweight.render.StatementVariants;
import org.counterweight.render.TemplateEngine;
import org.counterweight.render.ViewInput;
import org.counterweight.statement.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The bundled templates, laid out: whatever the statement, the file conforms and nothing is lost.
 */
class StatementPagesTest {
  private static final Map<String, Statement> VARIANTS = StatementVariants.all();
  private static final TemplateEngine ENGINE = TemplateEngine.bundled();

  static Stream<String> variants() {
    return VARIANTS.keySet().stream();
  }

  private static byte[] pdf(ViewInput input) throws Exception {
    String xhtml = new StatementPdf(ENGINE).xhtml(input);
    DocumentMetadata metadata =
        new DocumentMetadata(
            "AI impact statement",
            input.statement().entity().name(),
            "AI impact statement",
            "AI",
            input.locale().toLanguageTag(),
            OffsetDateTime.parse("2026-02-26T00:00:00Z"),
            input.statement().id(),
            input.digest());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfRenderer(FontLibrary.bundled())
        .render(
            new PdfSource(
                xhtml, metadata, List.of(), input.draft(), n -> ENGINE.resource("pdf/" + n)),
            out);
    return out.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "base",
        "compiled",
        "german",
        "long-words",
        "many-measures",
        "nil-harm",
        "purpose"
      })
  void statementsBecomeConformingFiles(String variant) throws Exception {
    byte[] pdf = pdf(StatementVariants.input(VARIANTS.get(variant)));
    assertThat(Vera.faults(pdf, "3a")).isEmpty();
    assertThat(Vera.faults(pdf, "ua1")).isEmpty();
  }

  @Test
  void aDraftOnLetterPaperConformsToo() throws Exception {
    byte[] pdf = pdf(StatementVariants.letter(VARIANTS.get("no-usage")));
    assertThat(Vera.faults(pdf, "3a")).isEmpty();
    assertThat(Vera.faults(pdf, "ua1")).isEmpty();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(612);
      assertThat(document.getPage(0).getMediaBox().getHeight()).isEqualTo(792);
    }
  }

  @ParameterizedTest
  @MethodSource("variants")
  void contentsGiveThePagesOnWhichSectionsOpen(String variant) throws Exception {
    try (PDDocument document =
        Loader.loadPDF(pdf(StatementVariants.input(VARIANTS.get(variant))))) {
      String cover = page(document, 1);
      for (String line : cover.lines().filter(l -> l.matches("[ABCUDE] .*\\D\\d+")).toList()) {
        int number = Integer.parseInt(line.replaceAll(".*\\D(\\d+)", "$1"));
        String head =
            line.substring(0, 1) + " " + line.substring(1).replaceAll("\\d+$", "").strip();
        String text = page(document, number).replace('\u00a0', ' ').replaceAll(" +", " ");
        assertThat(text.lines().map(String::strip)).as(line).contains(head);
      }
      assertThat(cover).contains("1");
    }
  }

  private static String page(PDDocument document, int number) throws Exception {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setSortByPosition(true);
    stripper.setStartPage(number);
    stripper.setEndPage(number);
    return stripper.getText(document);
  }

  @Test
  void everyPageButTheCoverNamesEntityAndSectionAndAllAreNumbered() throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf(StatementVariants.input(VARIANTS.get("base"))))) {
      int pages = document.getNumberOfPages();
      for (int i = 1; i <= pages; i++) {
        String text = page(document, i);
        assertThat(text).contains("Page " + i + " of " + pages).contains("ALD-2025-AIS-1");
        if (i > 1) {
          assertThat(text.lines().findFirst().orElse("")).startsWith("Aldersea Logistics plc");
        }
      }
    }
  }
}
