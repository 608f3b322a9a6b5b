package org.counterweight.generate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.counterweight.intake.Bundled;
import org.counterweight.intake.Document;
import org.counterweight.intake.DocumentReader;
import org.counterweight.intake.Format;
import org.counterweight.intake.IntakeFailure;
import org.counterweight.intake.Limits;
import org.counterweight.intake.Source;
import org.counterweight.intake.StatementReader;
import org.counterweight.intake.StructureCheck;
import org.counterweight.release.Digest;
import org.counterweight.release.ReleaseFile;
import org.counterweight.release.StatementJson;
import org.counterweight.render.DocumentMetadata;
import org.counterweight.render.PageSize;
import org.counterweight.render.RenderException;
import org.counterweight.render.StatementPdf;
import org.counterweight.render.StatementXlsx;
import org.counterweight.render.TemplateEngine;
import org.counterweight.render.ViewInput;
import org.counterweight.render.pdf.FontLibrary;
import org.counterweight.render.pdf.PdfRenderer;
import org.counterweight.render.pdf.PdfSource;
import org.counterweight.render.xlsx.XlsxRenderer;
import org.counterweight.render.xlsx.XlsxSource;
import org.counterweight.statement.Statement;

/** Prints the compliant examples in the styles of adversaries, one artefact at a time. */
final class Pressroom {
  private final PdfRenderer pdf = new PdfRenderer(FontLibrary.bundled());
  private final XlsxRenderer xlsx = new XlsxRenderer();
  private final StatementReader reader = reader();
  private final Map<String, Statement> statements = new ConcurrentHashMap<>();

  /** Files in styles that many tricks start from. */
  private final Map<String, byte[]> plain = new ConcurrentHashMap<>();

  /** A compliant example. */
  Statement statement(String example) {
    return statements.computeIfAbsent(example, this::read);
  }

  /** The file that a case makes. */
  ReleaseFile print(AdversaryCase one, Path templates) throws IOException, RenderException {
    boolean changed = !one.replacements().isEmpty() || one.letter();
    String key = one.example() + one.pdf() + one.css();
    byte[] bytes = changed ? null : plain.get(key);
    if (bytes == null) {
      Statement statement = statement(one.example());
      String digest = Digest.of(StatementJson.bytes(statement));
      ViewInput input =
          ViewInput.of(statement, "Equal prominence", "2026-01", digest, false, false);
      bytes = render(one, one.letter() ? input.on(PageSize.LETTER) : input, templates);
      if (!changed) {
        plain.put(key, bytes);
      }
    }
    bytes = one.pdf() ? PdfTricks.play(one.tricks(), bytes) : XlsxTricks.play(one.tricks(), bytes);
    return new ReleaseFile(
        one.pdf() ? "statement.pdf" : "statement.xlsx", "application/octet-stream", bytes);
  }

  private byte[] render(AdversaryCase one, ViewInput input, Path templates)
      throws IOException, RenderException {
    TemplateEngine engine = TemplateEngine.folder(templates);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (one.pdf()) {
      pdf.render(
          new PdfSource(
              new StatementPdf(engine).xhtml(input),
              metadata(input.statement()),
              List.of(),
              false,
              name -> engine.resource("pdf/" + name)),
          out);
    } else {
      xlsx.render(
          new XlsxSource(
              new StatementXlsx(engine).markup(input), metadata(input.statement()), List.of()),
          out);
    }
    return out.toByteArray();
  }

  private static DocumentMetadata metadata(Statement statement) {
    return new DocumentMetadata(
        statement.entity().name() + ": AI impact statement",
        statement.entity().name(),
        "Effects of AI",
        "AI",
        statement.language(),
        statement.signOff().date().atStartOfDay().atOffset(ZoneOffset.UTC),
        statement.id(),
        Digest.of(StatementJson.bytes(statement)));
  }

  private Statement read(String example) {
    Path file = Path.of("examples/compliant", example + ".yaml");
    try {
      Source source = Source.of(example, Files.readString(file));
      return switch (reader.read(source, Format.YAML)) {
        case StatementReader.Accepted accepted -> accepted.statement();
        case StatementReader.Rejected rejected -> throw new AssertionError(rejected.findings());
      };
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static StatementReader reader() {
    DocumentReader documents = new DocumentReader(Limits.DEFAULT);
    try {
      Document schema = (Document) documents.read(Bundled.STATEMENT_SCHEMA.source());
      return new StatementReader(documents, StructureCheck.of(schema.name(), schema.root()));
    } catch (IntakeFailure e) {
      throw new AssertionError(e);
    }
  }
}
