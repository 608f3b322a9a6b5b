package org.counterweight.report;

import java.io.IOException;
import java.util.List;

/**
 * JUnit XML, the form of test results that build servers read. A statement is a suite, a rule that
 * was applied to it a case: failed where there is an error, skipped with the reason where nothing
 * could be measured or only a person can say, passed otherwise; warnings stand in the case's
 * output. A statement that could not be read is a suite with one case that ended in an error. There
 * are no times in it: same input, same bytes.
 */
public final class JunitReport implements ReportWriter {
  private final Appendable out;
  private final List<RuleText> rules;
  private Tool tool;
  private PolicyReference policy;

  /**
   * A report on this target.
   *
   * @param out where it goes; UTF-8 where it becomes bytes
   * @param rules the rules that the run applies, in the order of their ids
   */
  public JunitReport(Appendable out, List<RuleText> rules) {
    this.out = out;
    this.rules = List.copyOf(rules);
  }

  @Override
  public void begin(Tool usedTool, PolicyReference usedPolicy) throws IOException {
    tool = usedTool;
    policy = usedPolicy;
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"")
        .append(Markup.of(tool.name()))
        .append("\">\n");
  }

  @Override
  public void result(Result result, SourceLines lines) throws IOException {
    List<JunitCase> cases = JunitCase.of(result, rules);
    long failures = cases.stream().filter(c -> c.outcome() == JunitCase.Outcome.FAILED).count();
    long errors = cases.stream().filter(c -> c.outcome() == JunitCase.Outcome.BROKEN).count();
    long skipped = cases.stream().filter(c -> c.outcome() == JunitCase.Outcome.SKIPPED).count();
    out.append("  <testsuite");
    attribute("name", result.input());
    attribute("tests", Integer.toString(cases.size()));
    attribute("failures", Long.toString(failures));
    attribute("errors", Long.toString(errors));
    attribute("skipped", Long.toString(skipped));
    out.append(">\n    <properties>\n");
    property("tool", tool.name() + " " + tool.version());
    property("policy", policy.id() + " " + policy.version());
    property("policy-sha256", policy.sha256());
    property("verdict", result.verdict().code());
    property("statement", result.statement());
    property("release", result.release());
    out.append("    </properties>\n");
    for (JunitCase one : cases) {
      one(one, result);
    }
    out.append("  </testsuite>\n");
  }

  @Override
  public void end(Summary summary) throws IOException {
    out.append("</testsuites>\n");
  }

  private void one(JunitCase one, Result result) throws IOException {
    out.append("    <testcase");
    attribute("name", one.name());
    attribute("classname", tool.name() + "." + one.group());
    attribute("file", result.input());
    switch (one.outcome()) {
      case FAILED -> {
        out.append(">\n      <failure");
        attribute("message", one.message());
        attribute("type", one.name());
        out.append('>').append(Markup.lines(one.detail())).append("</failure>\n    </testcase>\n");
      }
      case BROKEN -> {
        out.append(">\n      <error");
        attribute("message", one.message());
        attribute("type", one.name());
        out.append("/>\n    </testcase>\n");
      }
      case SKIPPED -> {
        out.append(">\n      <skipped");
        attribute("message", one.message());
        out.append("/>\n");
        output(one.detail());
        out.append("    </testcase>\n");
      }
      case PASSED -> {
        if (one.detail().isEmpty()) {
          out.append("/>\n");
        } else {
          out.append(">\n");
          output(one.detail());
          out.append("    </testcase>\n");
        }
      }
    }
  }

  private void output(String detail) throws IOException {
    if (!detail.isEmpty()) {
      out.append("      <system-out>").append(Markup.lines(detail)).append("</system-out>\n");
    }
  }

  private void property(String name, String value) throws IOException {
    if (value != null) {
      out.append("      <property");
      attribute("name", name);
      attribute("value", value);
      out.append("/>\n");
    }
  }

  private void attribute(String name, String value) throws IOException {
    out.append(' ').append(name).append("=\"").append(Markup.of(value)).append('"');
  }
}
