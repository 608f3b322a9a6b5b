package org.counterweight.render.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import org.counterweight.render.Attachment;
import org.counterweight.render.DocumentMetadata;
import org.counterweight.render.RenderException;

/** Documents the tests of this package render. */
final class Samples {
  static final ResourceLoader RESOURCES =
      ResourceLoader.classPath(Samples.class.getClassLoader(), "org/counterweight/render/pdf/");
  static final DocumentMetadata METADATA =
      new DocumentMetadata(
          "AI impact statement 2025",
          "Meridian Freight plc",
          "Energy, value, harm & use of AI",
          "AI, impact, energy",
          "en",
          OffsetDateTime.parse("2026-02-26T00:00:00Z"),
          "MRF-2025-AIS-1",
          "9c41e07b55d2");
  static final Attachment DATA =
      new Attachment(
          "statement.json",
          "application/json",
          "Canonical statement",
          "{\"id\":\"MRF-2025-AIS-1\"}".getBytes(StandardCharsets.UTF_8));

  private Samples() {}

  static String text(String resource) {
    try (InputStream in = Samples.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static PdfSource source(String xhtml) {
    return new PdfSource(xhtml, METADATA, List.of(DATA), false, RESOURCES);
  }

  /** A page with the given body under the report's style sheet. */
  static String page(String body) {
    return page("", body);
  }

  static String page(String css, String body) {
    return "<html lang=\"en\"><head><title>t</title><link rel=\"stylesheet\" href=\"report.css\"/>"
        + "<style>"
        + css
        + "</style></head><body>"
        + body
        + "</body></html>";
  }

  static byte[] render(PdfSource source) throws RenderException, IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfRenderer(FontLibrary.bundled()).render(source, out);
    return out.toByteArray();
  }

  static byte[] render(String xhtml) throws RenderException, IOException {
    return render(source(xhtml));
  }

  /** Words without a break, in text and in narrow cells, on US Letter. */
  static String oddWords() {
    String word = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunte";
    return page(
        "@page { size: letter }",
        "<h1>Odd</h1><p>Before "
            + word
            + word
            + word
            + " after</p><table class=\"fig\"><tbody><tr>"
            + ("<td>" + word + "</td>").repeat(4)
            + "</tr></tbody></table>"
            + "<table class=\"fig\"><thead><tr>"
            + "<th>Column head</th>".repeat(20)
            + "</tr></thead><tbody><tr>"
            + "<td>twelve words</td>".repeat(20)
            + "</tr></tbody></table>");
  }

  /** A register of harm events. */
  static String register(int rows) {
    StringBuilder table =
        new StringBuilder(
            "<section class=\"first\" title=\"C\"><h1>Register</h1><table class=\"fig\">"
                + "<caption>Events</caption><thead><tr><th>Event</th><th class=\"t\">What</th>"
                + "<th>Date</th></tr></thead><tbody>");
    for (int i = 0; i < rows; i++) {
      table
          .append("<tr><th data-figure=\"harm.event.")
          .append(i)
          .append("\">E-")
          .append(i)
          .append("</th><td class=\"t\">Consignment sent to a wrong place by lane planning")
          .append(i % 7 == 0 ? ", found by the night shift and put right the next morning" : "")
          .append("</td><td>2025-03-1")
          .append(i % 10)
          .append("</td></tr>");
    }
    return table.append("</tbody></table></section>").toString();
  }
}
