package org.counterweight.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.counterweight.readback.PdfReader;
import org.counterweight.rule.submission.Conformance;
import org.junit.jupiter.api.Test;

/** What was appended to a PDF after it was finished. */
class RevisionsTest {
  private static final Path RELEASE = Path.of("harbourne-water-plc", "2025", "statement.pdf");

  private static byte[] release() throws Exception {
    return Files.readAllBytes(Workshop.releases().resolve(RELEASE));
  }

  private static Conformance look(byte[] pdf) throws Exception {
    return PdfRevisions.of("a.pdf", pdf, new PdfReader().read(pdf, "a.pdf").layout());
  }

  @Test
  void aFileWrittenInOneGoHasNone() throws Exception {
    Conformance found = look(release());
    assertThat(found.checked()).isTrue();
    assertThat(found.faults()).isEmpty();
  }

  @Test
  void aFileSavedAnewHasNoneEither() throws Exception {
    assertThat(look(PdfForgery.change(release(), document -> {})).faults()).isEmpty();
  }

  @Test
  void anUpdateIsToldByItsPagesAndWords() throws Exception {
    byte[] once = PdfForgery.append(release(), PdfTamperings::later);
    assertThat(Arrays.copyOf(once, release().length)).isEqualTo(release());
    List<Conformance.Fault> faults = look(once).faults();
    assertThat(faults).extracting(Conformance.Fault::page).containsExactly(null, 1);
    assertThat(faults.get(0).what()).startsWith("updated once after it was finished: ");
    assertThat(faults.get(0).what()).endsWith("seen on page 1");
    assertThat(faults.get(1).what()).contains("it says 'As approved by the board' now");
    assertThat(Revisions.ends(once)).hasValueSatisfying(ends -> assertThat(ends).hasSize(1));
  }

  @Test
  void updatesAreCounted() throws Exception {
    byte[] once = PdfForgery.append(release(), PdfTamperings::later);
    byte[] twice = PdfForgery.append(once, PdfTamperings::later);
    assertThat(look(twice).faults().getFirst().what()).startsWith("updated 2 times after");
    assertThat(Revisions.ends(twice))
        .hasValueSatisfying(ends -> assertThat(ends).hasSize(2).isSorted());
  }

  @Test
  void aSignatureThatShowsNothingIsNoBreach() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(release())) {
      PDSignature signature = new PDSignature();
      signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
      signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
      Calendar day = new GregorianCalendar(TimeZone.getTimeZone("UTC"), java.util.Locale.ROOT);
      day.setTimeInMillis(0);
      signature.setSignDate(day);
      document.addSignature(signature, content -> new byte[] {1, 2, 3});
      document.saveIncremental(out);
    }
    List<Conformance.Fault> faults = look(out.toByteArray()).faults();
    assertThat(faults).hasSize(1);
    assertThat(faults.getFirst().what()).contains("a signature among them");
    assertThat(faults.getFirst().clause()).isEqualTo(Conformance.SIGNING);
  }

  @Test
  void aFileLaidOutForTheWebLinksForwardAndIsOneRevision() {
    String head = "%PDF-1.7\n";
    String rest = "xref\n0 0\ntrailer\n<< /Size 1 >>\nstartxref\n0\n%%EOF\n";
    String first = "xref\n0 0\ntrailer\n<< /Size 1 /Prev %d >>\nstartxref\n0\n%%%%EOF\n";
    int to = head.length() + String.format(java.util.Locale.ROOT, first, 99).length();
    String file =
        head
            + String.format(java.util.Locale.ROOT, first, to)
            + rest.replace("startxref\n0", "startxref\n" + head.length());
    assertThat(Revisions.ends(file.getBytes(StandardCharsets.ISO_8859_1))).contains(List.of());
  }

  @Test
  void aChainThatRunsInCirclesIsNotFollowed() {
    String head = "%PDF-1.7\n";
    String file =
        head
            + "xref\n0 0\ntrailer\n<< /Size 1 /Prev "
            + head.length()
            + " >>\nstartxref\n"
            + head.length()
            + "\n%%EOF\n";
    assertThat(Revisions.ends(file.getBytes(StandardCharsets.ISO_8859_1))).isEmpty();
  }
}
