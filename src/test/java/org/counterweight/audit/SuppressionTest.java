package org.counterweight.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.counterweight.finding.Citation;
import org.counterweight.finding.Finding;
import org.counterweight.finding.Location;
import org.counterweight.finding.RuleId;
import org.counterweight.finding.Severity;
import org.counterweight.finding.Verdict;
import org.counterweight.intake.DocumentReader;
import org.counterweight.intake.Limits;
import org.counterweight.intake.Source;
import org.junit.jupiter.api.Test;

/** What an auditor lets pass is told, for how long, and by whom. */
class SuppressionTest {
  private static final LocalDate SIGNED = LocalDate.of(2026, 3, 10);
  private static final Finding FOUND =
      new Finding(
          new RuleId("tieout.pdf-value"),
          Severity.ERROR,
          "'9.6' is printed for value.net",
          "9.6",
          "fix",
          new Citation("source", true),
          new Location("statement.pdf", null, null, null, null, 3, null));

  private static List<Suppression> read(String yaml) throws AuditFailure {
    return new SuppressionReader(
            new DocumentReader(Limits.DEFAULT), Set.of("tieout.pdf-value", "entity.lei-missing"))
        .read(Source.of("waived.yaml", yaml));
  }

  private static List<Finding> apply(String yaml, LocalDate asOf) throws AuditFailure {
    return new Suppressions("waived.yaml", read(yaml), asOf)
        .apply(List.of(FOUND), SIGNED)
        .findings();
  }

  private static List<String> rules(List<Finding> findings) {
    return findings.stream().map(f -> f.rule() + " " + f.severity().code()).toList();
  }

  @Test
  void waivesWhatItNamesAndSaysSo() throws Exception {
    List<Finding> left =
        apply(
            "- {rule: tieout.pdf-value, place: 'statement.pdf#page=3', reason: Typo agreed with the"
                + " board, who: J. Doe, until: 2026-12-31}",
            null);
    assertThat(rules(left))
        .containsExactlyInAnyOrder("tieout.pdf-value info", "suppression.waived info");
    assertThat(left).anyMatch(f -> f.message().contains("J. Doe (Typo agreed with the board)"));
    assertThat(Verdict.of(left)).isEqualTo(Verdict.COMPLIANT);
  }

  @Test
  void elsewhereItWaivesNothingAndIsReported() throws Exception {
    List<Finding> left =
        apply(
            "- {rule: tieout.pdf-value, place: 'statement.pdf#page=4', reason: r, who: w, until:"
                + " 2026-12-31}",
            null);
    assertThat(rules(left))
        .containsExactlyInAnyOrder("tieout.pdf-value error", "suppression.unused warning");
  }

  @Test
  void expiryIsJudgedByTheSignOffUnlessADayIsNamed() throws Exception {
    String yaml = "- {rule: tieout.pdf-value, reason: r, who: w, until: 2026-03-31}";
    assertThat(rules(apply(yaml, null))).contains("suppression.waived info");
    List<Finding> later = apply(yaml, LocalDate.of(2026, 4, 1));
    assertThat(rules(later))
        .containsExactlyInAnyOrder("tieout.pdf-value error", "suppression.expired warning");
    List<Finding> bySignOff =
        apply("- {rule: tieout.pdf-value, reason: r, who: w, until: 2026-03-09}", null);
    assertThat(bySignOff)
        .anyMatch(f -> f.message().contains("2026-03-10, the day of the sign-off"));
  }

  @Test
  void anEntryWithoutAReasonIsRefused() {
    assertThatThrownBy(() -> read("- {rule: tieout.pdf-value, who: w, until: 2026-03-31}"))
        .hasMessageContaining("waived.yaml:1")
        .hasMessageContaining("no reason");
    assertThatThrownBy(() -> read("- {rule: tieout.pdf, reason: r, who: w, until: 2026-03-31}"))
        .hasMessageContaining("no rule tieout.pdf");
    assertThatThrownBy(() -> read("- {rule: tieout.pdf-value, reason: r, who: w, until: soon}"))
        .hasMessageContaining("'soon'");
    assertThatThrownBy(() -> read("{}")).hasMessageContaining("must be a list");
    assertThatThrownBy(() ->
            read("- {rule: tieout.pdf-value, reason: r, who: w, until: 2026-03-31, where: x}"))
        .hasMessageContaining("'where'");
  }
}
