package org.counterweight.report;

import java.io.IOException;
import java.io.Writer;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;

/**
 * One JSON object a line: each result as it comes, in the form that it has in {@link JsonReport},
 * and at the end one line with tool, policy and summary. Nothing is kept, so that a run over very
 * many statements needs no more memory than a run over one.
 */
public final class NdjsonReport implements ReportWriter {
  private final Writer out;
  private Tool tool;
  private PolicyReference policy;

  /** A report on this target, which is the caller's to close. */
  public NdjsonReport(Writer out) {
    this.out = out;
  }

  @Override
  public void begin(Tool usedTool, PolicyReference usedPolicy) {
    tool = usedTool;
    policy = usedPolicy;
  }

  @Override
  public void result(Result result, SourceLines lines) throws IOException {
    line(json -> new JsonForm(json).result(result));
  }

  @Override
  public void end(Summary summary) throws IOException {
    line(json -> {
      JsonForm form = new JsonForm(json);
      json.writeStartObject();
      form.tool(tool);
      form.policy(policy);
      form.summary(summary);
      json.writeEndObject();
    });
  }

  private void line(Consumer<JsonGenerator> content) throws IOException {
    try (JsonGenerator json = JsonForm.compact(out)) {
      content.accept(json);
    } catch (JacksonException e) {
      throw JsonForm.unwrapped(e);
    }
    out.write('\n');
  }
}
