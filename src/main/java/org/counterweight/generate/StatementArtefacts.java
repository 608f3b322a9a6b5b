package org.counterweight.generate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.counterweight.release.Digest;
import org.counterweight.release.Manifest;
import org.counterweight.release.ReleaseFile;
import org.counterweight.render.Attachment;
import org.counterweight.render.DocumentMetadata;
import org.counterweight.render.Messages;
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
import org.counterweight.rule.LevyScope;
import org.counterweight.rule.Policy;
import org.counterweight.statement.Statement;
import org.counterweight.tally.LevyProposal;

/**
 * {@code statement.pdf} and {@code statement.xlsx}, from FreeMarker templates. Safe for threads.
 */
public final class StatementArtefacts implements Artefacts {
  private static final String PDF = "application/pdf";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final TemplateEngine engine;
  private final Policy policy;
  private final PageSize paper;
  private final StatementPdf pdfTemplate;
  private final StatementXlsx xlsxTemplate;
  private final PdfRenderer pdf;
  private final Manifest.Versioned version;
  private final XlsxRenderer xlsx = new XlsxRenderer();

  /**
   * Renders with these templates and fonts.
   *
   * @param policy named in the documents
   * @param paper page size; null for what is usual in the entity's country
   */
  public StatementArtefacts(TemplateEngine engine, FontLibrary fonts, Policy policy, PageSize paper)
      throws IOException {
    this.engine = engine;
    this.policy = policy;
    this.paper = paper;
    this.pdfTemplate = new StatementPdf(engine);
    this.xlsxTemplate = new StatementXlsx(engine);
    this.pdf = new PdfRenderer(fonts);
    this.version = new Manifest.Versioned("templates", "1", Digest.ofFiles(engine.files()));
  }

  @Override
  public List<Unmade> unmade(Statement statement, byte[] data, boolean usageWithheld, boolean draft)
      throws RenderException, IOException {
    ViewInput input =
        ViewInput.of(
                statement, policy.title(), policy.version(), Digest.of(data), usageWithheld, draft)
            .proposing(levy(statement));
    if (paper != null) {
      input = input.on(paper);
    }
    DocumentMetadata metadata = metadata(input);
    List<Attachment> attachments =
        List.of(
            new Attachment(
                "statement.json",
                "application/json",
                Messages.of(input.locale(), engine).text("attachment.statement"),
                data));
    ViewInput shown = input;
    return List.of(
        () -> pdf(shown, metadata, attachments, draft), () -> xlsx(shown, metadata, attachments));
  }

  private ReleaseFile pdf(
      ViewInput input, DocumentMetadata metadata, List<Attachment> attachments, boolean draft)
      throws RenderException, IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 17);
    pdf.render(
        new PdfSource(pdfTemplate.xhtml(input), metadata, attachments, draft, this::pdfResource),
        bytes);
    return new ReleaseFile("statement.pdf", PDF, bytes.toByteArray());
  }

  private ReleaseFile xlsx(ViewInput input, DocumentMetadata metadata, List<Attachment> attachments)
      throws RenderException, IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    xlsx.render(new XlsxSource(xlsxTemplate.markup(input), metadata, attachments), bytes);
    return new ReleaseFile("statement.xlsx", XLSX, bytes.toByteArray());
  }

  private LevyProposal levy(Statement statement) {
    return policy.levy() == null
        ? null
        : new LevyProposal(policy.levy(), LevyScope.of(statement, policy));
  }

  private Optional<byte[]> pdfResource(String name) throws IOException {
    return engine.resource("pdf/" + name);
  }

  private DocumentMetadata metadata(ViewInput input) throws RenderException {
    Statement statement = input.statement();
    Messages messages = Messages.of(input.locale(), engine);
    String title = statement.title() == null ? messages.text("document.title") : statement.title();
    return new DocumentMetadata(
        statement.entity().name() + ": " + title + ", " + statement.period().label(),
        statement.entity().name(),
        messages.text("document.subject"),
        messages.text("document.keywords"),
        statement.language(),
        statement.signOff().date().atStartOfDay().atOffset(ZoneOffset.UTC),
        statement.id(),
        input.digest());
  }

  @Override
  public Manifest.Versioned templates() {
    return version;
  }
}
