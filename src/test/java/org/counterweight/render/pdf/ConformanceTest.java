package org.counterweight.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** veraPDF finds every kind of document sound, and finds the faults that are put into one. */
class ConformanceTest {
  static Stream<Map.Entry<String, PdfSource>> documents() {
    PdfSource report = Samples.source(Samples.text("report.xhtml"));
    return Stream.of(
        Map.entry("report", report),
        Map.entry(
            "draft",
            new PdfSource(report.xhtml(), report.metadata(), List.of(), true, report.resources())),
        Map.entry("long words on letter", Samples.source(Samples.oddWords())),
        Map.entry("long table", Samples.source(Samples.page(Samples.register(150)))));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void isArchivableAndAccessible(Map.Entry<String, PdfSource> document) throws Exception {
    byte[] pdf = Samples.render(document.getValue());

    assertThat(Vera.faults(pdf, "3a")).as("PDF/A-3a").isEmpty();
    assertThat(Vera.faults(pdf, "ua1")).as("PDF/UA-1").isEmpty();
    assertThat(TagChecks.all(TagView.of(pdf))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "3a, <pdfaid:conformance>A, <pdfaid:conformance>B",
    "3a, /AFRelationship, /AFRelationshop",
    "3a, /OutputIntents, /OutputIntentz",
    "3a, /Metadata, /Metadatb",
    "ua1, <pdfuaid:part>1, <pdfuaid:part>7",
    "ua1, /Alt , /Alx ",
    "ua1, /DisplayDocTitle true, /DisplayDocTitle null",
    "ua1, /Tabs, /Tabz",
  })
  void aFaultIsSeen(String flavour, String right, String wrong) throws Exception {
    byte[] pdf = Samples.render(Samples.text("report.xhtml"));

    assertThat(Vera.faults(spoiled(pdf, right, wrong), flavour)).isNotEmpty();
  }

  @Test
  void unpackingAloneIsNoFault() throws Exception {
    byte[] pdf = Samples.render(Samples.text("report.xhtml"));

    assertThat(Vera.faults(spoiled(pdf, "/Alt", "/Alt"), "3a")).isEmpty();
    assertThat(Vera.faults(spoiled(pdf, "/Alt", "/Alt"), "ua1")).isEmpty();
  }

  @Test
  void ownChecksSeeTheirFaults() throws Exception {
    byte[] pdf = Samples.render(Samples.text("report.xhtml"));

    assertThat(TagChecks.scopes(TagView.of(spoiled(pdf, "/Scope", "/Scopx")))).isNotEmpty();
    assertThat(TagChecks.headings(TagView.of(spoiled(pdf, "/S /H2", "/S /H4")))).isNotEmpty();
    assertThat(TagChecks.boxes(TagView.of(spoiled(pdf, "/BBox", "/BBux")))).isNotEmpty();
    assertThat(TagChecks.alternatives(TagView.of(spoiled(pdf, "/Alt", "/Alu")))).isNotEmpty();
    assertThat(TagChecks.ids(TagView.of(spoiled(pdf, "(value.gross)", "(value.net~2)"))))
        .isNotEmpty();
  }

  // Objects are unpacked first, so that a name can be found and changed.
  private static byte[] spoiled(byte[] pdf, String right, String wrong) throws IOException {
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      document.save(plain, CompressParameters.NO_COMPRESSION);
    }
    String text = plain.toString(StandardCharsets.ISO_8859_1);
    assertThat(text).contains(right);
    return text.replace(right, wrong).getBytes(StandardCharsets.ISO_8859_1);
  }
}
