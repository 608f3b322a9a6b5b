package org.counterweight.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;

/**
 * The report as one JSON object, indented, keys in a fixed order. The summary comes before the
 * results, so they are kept until the end; for very many inputs a line-by-line format is the better
 * choice.
 */
public final class JsonReport implements ReportWriter {
  private final Writer out;
  private final List<Result> results = new ArrayList<>();
  private Tool tool;
  private PolicyReference policy;

  /** A report on this target, which is the caller's to close. */
  public JsonReport(Writer out) {
    this.out = out;
  }

  @Override
  public void begin(Tool usedTool, PolicyReference usedPolicy) {
    tool = usedTool;
    policy = usedPolicy;
  }

  @Override
  public void result(Result result, SourceLines lines) {
    results.add(result);
  }

  @Override
  public void end(Summary summary) throws IOException {
    try (JsonGenerator json = JsonForm.indented(out)) {
      JsonForm form = new JsonForm(json);
      json.writeStartObject();
      form.tool(tool);
      form.policy(policy);
      form.summary(summary);
      json.writeArrayPropertyStart("results");
      for (Result result : results) {
        form.result(result);
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (JacksonException e) {
      throw JsonForm.unwrapped(e);
    }
    out.write('\n');
  }
}
