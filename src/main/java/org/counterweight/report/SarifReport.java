package org.counterweight.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.counterweight.finding.Finding;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;

/**
 * A log in the Static Analysis Results Interchange Format, SARIF 2.1.0 (OASIS), which code hosts
 * and editors show beside the lines of a file. One run; results as they come; what could not be
 * read is a notification of the invocation. What only a person can decide is of kind {@code
 * review}, what is only worth knowing of kind {@code informational}; SARIF gives both the level
 * {@code none} (3.27.9, 3.27.10).
 */
public final class SarifReport implements ReportWriter {
  static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final Writer out;
  private final List<RuleText> rules;
  private final Map<String, Integer> indexes = new HashMap<>();
  private final List<Result> unreadable = new ArrayList<>();
  private JsonGenerator json;
  private SarifForm form;
  private PolicyReference policy;

  /**
   * A report on this target.
   *
   * @param out the caller's to close
   * @param rules the rules that the run applies, in the order of their ids
   */
  public SarifReport(Writer out, List<RuleText> rules) {
    this.out = out;
    this.rules = List.copyOf(rules);
    for (RuleText rule : this.rules) {
      indexes.put(rule.id(), indexes.size());
    }
  }

  @Override
  public void begin(Tool tool, PolicyReference usedPolicy) throws IOException {
    policy = usedPolicy;
    try {
      json = JsonForm.indented(out);
      form = new SarifForm(json);
      json.writeStartObject();
      json.writeStringProperty("$schema", SCHEMA);
      json.writeStringProperty("version", "2.1.0");
      json.writeArrayPropertyStart("runs");
      json.writeStartObject();
      json.writeObjectPropertyStart("tool");
      json.writeObjectPropertyStart("driver");
      json.writeStringProperty("name", tool.name());
      json.writeStringProperty("version", tool.version());
      json.writeArrayPropertyStart("rules");
      rules.forEach(form::rule);
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndObject();
      // Columns of findings count code points, not the UTF-16 units that SARIF assumes otherwise.
      json.writeStringProperty("columnKind", "unicodeCodePoints");
      json.writeArrayPropertyStart("results");
    } catch (JacksonException e) {
      throw JsonForm.unwrapped(e);
    }
  }

  @Override
  public void result(Result result, SourceLines lines) throws IOException {
    try {
      for (Finding finding : result.findings()) {
        form.result(finding, indexes.get(finding.rule().value()), result);
      }
    } catch (JacksonException e) {
      throw JsonForm.unwrapped(e);
    }
    if (result.failure() != null) {
      unreadable.add(result);
    }
  }

  @Override
  public void end(Summary summary) throws IOException {
    try {
      json.writeEndArray();
      json.writeArrayPropertyStart("invocations");
      form.invocation(unreadable);
      json.writeEndArray();
      json.writeObjectPropertyStart("properties");
      JsonForm shared = new JsonForm(json);
      shared.policy(policy);
      shared.summary(summary);
      json.writeEndObject();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
      json.close();
    } catch (JacksonException e) {
      throw JsonForm.unwrapped(e);
    }
    out.write('\n');
  }
}
