package org.counterweight.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.counterweight.finding.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is handed in, there is one clear outcome for it, and the others go on. */
@Timeout(120)
class BadTargetTest {
  @TempDir private Path work;

  private Audited audit(String name, byte[] bytes) throws Exception {
    Path file = Files.write(work.resolve(name), bytes);
    Target target = Targets.of(file.toString()).getFirst();
    return Workshop.auditor(null, null, false).audit(target);
  }

  private static byte[] sound() throws Exception {
    return Files.readAllBytes(
        Workshop.releases().resolve("ljungviken-mekaniska-ab/2025/statement.pdf"));
  }

  private static void refused(Audited audited, String... words) {
    assertThat(audited.verdict()).isEqualTo(Verdict.UNREADABLE);
    assertThat(audited.failure().orElseThrow()).contains(words).doesNotContain("Exception");
  }

  @Test
  void pdfCutShort() throws Exception {
    byte[] pdf = sound();
    refused(audit("cut.pdf", Arrays.copyOf(pdf, pdf.length / 2)), "cut short");
  }

  @Test
  void encryptedPdf() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      document.save(out);
    }
    refused(audit("locked.pdf", out.toByteArray()), "encrypted", "without a password");
  }

  @Test
  void textCalledPdf() throws Exception {
    refused(audit("letter.pdf", "Dear auditor".getBytes(StandardCharsets.UTF_8)), "no PDF");
  }

  @Test
  void pageTreeThatHoldsItself() throws Exception {
    byte[] pdf =
        PdfForgery.change(
            sound(),
            document -> {
              var pages =
                  document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES);
              COSArray kids = (COSArray) pages.getDictionaryObject(COSName.KIDS);
              kids.add(pages);
            });
    Audited audited = audit("loop.pdf", pdf);
    assertThat(audited.verdict()).isIn(Verdict.UNREADABLE, Verdict.NON_COMPLIANT);
  }

  @Test
  void workbookWithABombInIt() throws Exception {
    byte[] xlsx =
        Files.readAllBytes(
            Workshop.releases().resolve("ljungviken-mekaniska-ab/2025/statement.xlsx"));
    byte[] blanks = new byte[1 << 20];
    Arrays.fill(blanks, (byte) ' ');
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(xlsx));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
        zip.putNextEntry(new ZipEntry(e.getName()));
        zip.write(in.readAllBytes());
        for (int i = 0; e.getName().endsWith("sharedStrings.xml") && i < 600; i++) {
          zip.write(blanks);
        }
      }
    }
    refused(audit("bomb.xlsx", out.toByteArray()), "unpacks");
  }

  @Test
  void workbookWithMacros() throws Exception {
    byte[] xlsx =
        Files.readAllBytes(
            Workshop.releases().resolve("ljungviken-mekaniska-ab/2025/statement.xlsx"));
    byte[] macros =
        XlsxForgery.repack(
            xlsx,
            parts -> {
              parts.put("xl/vbaProject.bin", new byte[] {1, 2, 3});
              XlsxForgery.replace(
                  parts,
                  "[Content_Types].xml",
                  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                  "application/vnd.ms-excel.sheet.macroEnabled.main+xml");
            });
    Audited audited = audit("macros.xlsx", macros);
    boolean named =
        audited.findings().stream()
            .anyMatch(f -> f.rule().value().equals("release.active-content"));
    assertThat(named || audited.verdict() == Verdict.UNREADABLE).isTrue();
  }

  @Test
  void fileLargerThanTheLimit() throws Exception {
    Path file = Files.write(work.resolve("large.pdf"), sound());
    AuditLimits small = new AuditLimits(1000, 100, 60);
    Audited audited =
        Workshop.auditor(null, null, false, Suppressions.NONE, small)
            .audit(new Target("large.pdf", file, Target.Kind.PDF));
    refused(audited, "1000 bytes", "--max-bytes");
  }

  @Test
  void moreFilesThanTheLimit() throws Exception {
    Workshop.write(
        Workshop.files(Workshop.releases().resolve("ljungviken-mekaniska-ab/2025")),
        work.resolve("many"));
    AuditLimits few = new AuditLimits(1 << 26, 3, 60);
    Audited audited =
        Workshop.auditor(null, null, false, Suppressions.NONE, few)
            .audit(new Target("many", work.resolve("many"), Target.Kind.RELEASE));
    refused(audited, "more than 3 files", "--max-files");
  }

  @Test
  void brokenDataAreFindingsAndTheRestIsChecked() throws Exception {
    var files = Workshop.files(Workshop.releases().resolve("ljungviken-mekaniska-ab/2025"));
    files.put("statement.json", "{\"id\": ".getBytes(StandardCharsets.UTF_8));
    Workshop.write(files, work.resolve("broken"));
    Audited audited =
        Workshop.auditor(null, null, false)
            .audit(new Target("broken", work.resolve("broken"), Target.Kind.RELEASE));
    assertThat(audited.failure()).isEmpty();
    assertThat(audited.statement()).isPresent();
    assertThat(audited.findings())
        .extracting(f -> f.rule().value())
        .contains("tieout.data-differs", "release.hash-mismatch");
  }

  @Test
  void whatIsNoTargetIsSaid() throws Exception {
    Files.createDirectories(work.resolve("empty"));
    Files.writeString(work.resolve("notes.txt"), "notes");
    assertThatThrownBy(() -> Targets.of(work.resolve("empty").toString()))
        .isInstanceOf(AuditFailure.class)
        .hasMessageContaining("holds no release");
    assertThatThrownBy(() -> Targets.of(work.resolve("notes.txt").toString()))
        .hasMessageContaining("neither a PDF nor an XLSX");
    assertThatThrownBy(() -> Targets.of(work.resolve("gone").toString()))
        .hasMessageContaining("no such file");
  }
}
