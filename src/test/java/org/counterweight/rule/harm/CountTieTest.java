package org.counterweight.rule.harm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.counterweight.finding.Finding;
import org.junit.jupiter.api.Test;

/** Counts against the register and against each other: one cause, one finding. */
class CountTieTest {
  private static final String RULE = "harm.count-tie";

  private static List<String> at(String counts) {
    return HarmCase.pointers(RULE, "harm: {counts: {" + counts + "}}");
  }

  private static String count(int value) {
    return "{value: " + value + ", unit: event, prior: null}";
  }

  @Test
  void oneEventTooManyEverywhereIsOneFindingAtTheTotal() {
    assertThat(
            at(
                "total: {value: 4}, bySeverity: {S1: {value: 2}}, byType: {reliability: {value:"
                    + " 2}}"))
        .containsExactly("/harm/counts/total/value");
  }

  @Test
  void wrongTotalAloneIsOneFinding() {
    assertThat(at("total: {value: 2}")).containsExactly("/harm/counts/total/value");
  }

  @Test
  void swappedSeveritiesAreOneFindingThatNamesBoth() {
    List<Finding> findings =
        HarmCase.findings(
            RULE,
            "harm: {counts: {bySeverity: {S1: {value: 0, prior: null}, S2: {value: 1, unit:"
                + " event}}}}");
    assertThat(findings)
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.location().pointer()).isEqualTo("/harm/counts/bySeverity/S1/value");
          assertThat(finding.message())
              .contains("`S1` 0 where the register has 1", "`S2` 1 where the register has 0");
        });
  }

  @Test
  void typeThatIsNotCountedIsNamed() {
    assertThat(HarmCase.findings(RULE, "harm: {counts: {byType: {privacy: null}}}"))
        .extracting(finding -> finding.location().pointer())
        // The comparative counts no longer tie either, and say so once.
        .containsExactly("/harm/counts/byType", "/harm/counts/byType");
    assertThat(
            HarmCase.findings(
                RULE, "harm: {counts: {total: {prior: null}, byType: {privacy: null}}}"))
        .singleElement()
        .extracting(Finding::message)
        .asString()
        .contains("`privacy` none where the register has 1");
  }

  @Test
  void severityAndTypeWrongForTheirOwnReasonsAreTwo() {
    assertThat(at("bySeverity: {S1: {value: 2}}, byType: {privacy: {value: 0}}"))
        .containsExactlyInAnyOrder(
            "/harm/counts/bySeverity/S1/value", "/harm/counts/byType/privacy/value");
  }

  @Test
  void openEventsAreThoseNotClosed() {
    assertThat(at("open: {value: 0}")).containsExactly("/harm/counts/open/value");
    assertThat(at("open: {value: 2}")).containsExactly("/harm/counts/open/value");
    // The event that the register lacks may be the open one.
    assertThat(at("total: {value: 4}, open: {value: 2}"))
        .containsExactly("/harm/counts/total/value");
    assertThat(at("total: {value: 4}, open: {value: 3}"))
        .containsExactlyInAnyOrder("/harm/counts/total/value", "/harm/counts/open/value");
  }

  @Test
  void everyClosedStateIsClosed() {
    for (String state : List.of("resolved", "monitored", "accepted-risk")) {
      assertThat(open(state)).as(state).isEqualTo(0);
    }
    for (String state :
        List.of("detected", "contained", "investigating", "mitigated", "reopened")) {
      assertThat(open(state)).as(state).isEqualTo(1);
    }
  }

  private static int open(String state) {
    for (int open = 0; open < 2; open++) {
      String yaml =
          HarmCase.event("remediation: {state: " + state + ", action: Done.}")
              + "  counts: {total: "
              + count(1)
              + ", bySeverity: {S0: null, S3: null, S1: "
              + count(1)
              + "}, byType: {privacy: null, near-miss: null, reliability: "
              + count(1)
              + "}, open: "
              + count(open)
              + "}\n";
      if (HarmCase.findings(RULE, yaml).isEmpty()) {
        return open;
      }
    }
    return -1;
  }

  @Test
  void comparativeCountsTieAsFarAsTheyAreThere() {
    assertThat(at("total: {prior: 5}")).containsExactly("/harm/counts/total/prior");
    assertThat(at("bySeverity: {S3: {prior: 1}}")).containsExactly("/harm/counts/bySeverity");
    assertThat(at("byType: {privacy: {prior: 0}}")).containsExactly("/harm/counts/byType");
    assertThat(at("total: {prior: 5}, byType: {privacy: {prior: null}}"))
        .containsExactly("/harm/counts/bySeverity");
    assertThat(at("total: {prior: null}, byType: {privacy: {prior: 7}}")).isEmpty();
  }

  @Test
  void roundedCountsMayDifferByTheirRounding() {
    assertThat(at("total: {value: 0, decimals: -1}")).isEmpty();
    assertThat(at("total: {value: 10, decimals: -1}")).containsExactly("/harm/counts/total/value");
    assertThat(at("total: {value: 3.0}")).isEmpty();
    assertThat(at("total: {value: 3.4}")).containsExactly("/harm/counts/total/value");
  }

  @Test
  void otherUnitIsAFindingOfItsOwn() {
    assertThat(at("total: {value: 7, unit: kWh}")).isEmpty();
  }

  @Property(tries = 60)
  void countsTakenFromTheRegisterTieAndAnyOneMoreDoesNot(
      @ForAll @Size(max = 6) List<@IntRange(max = 4) Integer> severities,
      @ForAll @IntRange(max = 4) int wrong) {
    String events =
        severities.stream()
            .map(s ->
                "{id: e, title: E, type: privacy, severity: S"
                    + s
                    + ", nature: incident, system: A, detected: 2025-05-05, remediation: {state:"
                    + " resolved, action: A}}")
            .collect(Collectors.joining(", ", "[", "]"));
    assertThat(HarmCase.findings(RULE, counts(events, severities, -1))).isEmpty();
    assertThat(HarmCase.findings(RULE, counts(events, severities, wrong)))
        .singleElement()
        .extracting(finding -> finding.location().pointer())
        .isEqualTo("/harm/counts/bySeverity/S" + wrong + "/value");
  }

  private static String counts(String events, List<Integer> severities, int wrong) {
    String bySeverity =
        IntStream.rangeClosed(0, 4)
            .mapToObj(s -> {
              long n = severities.stream().filter(i -> i == s).count();
              return "S" + s + ": " + count((int) n + (s == wrong ? 1 : 0));
            })
            .collect(Collectors.joining(", "));
    return "harm: {events: "
        + events
        + ", counts: {open: "
        + count(0)
        + ", total: "
        + count(severities.size())
        + ", bySeverity: {"
        + bySeverity
        + "}, byType: {reliability: null, near-miss: null, privacy: "
        + count(severities.size())
        + "}}}";
  }
}
