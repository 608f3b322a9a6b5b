package org.counterweight.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.counterweight.intake.Bundled;
import org.counterweight.intake.Document;
import org.counterweight.intake.DocumentReader;
import org.counterweight.intake.Limits;
import org.counterweight.intake.RecordBinder;
import org.counterweight.intake.Source;
import org.counterweight.release.Digest;
import org.counterweight.release.StatementJson;
import org.counterweight.render.Attachment;
import org.counterweight.render.DocumentMetadata;
import org.counterweight.render.Messages;
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
import org.counterweight.rule.Policy;
import org.counterweight.statement.Statement;
import tools.jackson.databind.node.ObjectNode;

/**
 * The statement that is measured, already bound, and the way to its files that {@code generate}
 * takes: the base statement without sections U and D and without hardware, intensities and
 * purchased services, which makes eight pages.
 */
final class BenchStatement {
  private static final Path BASE = Path.of("schemas/conformance/base.yaml");

  private final TemplateEngine templates = TemplateEngine.bundled();
  private final StatementPdf template = new StatementPdf(templates);
  private final PdfRenderer renderer = new PdfRenderer(FontLibrary.bundled());
  private final StatementXlsx workbookTemplate = new StatementXlsx(templates);
  private final XlsxRenderer workbookRenderer = new XlsxRenderer();
  private final Statement statement;
  private final byte[] data;

  private BenchStatement(Statement statement) {
    this.statement = statement;
    this.data = StatementJson.bytes(statement);
  }

  /** All of the base statement, with raw usage: what there is to measure. */
  static BenchStatement withUsage() throws Exception {
    return new BenchStatement(RecordBinder.statement(base()));
  }

  private static ObjectNode base() throws Exception {
    Document document =
        (Document)
            new DocumentReader(Limits.DEFAULT)
                .read(Source.read(BASE.toString(), BASE, Limits.DEFAULT));
    return (ObjectNode) document.root();
  }

  static BenchStatement eightPages() throws Exception {
    ObjectNode tree = base();
    tree.remove(List.of("usage", "oversight"));
    tree.withObject("/energy").remove(List.of("intensities", "hardware", "purchased"));
    tree.withObject("/energy/totals").remove("purchasedEmissions");
    return new BenchStatement(RecordBinder.statement(tree));
  }

  /** The statement as it is handed in, in canonical JSON. */
  byte[] json() {
    return data.clone();
  }

  /** The default policy. */
  static Policy policy() throws Exception {
    Source source = Bundled.DEFAULT_POLICY.source();
    Document document = (Document) new DocumentReader(Limits.DEFAULT).read(source);
    return RecordBinder.policy((ObjectNode) document.root());
  }

  /** The statement itself. */
  Statement statement() {
    return statement;
  }

  /** The whole PDF stage, as {@code generate} runs it. */
  byte[] pdf() throws RenderException, IOException {
    ViewInput input = input();
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 17);
    renderer.render(
        new PdfSource(
            template.xhtml(input), metadata(input), attachments(input), false, this::resource),
        out);
    return out.toByteArray();
  }

  /** The whole workbook stage, as {@code generate} runs it. */
  byte[] xlsx() throws RenderException, IOException {
    ViewInput input = input();
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
    workbookRenderer.render(
        new XlsxSource(workbookTemplate.markup(input), metadata(input), attachments(input)), out);
    return out.toByteArray();
  }

  /** What the template makes of the statement; the comparison takes its texts from here. */
  String xhtml() throws RenderException {
    return template.xhtml(input());
  }

  private ViewInput input() {
    return ViewInput.of(statement, "Equal prominence", "2026-01", Digest.of(data), false, false);
  }

  private List<Attachment> attachments(ViewInput input) throws RenderException {
    String description = Messages.of(input.locale(), templates).text("attachment.statement");
    return List.of(new Attachment("statement.json", "application/json", description, data));
  }

  private DocumentMetadata metadata(ViewInput input) throws RenderException {
    Messages messages = Messages.of(input.locale(), templates);
    String name = statement.entity().name();
    return new DocumentMetadata(
        name + ": " + messages.text("document.title") + ", " + statement.period().label(),
        name,
        messages.text("document.subject"),
        messages.text("document.keywords"),
        statement.language(),
        statement.signOff().date().atStartOfDay().atOffset(ZoneOffset.UTC),
        statement.id(),
        input.digest());
  }

  private Optional<byte[]> resource(String name) throws IOException {
    return templates.resource("pdf/" + name);
  }
}
