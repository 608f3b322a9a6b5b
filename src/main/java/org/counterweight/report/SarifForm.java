package org.counterweight.report;

import java.util.List;
import org.counterweight.finding.Finding;
import org.counterweight.finding.Location;
import org.counterweight.finding.Severity;
import tools.jackson.core.JsonGenerator;

/** The parts of a SARIF log. Section numbers are those of SARIF 2.1.0. */
final class SarifForm {
  private final JsonGenerator json;

  SarifForm(JsonGenerator json) {
    this.json = json;
  }

  /** A reportingDescriptor (3.49). */
  void rule(RuleText rule) {
    json.writeStartObject();
    json.writeStringProperty("id", rule.id());
    message("shortDescription", rule.title());
    message("fullDescription", rule.why());
    message("help", rule.fix());
    json.writeObjectPropertyStart("defaultConfiguration");
    json.writeStringProperty("level", level(rule.severity()));
    json.writeEndObject();
    json.writeObjectPropertyStart("properties");
    json.writeStringProperty("severity", rule.severity().code());
    if (rule.citation() != null) {
      json.writeStringProperty("citation", rule.citation().toString());
    }
    json.writeArrayPropertyStart("tags");
    json.writeString(rule.group());
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  /** A result (3.27). */
  void result(Finding finding, Integer ruleIndex, Result of) {
    json.writeStartObject();
    json.writeStringProperty("ruleId", finding.rule().value());
    if (ruleIndex != null) {
      json.writeNumberProperty("ruleIndex", ruleIndex);
    }
    json.writeStringProperty("kind", kind(finding.severity()));
    json.writeStringProperty("level", level(finding.severity()));
    message("message", sentences(finding));
    json.writeArrayPropertyStart("locations");
    location(finding.location(), of);
    json.writeEndArray();
    json.writeObjectPropertyStart("properties");
    json.writeStringProperty("severity", finding.severity().code());
    known("statement", of.statement());
    known("value", finding.value());
    known("fix", finding.fix());
    known("citation", finding.citation() == null ? null : finding.citation().toString());
    json.writeEndObject();
    json.writeEndObject();
  }

  /** An invocation (3.20): it succeeded where everything could be read and finished. */
  void invocation(List<Result> unreadable) {
    json.writeStartObject();
    json.writeBooleanProperty("executionSuccessful", unreadable.isEmpty());
    json.writeArrayPropertyStart("toolExecutionNotifications");
    for (Result result : unreadable) {
      json.writeStartObject();
      json.writeStringProperty("level", "error");
      message("message", result.failure());
      json.writeArrayPropertyStart("locations");
      json.writeStartObject();
      json.writeObjectPropertyStart("physicalLocation");
      artifact(result.input());
      json.writeEndObject();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void location(Location at, Result of) {
    json.writeStartObject();
    json.writeObjectPropertyStart("physicalLocation");
    artifact(file(at, of));
    if (at.line() != null) {
      json.writeObjectPropertyStart("region");
      json.writeNumberProperty("startLine", at.line());
      if (at.column() != null) {
        json.writeNumberProperty("startColumn", at.column());
        if (at.endColumn() != null && at.endColumn() > at.column()) {
          json.writeNumberProperty("endColumn", at.endColumn());
        }
      }
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeArrayPropertyStart("logicalLocations");
    logical(at, at.file() == null ? of.input() : at.file());
    json.writeEndArray();
    json.writeEndObject();
  }

  /**
   * The file to point at. An artefact is named without its folder: it stands in the release, or,
   * where there was none, nowhere, and then the input is what there is to change.
   */
  private static String file(Location at, Result of) {
    String file = at.file();
    if (file == null || file.equals(of.input())) {
      return of.input();
    }
    boolean artefact = file.indexOf('/') < 0 && file.indexOf('\\') < 0;
    if (!artefact) {
      return file;
    }
    return of.release() == null ? of.input() : of.release() + "/" + file;
  }

  private void logical(Location at, String file) {
    if (at.page() != null) {
      logical("page " + at.page(), file + "#page=" + at.page(), "page");
    }
    if (at.cell() != null) {
      logical(at.cell(), file + "#" + at.cell(), "cell");
    }
    if (at.pointer() != null) {
      String pointer = at.pointer();
      String name = pointer.substring(pointer.lastIndexOf('/') + 1);
      logical(name.isEmpty() ? "statement" : name, pointer.isEmpty() ? "/" : pointer, "value");
    }
  }

  private void logical(String name, String whole, String kind) {
    json.writeStartObject();
    json.writeStringProperty("name", name);
    json.writeStringProperty("fullyQualifiedName", whole);
    json.writeStringProperty("kind", kind);
    json.writeEndObject();
  }

  private void artifact(String file) {
    json.writeObjectPropertyStart("artifactLocation");
    json.writeStringProperty("uri", FileUri.of(file));
    json.writeEndObject();
  }

  /** Viewers show the first sentence where room is short (3.11.3), so what is wrong comes first. */
  private static String sentences(Finding finding) {
    String message = finding.message();
    if (finding.fix() == null) {
      return message;
    }
    boolean ended = message.endsWith(".") || message.endsWith("!") || message.endsWith("?");
    return message + (ended ? " " : ". ") + finding.fix();
  }

  private static String kind(Severity severity) {
    return switch (severity) {
      case ERROR, WARNING -> "fail";
      case JUDGEMENT -> "review";
      case INFO -> "informational";
    };
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case JUDGEMENT, INFO -> "none";
    };
  }

  private void message(String name, String text) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("text", text);
    json.writeEndObject();
  }

  private void known(String name, String value) {
    if (value != null) {
      json.writeStringProperty(name, value);
    }
  }
}
