package org.counterweight.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.counterweight.finding.Citation;
import org.counterweight.finding.Finding;
import org.counterweight.finding.Location;
import org.counterweight.finding.Prominence;
import org.counterweight.finding.RuleId;
import org.counterweight.finding.Severity;
import org.counterweight.finding.Verdict;
import org.junit.jupiter.api.Test;

/** What a person sees in the terminal. */
class TextReportTest {
  private static final Citation ISO = new Citation("ISO/IEC 30134-2", false);

  @Test
  void aFindingIsShownAsACompilerWouldShowIt() throws IOException {
    Finding finding =
        finding(
            "energy.pue-identity",
            Severity.ERROR,
            "PUE is 1.2, but facility over IT electricity is 1.25.",
            "Correct one of the three.",
            Location.in("examples/a.yaml", "/sites/0/pue", 12, 9, 12));
    Report report =
        report(
            new Result(
                "examples/a.yaml",
                "a",
                Verdict.NON_COMPLIANT,
                null,
                List.of(finding),
                Prominence.NONE,
                null));
    assertThat(text(report, (file, line) -> Optional.of("   pue: 1.2 # measured"), false))
        .isEqualTo(
            """
            examples/a.yaml:12:9: error[energy.pue-identity]: PUE is 1.2, but facility over IT electricity is 1.25.
             12 |    pue: 1.2 # measured
                |         ^^^
                fix: Correct one of the three.
                why: ISO/IEC 30134-2

            examples/a.yaml: non-compliant (1 error)

            1 statement: 0 compliant, 1 non-compliant, 0 unreadable
            """);
  }

  @Test
  void aCellIsShownWithWhatStandsInIt() throws IOException {
    Finding finding =
        finding(
            "schema.cell",
            Severity.ERROR,
            "The text `1.234` may mean 1.234 or 1234.",
            "Type it as a number.",
            Location.ofCell("in.xlsx", null, "'A Sites'!F7"));
    Report report =
        report(
            new Result(
                "in.xlsx",
                null,
                Verdict.NON_COMPLIANT,
                null,
                List.of(finding),
                Prominence.NONE,
                null));
    SourceLines lines =
        new SourceLines() {
          @Override
          public Optional<String> line(String file, int number) {
            return Optional.empty();
          }

          @Override
          public Optional<String> cell(String file, String cell) {
            return Optional.of("1.234");
          }
        };
    assertThat(text(report, lines, false))
        .startsWith(
            """
            in.xlsx, 'A Sites'!F7: error[schema.cell]: The text `1.234` may mean 1.234 or 1234.
             'A Sites'!F7 | 1.234
                          | ^^^^^
             fix: Type it as a number.
            """);
  }

  @Test
  void aFindingWithoutALineHasNoFrame() throws IOException {
    List<Finding> findings =
        List.of(
            finding("prominence.area", Severity.WARNING, "m1", "f1", page("out/a.pdf", 3)),
            finding("tieout.xlsx-value", Severity.JUDGEMENT, "m2", null, cell("out/a.xlsx")),
            finding("harm.count-tie", Severity.INFO, "m3", "f3", Location.at("/harm/events")));
    Report report =
        report(
            new Result(
                "a.yaml", null, Verdict.COMPLIANT, "out/a/2025", findings, Prominence.NONE, null),
            new Result("b.yaml", null, Verdict.UNREADABLE, null, List.of(), Prominence.NONE, null));
    assertThat(text(report, SourceLines.NONE, false))
        .isEqualTo(
            """
            a.yaml, /harm/events: info[harm.count-tie]: m3
             fix: f3
             why: ISO/IEC 30134-2

            out/a.pdf, page 3: warning[prominence.area]: m1
             fix: f1
             why: ISO/IEC 30134-2

            out/a.xlsx, 'C Harm'!B7: judgement[tieout.xlsx-value]: m2
             why: ISO/IEC 30134-2

            a.yaml: compliant (1 warning, 1 judgement, 1 info), released to out/a/2025

            b.yaml: unreadable

            2 statements: 1 compliant, 0 non-compliant, 1 unreadable
            """);
  }

  @Test
  void coloursAreUsedOnlyWhenAskedFor() throws IOException {
    Finding finding = finding("a.b", Severity.ERROR, "m", "f", Location.in("a.yaml", "", 1, 1, 2));
    Report report =
        report(
            new Result(
                "a.yaml",
                "a",
                Verdict.NON_COMPLIANT,
                null,
                List.of(finding),
                Prominence.NONE,
                null));
    SourceLines lines = (file, line) -> Optional.of("x: 1");
    assertThat(text(report, lines, false)).doesNotContain("\u001B");
    assertThat(text(report, lines, true))
        .contains("\u001B[1;31merror[a.b]\u001B[0m")
        .satisfies(coloured ->
            assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", ""))
                .isEqualTo(text(report, lines, false)));
  }

  @Test
  void whatSteersATerminalIsShownAndNotObeyed() throws IOException {
    String evil = "pay\u202Eevil\u001B[2J\u0007\u2066\u200B\u0085x";
    Finding finding =
        finding("a.b", Severity.ERROR, evil, evil, Location.in("a\u202E.yaml", "", 1, 1, 4));
    Report report =
        report(
            new Result(
                evil, "a", Verdict.NON_COMPLIANT, null, List.of(finding), Prominence.NONE, null));
    String text = text(report, (file, line) -> Optional.of(evil), false);
    assertThat(text)
        .contains("pay<U+202E>evil<U+001B>[2J<U+0007><U+2066><U+200B><U+0085>x")
        .contains("a<U+202E>.yaml:1:1")
        .doesNotContainPattern("[\\p{Cc}&&[^\\n]]")
        .doesNotContainPattern("\\p{Cf}");
  }

  private static Location page(String file, int page) {
    return new Location(file, null, null, null, null, page, null);
  }

  private static Location cell(String file) {
    return new Location(file, null, null, null, null, null, "'C Harm'!B7");
  }

  private static Finding finding(
      String rule, Severity severity, String message, String fix, Location at) {
    return new Finding(new RuleId(rule), severity, message, "v", fix, ISO, at);
  }

  private static Report report(Result... results) {
    return Report.of(
        new Tool("counterweight", "0.1.0"), new PolicyReference("p", "1", "00"), List.of(results));
  }

  private static String text(Report report, SourceLines lines, boolean colours) throws IOException {
    StringBuilder out = new StringBuilder();
    new TextReport(out, colours).write(report, lines);
    return out.toString();
  }
}
