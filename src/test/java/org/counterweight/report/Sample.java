package org.counterweight.report;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.counterweight.finding.Citation;
import org.counterweight.finding.Finding;
import org.counterweight.finding.Location;
import org.counterweight.finding.Prominence;
import org.counterweight.finding.RuleId;
import org.counterweight.finding.Severity;
import org.counterweight.finding.Verdict;

/** A run with every kind of place, severity and outcome in it. */
final class Sample {
  static final Tool TOOL = new Tool("counterweight", "0.1.0");
  static final PolicyReference POLICY = new PolicyReference("p", "2026-01", "00ff");
  static final List<RuleText> RULES =
      List.of(
          rule("energy.pue-identity", Severity.ERROR),
          rule("prominence.area", Severity.ERROR),
          rule("prominence.order", Severity.ERROR),
          rule("prominence.tone", Severity.JUDGEMENT),
          rule("schema.required", Severity.ERROR),
          rule("usage.withheld", Severity.INFO));

  private Sample() {}

  static RuleText rule(String id, Severity severity) {
    return new RuleText(id, severity, "It holds", "Because.", new Citation("A law", true), "Mend.");
  }

  static Finding finding(String rule, Severity severity, String message, Location at) {
    return new Finding(
        new RuleId(rule), severity, message, "1 < 2", "Move it.", new Citation("A law", true), at);
  }

  /** Refused: errors in the text and on a page, a warning in a cell, a judgement, an info. */
  static Result refused() {
    return new Result(
        "in put/ä.yaml",
        "a-2025",
        Verdict.NON_COMPLIANT,
        null,
        List.of(
            finding(
                "energy.pue-identity",
                Severity.ERROR,
                "PUE is 1.02 & <wrong>",
                Location.in("in put/ä.yaml", "/energy/sites/0/pue", 12, 9, 13)),
            finding("prominence.area", Severity.ERROR, "usage is too big", page(3)),
            finding("prominence.area", Severity.ERROR, "usage is too big again", page(4)),
            finding(
                "prominence.area",
                Severity.WARNING,
                "harm is small",
                Location.ofCell("statement.xlsx", null, "'C Harm'!B7")),
            finding("prominence.tone", Severity.JUDGEMENT, "is it plain?", page(3)),
            finding("usage.withheld", Severity.INFO, "left out", Location.at("/usage"))),
        new Prominence(
            List.of(
                row("P2", "prominence.order", Prominence.Outcome.NOT_APPLICABLE),
                row("P9", "prominence.area", Prominence.Outcome.FAIL),
                row("P15", "prominence.tone", Prominence.Outcome.JUDGEMENT)),
            List.of()),
        null);
  }

  static Result released() {
    return new Result(
        "b.yaml",
        "b-2025",
        Verdict.COMPLIANT,
        "out/b/2025",
        List.of(finding("prominence.area", Severity.WARNING, "harm is small", page(2))),
        new Prominence(List.of(row("P9", "prominence.area", Prominence.Outcome.PASS)), List.of()),
        null);
  }

  static Result misspelt() {
    return new Result(
        "c.yaml",
        null,
        Verdict.NON_COMPLIANT,
        null,
        List.of(
            finding(
                "schema.required",
                Severity.ERROR,
                "period is missing",
                Location.in("c.yaml", "", 1, 1, null))),
        Prominence.NONE,
        null);
  }

  static Result unread() {
    return new Result(
        "d:e.yaml",
        null,
        Verdict.UNREADABLE,
        null,
        List.of(),
        Prominence.NONE,
        "is a folder\u001B[31m");
  }

  static List<Result> all() {
    return List.of(refused(), released(), misspelt(), unread());
  }

  static String write(Function<StringWriter, ReportWriter> writer) throws IOException {
    StringWriter out = new StringWriter();
    writer.apply(out).write(Report.of(TOOL, POLICY, all()), SourceLines.NONE);
    return out.toString();
  }

  static Location page(int number) {
    return new Location("statement.pdf", null, null, null, null, number, null);
  }

  private static Prominence.Measured row(
      String criterion, String rule, Prominence.Outcome outcome) {
    BigDecimal one = outcome == Prominence.Outcome.NOT_APPLICABLE ? null : new BigDecimal("51200");
    return new Prominence.Measured(criterion, rule, "pt2", one, one, one, one, outcome);
  }
}
