package org.counterweight.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import org.counterweight.finding.Citation;
import org.counterweight.finding.Finding;
import org.counterweight.finding.Location;
import org.counterweight.finding.Prominence;
import org.counterweight.finding.RuleId;
import org.counterweight.finding.Severity;
import org.counterweight.finding.Verdict;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The keys, their order and their absence are what other people's scripts read. */
class JsonReportTest {
  @Test
  void everyKeyInItsOrder() throws IOException {
    Finding finding =
        new Finding(
            new RuleId("prominence.order"),
            Severity.ERROR,
            "Usage comes first.",
            "4 trillion",
            "Move it.",
            new Citation("C&DI 102.10(a)", true),
            new Location("a.yaml", "/usage/figures/0", 12, 9, 11, 3, "'C Harm'!B7"));
    Prominence prominence =
        new Prominence(
            List.of(
                new Prominence.Measured(
                    "P9",
                    "prominence.area",
                    "pt2",
                    new BigDecimal("5.12e4"),
                    new BigDecimal("49800.50"),
                    null,
                    new BigDecimal("0.95"),
                    Prominence.Outcome.NOT_APPLICABLE)),
            List.of());
    String json =
        json(
            new Result(
                "a.yaml",
                "a-2025",
                Verdict.NON_COMPLIANT,
                null,
                List.of(finding),
                prominence,
                null),
            new Result(
                "b.yaml", "b-2025", Verdict.COMPLIANT, "out/b", List.of(), Prominence.NONE, null));
    assertThat(json)
        .isEqualTo(
            """
            {
              "tool" : {
                "name" : "counterweight",
                "version" : "0.1.0"
              },
              "policy" : {
                "id" : "p",
                "version" : "1",
                "sha256" : "00"
              },
              "summary" : {
                "total" : 2,
                "compliant" : 1,
                "nonCompliant" : 1,
                "unreadable" : 0
              },
              "results" : [
                {
                  "input" : "a.yaml",
                  "statement" : "a-2025",
                  "verdict" : "non-compliant",
                  "release" : null,
                  "findings" : [
                    {
                      "rule" : "prominence.order",
                      "severity" : "error",
                      "message" : "Usage comes first.",
                      "value" : "4 trillion",
                      "fix" : "Move it.",
                      "citation" : "C&DI 102.10(a) [proposal, not law]",
                      "location" : {
                        "file" : "a.yaml",
                        "pointer" : "/usage/figures/0",
                        "line" : 12,
                        "column" : 9,
                        "page" : 3,
                        "cell" : "'C Harm'!B7"
                      }
                    }
                  ],
                  "prominence" : {
                    "pdf" : [
                      {
                        "criterion" : "P9",
                        "rule" : "prominence.area",
                        "unit" : "pt2",
                        "B" : 51200,
                        "C" : 49800.50,
                        "U" : null,
                        "threshold" : 0.95,
                        "verdict" : "not-applicable"
                      }
                    ],
                    "xlsx" : [ ]
                  }
                },
                {
                  "input" : "b.yaml",
                  "statement" : "b-2025",
                  "verdict" : "compliant",
                  "release" : "out/b",
                  "findings" : [ ],
                  "prominence" : {
                    "pdf" : [ ],
                    "xlsx" : [ ]
                  }
                }
              ]
            }
            """);
  }

  @Test
  void whatSteersATerminalIsEscapedAndReadsBackUnchanged() throws IOException {
    String evil = "a\u202E\u0085\u2028\u001B\u007F\uFEFFö😀\"\\";
    String json =
        json(new Result(evil, null, Verdict.UNREADABLE, null, List.of(), Prominence.NONE, null));
    assertThat(json).doesNotContainPattern("[\\p{Cc}&&[^\\n]]").doesNotContainPattern("\\p{Cf}");
    assertThat(new JsonMapper().readTree(json).at("/results/0/input").stringValue())
        .isEqualTo(evil);
  }

  @Test
  void findingsAreSortedWhateverTheirOrder() {
    Finding late = at(9);
    Finding early = at(2);
    assertThat(
            new Result(
                    "a", "a", Verdict.COMPLIANT, null, List.of(late, early), Prominence.NONE, null)
                .findings())
        .containsExactly(early, late);
  }

  @Test
  void aTargetThatFailsIsAnIoFailure() {
    Writer full =
        new Writer() {
          @Override
          public void write(char[] text, int from, int length) throws IOException {
            throw new IOException("disk full");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    assertThatThrownBy(() ->
            new JsonReport(full)
                .write(
                    Report.of(new Tool("t", "1"), new PolicyReference("p", "1", "0"), List.of()),
                    SourceLines.NONE))
        .isInstanceOf(IOException.class)
        .hasMessage("disk full");
  }

  private static Finding at(int line) {
    return new Finding(
        new RuleId("a.b"),
        Severity.INFO,
        "m",
        null,
        null,
        new Citation("c", false),
        Location.in("a", "", line, 1, null));
  }

  private static String json(Result... results) throws IOException {
    StringWriter out = new StringWriter();
    new JsonReport(out)
        .write(
            Report.of(
                new Tool("counterweight", "0.1.0"),
                new PolicyReference("p", "1", "00"),
                List.of(results)),
            SourceLines.NONE);
    return out.toString();
  }
}
