package org.counterweight.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import org.counterweight.render.DocumentMetadata;
import org.counterweight.render.RenderException;
import org.counterweight.render.xlsx.XlsxRenderer;
import org.counterweight.render.xlsx.XlsxSource;

/** The workbook that is measured, and the way to its file. */
final class WorkbookSource {
  private static final String SAMPLE = "/org/counterweight/render/xlsx/sample.xml";

  private final XlsxRenderer renderer = new XlsxRenderer();
  private final XlsxSource source;

  private WorkbookSource(XlsxSource source) {
    this.source = source;
  }

  static WorkbookSource sample() throws IOException {
    try (InputStream in = WorkbookSource.class.getResourceAsStream(SAMPLE)) {
      return new WorkbookSource(
          new XlsxSource(
              new String(in.readAllBytes(), StandardCharsets.UTF_8),
              new DocumentMetadata(
                  "AI impact statement 2025",
                  "Meridian Freight plc",
                  "Energy, value, harm and use of AI in 2025",
                  "AI, energy, harm",
                  "en-GB",
                  OffsetDateTime.parse("2026-02-26T00:00:00Z"),
                  "MRF-2025-AIS-1",
                  "9c41e07b55d2"),
              List.of()));
    }
  }

  byte[] xlsx() throws RenderException, IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
    renderer.render(source, out);
    return out.toByteArray();
  }
}
