package org.counterweight.readback;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.counterweight.intake.Document;
import org.counterweight.intake.DocumentReader;
import org.counterweight.intake.Limits;
import org.counterweight.intake.RecordBinder;
import org.counterweight.intake.Source;
import org.counterweight.release.Digest;
import org.counterweight.release.StatementJson;
import org.counterweight.render.Attachment;
import org.counterweight.render.DocumentMetadata;
import org.counterweight.render.StatementPdf;
import org.counterweight.render.TemplateEngine;
import org.counterweight.render.ViewInput;
import org.counterweight.render.pdf.FontLibrary;
import org.counterweight.render.pdf.PdfRenderer;
import org.counterweight.render.pdf.PdfSource;
import org.counterweight.statement.Statement;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the project itself writes for an example, with the markup that it was made of: the reader
 * knows nothing of it, so that the two can be held against each other.
 */
final class OwnPdf {
  private static final TemplateEngine ENGINE = TemplateEngine.bundled();
  private static final List<OwnPdf> ALL = new ArrayList<>();

  private final String name;
  private final String xhtml;
  private final byte[] pdf;

  private OwnPdf(String name, String xhtml, byte[] pdf) {
    this.name = name;
    this.xhtml = xhtml;
    this.pdf = pdf;
  }

  String xhtml() {
    return xhtml;
  }

  byte[] pdf() {
    return pdf;
  }

  /** All examples that the rules accept, made once. */
  static synchronized List<OwnPdf> all() throws Exception {
    if (ALL.isEmpty()) {
      PdfRenderer renderer = new PdfRenderer(FontLibrary.bundled());
      StatementPdf template = new StatementPdf(ENGINE);
      for (Path file : files()) {
        ALL.add(of(file, template, renderer));
      }
    }
    return ALL;
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("examples", "compliant"))) {
      return files.sorted().toList();
    }
  }

  private static OwnPdf of(Path file, StatementPdf template, PdfRenderer renderer)
      throws Exception {
    Document document =
        (Document)
            new DocumentReader(Limits.DEFAULT)
                .read(Source.read(file.toString(), file, Limits.DEFAULT));
    Statement statement = RecordBinder.statement((ObjectNode) document.root());
    byte[] data = StatementJson.bytes(statement);
    ViewInput input =
        ViewInput.of(statement, "Equal prominence", "1", Digest.of(data), false, false);
    DocumentMetadata metadata =
        new DocumentMetadata(
            statement.entity().name(),
            statement.entity().name(),
            "AI impact statement",
            "AI",
            statement.language(),
            statement.signOff().date().atStartOfDay().atOffset(ZoneOffset.UTC),
            statement.id(),
            input.digest());
    String xhtml = template.xhtml(input);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    renderer.render(
        new PdfSource(
            xhtml,
            metadata,
            List.of(new Attachment("statement.json", "application/json", "Data", data)),
            false,
            name -> ENGINE.resource("pdf/" + name)),
        out);
    return new OwnPdf(file.getFileName().toString(), xhtml, out.toByteArray());
  }

  Readback read() throws UnreadableArtefact {
    return new PdfReader().read(pdf, name);
  }

  @Override
  public String toString() {
    return name;
  }
}
