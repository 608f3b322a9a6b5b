package org.counterweight.render.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import org.counterweight.render.Attachment;
import org.counterweight.render.DocumentMetadata;
import org.counterweight.render.RenderException;

/** A workbook of the size and kind that a statement makes, and the way to render any markup. */
final class Sample {
  static final String JSON = "{\"entity\":\"Meridian <Freight> & Söhne\",\"note\":\"a]]>b\"}\r\n";

  private Sample() {}

  static DocumentMetadata metadata() {
    return new DocumentMetadata(
        "AI impact statement 2025",
        "Meridian Freight plc",
        "Energy, value, harm and use of AI in 2025",
        "AI, energy, harm",
        "en-GB",
        OffsetDateTime.parse("2026-02-26T00:00:00Z"),
        "MRF-2025-AIS-1",
        "9c41e07b55d2");
  }

  static String markup() throws IOException {
    try (InputStream in = Sample.class.getResourceAsStream("sample.xml")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  static XlsxSource source() throws IOException {
    return new XlsxSource(
        markup(),
        metadata(),
        List.of(
            new Attachment(
                "statement.json",
                "application/json",
                "The statement",
                JSON.getBytes(StandardCharsets.UTF_8)),
            new Attachment(
                "seal.bin", "application/octet-stream", null, new byte[] {0, -1, 127, 3})));
  }

  static byte[] render(XlsxSource source) throws RenderException, IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new XlsxRenderer().render(source, out);
    return out.toByteArray();
  }

  /** Renders sheets without attachments. */
  static byte[] renderSheets(String sheets) throws RenderException, IOException {
    return render(new XlsxSource("<workbook>" + sheets + "</workbook>", metadata(), List.of()));
  }

  /** Renders the sample into the file named on the command line, in a process of its own. */
  public static void main(String[] arguments) throws Exception {
    Files.write(Path.of(arguments[0]), render(source()));
  }
}
