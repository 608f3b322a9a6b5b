package org.counterweight.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.counterweight.finding.Finding;
import org.counterweight.finding.Severity;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files that this project did not make: audited as far as they go, and what is left out is said.
 */
class ForeignFileTest {
  @TempDir private Path work;

  private static Audited audit(Path file) throws Exception {
    return Workshop.auditor(null, null, true).audit(Targets.of(file.toString()).getFirst());
  }

  private static void auditedAsFarAsItGoes(Audited audited) {
    assertThat(audited.failure()).isEmpty();
    assertThat(audited.statement()).isEmpty();
    assertThat(audited.findings())
        .filteredOn(f -> f.rule().value().equals("audit.unchecked"))
        .extracting(Finding::message)
        .anyMatch(message -> message.contains("no data are carried in it"));
    assertThat(audited.findings())
        .extracting(f -> f.rule().value())
        .noneMatch(rule -> rule.startsWith("tieout."));
  }

  @Test
  void pdfAsTypesettersMakeIt() throws Exception {
    Path file = work.resolve("paper.pdf");
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream out = new PDPageContentStream(document, page)) {
        out.beginText();
        out.setFont(new PDType1Font(FontName.TIMES_ROMAN), 11);
        out.newLineAtOffset(72, 700);
        out.showText("Our models served 4.1 trillion tokens for 2.3 million users this year,");
        out.newLineAtOffset(0, -14);
        out.showText("three times as many as the year before.");
        out.endText();
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      Files.write(file, bytes.toByteArray());
    }
    Audited audited = audit(file);
    auditedAsFarAsItGoes(audited);
    assertThat(audited.findings())
        .filteredOn(f -> f.severity() == Severity.ERROR)
        .extracting(f -> f.rule().value())
        .contains("prominence.presence", "conformance.pdf-a", "conformance.pdf-ua");
  }

  /** As LibreOffice writes what it keeps of another program's parts. */
  @Test
  void aPathAboveTheRootOfAWorkbookIsSound() throws Exception {
    Path made;
    try (Stream<Path> files = Files.walk(Workshop.releases())) {
      made = files.filter(f -> f.endsWith("statement.xlsx")).findFirst().orElseThrow();
    }
    Path file = work.resolve("statement.xlsx");
    Files.write(
        file,
        XlsxForgery.repack(
            Files.readAllBytes(made),
            parts ->
                XlsxForgery.replace(
                    parts,
                    "_rels/.rels",
                    "Target=\"docProps/app.xml",
                    "Target=\"../docProps/app.xml")));
    assertThat(audit(file).findings())
        .extracting(f -> f.rule().value())
        .doesNotContain("conformance.workbook");
  }

  @Test
  void printOfABrowser() throws Exception {
    String chromium = tool("chromium", "apt-get install chromium");
    Path page = work.resolve("page.html");
    Files.writeString(
        page,
        "<html lang=en><h1>AI in 2025</h1><p>Our agents handled 4.1 trillion tokens.</p></html>");
    Path file = work.resolve("print.pdf");
    run(
        chromium,
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--user-data-dir=" + work.resolve("profile"),
        "--print-to-pdf=" + file,
        page.toUri().toString());
    Audited audited = audit(file);
    auditedAsFarAsItGoes(audited);
    assertThat(audited.findings())
        .extracting(f -> f.rule().value())
        .contains("prominence.presence");
  }

  @Test
  void workbookSavedAnewByAnotherProgram() throws Exception {
    String soffice = tool("soffice", "apt-get install libreoffice-calc");
    Path source = Files.createDirectories(work.resolve("in")).resolve("statement.xlsx");
    Files.copy(Workshop.releases().resolve("ljungviken-mekaniska-ab/2025/statement.xlsx"), source);
    Path out = Files.createDirectories(work.resolve("out"));
    run(
        soffice,
        "-env:UserInstallation=" + work.resolve("office").toUri(),
        "--headless",
        "--convert-to",
        "xlsx:Calc MS Excel 2007 XML",
        "--outdir",
        out.toString(),
        source.toString());
    Audited audited = audit(out.resolve("statement.xlsx"));
    assertThat(audited.failure()).isEmpty();
    // Its formulas are calculated by that program, and still give what the data say.
    assertThat(audited.findings())
        .filteredOn(f -> f.severity() == Severity.ERROR)
        .extracting(f -> f.rule().value())
        .doesNotContain("tieout.formula-value", "tieout.xlsx-value");
  }

  private static String tool(String name, String install) {
    boolean there =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
    Assumptions.assumeTrue(there, name + " is not installed (" + install + ")");
    return name;
  }

  private void run(String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(work.resolve("log").toFile())
            .start();
    boolean ended = process.waitFor(120, TimeUnit.SECONDS);
    if (!ended) {
      process.destroyForcibly();
    }
    Assumptions.assumeTrue(ended && process.exitValue() == 0, command[0] + " did not finish");
  }
}
