package org.counterweight.report;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import org.counterweight.finding.Finding;
import org.counterweight.finding.Location;
import org.counterweight.finding.Prominence;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** The parts of a report as JSON: names and order are fixed, other people's scripts read them. */
final class JsonForm {
  private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .characterEscapes(new Steering())
          .build();

  private final JsonGenerator json;

  JsonForm(JsonGenerator json) {
    this.json = json;
  }

  /** A generator that indents by two blanks and ends lines in LF on every machine. */
  static JsonGenerator indented(Writer out) {
    PrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER);
    return FACTORY.createGenerator(
        new ObjectWriteContext.Base() {
          @Override
          public PrettyPrinter getPrettyPrinter() {
            return printer;
          }
        },
        out);
  }

  /** A generator that writes everything on one line. */
  static JsonGenerator compact(Writer out) {
    return FACTORY.createGenerator(new ObjectWriteContext.Base() {}, out);
  }

  /** The failure of the target that the library has wrapped. */
  static IOException unwrapped(JacksonException e) {
    return e.getCause() instanceof IOException io ? io : new IOException(e.getMessage(), e);
  }

  void tool(Tool tool) {
    json.writeObjectPropertyStart("tool");
    text("name", tool.name());
    text("version", tool.version());
    json.writeEndObject();
  }

  void policy(PolicyReference policy) {
    json.writeObjectPropertyStart("policy");
    text("id", policy.id());
    text("version", policy.version());
    text("sha256", policy.sha256());
    json.writeEndObject();
  }

  void summary(Summary summary) {
    json.writeObjectPropertyStart("summary");
    json.writeNumberProperty("total", summary.total());
    json.writeNumberProperty("compliant", summary.compliant());
    json.writeNumberProperty("nonCompliant", summary.nonCompliant());
    json.writeNumberProperty("unreadable", summary.unreadable());
    json.writeEndObject();
  }

  void result(Result result) {
    json.writeStartObject();
    text("input", result.input());
    text("statement", result.statement());
    text("verdict", result.verdict().code());
    text("release", result.release());
    if (result.unchanged()) {
      json.writeBooleanProperty("unchanged", true);
    }
    known("failure", result.failure());
    json.writeArrayPropertyStart("findings");
    for (Finding finding : result.findings()) {
      finding(finding);
    }
    json.writeEndArray();
    json.writeObjectPropertyStart("prominence");
    measured("pdf", result.prominence().pdf());
    measured("xlsx", result.prominence().xlsx());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void finding(Finding finding) {
    json.writeStartObject();
    text("rule", finding.rule().value());
    text("severity", finding.severity().code());
    text("message", finding.message());
    text("value", finding.value());
    text("fix", finding.fix());
    text("citation", finding.citation() == null ? null : finding.citation().toString());
    location(finding.location());
    json.writeEndObject();
  }

  private void location(Location at) {
    json.writeObjectPropertyStart("location");
    known("file", at.file());
    known("pointer", at.pointer());
    known("line", at.line());
    known("column", at.column());
    known("page", at.page());
    known("cell", at.cell());
    json.writeEndObject();
  }

  private void measured(String name, List<Prominence.Measured> criteria) {
    json.writeArrayPropertyStart(name);
    for (Prominence.Measured measured : criteria) {
      json.writeStartObject();
      text("criterion", measured.criterion());
      text("rule", measured.rule());
      text("unit", measured.unit());
      number("B", measured.value());
      number("C", measured.harm());
      number("U", measured.usage());
      number("threshold", measured.threshold());
      text("verdict", measured.outcome().code());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void text(String name, String value) {
    json.writeStringProperty(name, value);
  }

  private void number(String name, BigDecimal value) {
    if (value == null) {
      json.writeNullProperty(name);
    } else {
      json.writeNumberProperty(name, value);
    }
  }

  private void known(String name, String value) {
    if (value != null) {
      json.writeStringProperty(name, value);
    }
  }

  private void known(String name, Integer value) {
    if (value != null) {
      json.writeNumberProperty(name, value);
    }
  }

  /**
   * Writes what steers a terminal or the direction of reading as an escape; it reads back alike.
   */
  private static final class Steering extends CharacterEscapes {
    private static final long serialVersionUID = 1L;

    private final int[] ascii = standardAsciiEscapesForJSON();

    Steering() {
      ascii[0x7F] = ESCAPE_STANDARD;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
      return ascii;
    }

    @Override
    public SerializableString getEscapeSequence(int c) {
      return Visible.hidden(c)
          ? new SerializedString(String.format(java.util.Locale.ROOT, "\\u%04X", c))
          : null;
    }
  }
}
