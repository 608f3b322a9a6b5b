package org.counterweight.report;

import java.io.IOException;
import java.io.Writer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;

/**
 * The report as one JSON object, indented, keys in a fixed order. The summary comes before the
 * results, so they are kept until the end, very many of them in a temporary file.
 */
public final class JsonReport implements ReportWriter {
  private final Writer out;
  private final Kept results = new Kept();
  private long count;
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
  public void result(Result result, SourceLines lines) throws IOException {
    results.put(count++, new Kept.Item(result, Quotes.NONE));
  }

  @Override
  public void end(Summary summary) throws IOException {
    try (results;
        JsonGenerator json = JsonForm.indented(out)) {
      JsonForm form = new JsonForm(json);
      json.writeStartObject();
      form.tool(tool);
      form.policy(policy);
      form.summary(summary);
      json.writeArrayPropertyStart("results");
      for (long number = 0; number < count; number++) {
        form.result(results.take(number).result());
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (JacksonException e) {
      throw JsonForm.unwrapped(e);
    }
    out.write('\n');
  }
}
