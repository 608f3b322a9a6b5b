package org.counterweight.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import org.counterweight.render.xlsx.XlsxRenderer;
import org.counterweight.render.xlsx.XlsxSource;
import org.counterweight.rule.BaseStatement;
import org.counterweight.statement.Statement;

/** Statement workbooks made from the base statement and changes laid over it. */
public final class Books {
  private static final String DIGEST = "0123456789abcdef".repeat(4);

  private Books() {}

  static String markup(Statement statement) throws RenderException {
    return new StatementXlsx(TemplateEngine.bundled()).markup(input(statement));
  }

  static ViewInput input(Statement statement) {
    return ViewInput.of(
            statement,
            BaseStatement.policy().title(),
            BaseStatement.policy().version(),
            DIGEST,
            statement.usage() == null,
            false)
        .proposing(StatementVariants.levy(statement));
  }

  /** The workbook of a statement. */
  public static byte[] render(Statement statement) throws RenderException, IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new XlsxRenderer().render(source(markup(statement)), out);
    return out.toByteArray();
  }

  static XlsxSource source(String markup) {
    DocumentMetadata metadata =
        new DocumentMetadata(
            "AI impact statement",
            "Aldersea Logistics plc",
            "subject",
            "keywords",
            "en",
            OffsetDateTime.parse("2026-02-26T00:00:00Z"),
            "ALD-2025-AIS-1",
            DIGEST);
    Attachment data =
        new Attachment(
            "statement.json", "application/json", "data", "{}".getBytes(StandardCharsets.UTF_8));
    return new XlsxSource(markup, metadata, List.of(data));
  }

  /** Writes the workbook of a variant to a file, to look at. */
  public static void main(String[] arguments) throws Exception {
    Statement statement = BookVariant.valueOf(arguments[1]).statement();
    Files.write(Path.of(arguments[0]), render(statement));
  }
}
