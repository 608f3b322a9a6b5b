package org.counterweight.conformance.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.counterweight.conformance.CaseResult;
import org.counterweight.conformance.SuiteRun;
import org.counterweight.report.Markup;

/** A run of a suite as JUnit XML: a rule is a suite, a case a test. */
public final class RunJunit {
  private RunJunit() {}

  /** The document. */
  public static String of(SuiteRun run) {
    Map<String, List<CaseResult>> byRule = new TreeMap<>();
    for (CaseResult result : run.results()) {
      byRule.computeIfAbsent(result.one().rule(), rule -> new ArrayList<>()).add(result);
    }
    StringBuilder xml =
        new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites");
    attribute(xml, "name", run.suite().name() + " " + run.suite().version());
    attribute(xml, "tests", Integer.toString(run.results().size()));
    attribute(xml, "failures", Integer.toString(run.failed().size()));
    xml.append(">\n");
    byRule.forEach((rule, results) -> {
      xml.append("  <testsuite");
      attribute(xml, "name", rule);
      attribute(xml, "tests", Integer.toString(results.size()));
      long failures = results.stream().filter(r -> !r.passed()).count();
      attribute(xml, "failures", Long.toString(failures));
      xml.append(">\n");
      results.forEach(result -> one(xml, result));
      xml.append("  </testsuite>\n");
    });
    return xml.append("</testsuites>\n").toString();
  }

  private static void one(StringBuilder xml, CaseResult result) {
    xml.append("    <testcase");
    attribute(xml, "classname", result.one().rule());
    attribute(xml, "name", result.one().id());
    if (result.passed()) {
      xml.append("/>\n");
      return;
    }
    xml.append(">\n      <failure");
    attribute(xml, "message", result.differences().getFirst());
    xml.append('>')
        .append(Markup.lines(result.one().title() + "\n" + String.join("\n", result.differences())))
        .append("</failure>\n    </testcase>\n");
  }

  private static void attribute(StringBuilder xml, String name, String value) {
    xml.append(' ').append(name).append("=\"").append(Markup.of(value)).append('"');
  }
}
