package org.counterweight.tally;

import static org.assertj.core.api.Assertions.assertThat;

import org.counterweight.rule.BaseStatement;
import org.counterweight.statement.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a measure went follows from its interval, and not from its name. */
class OutcomeTest {

  @ParameterizedTest
  @CsvSource({
    "lower-is-better, L4, realised, -6, -8, -4, BETTER",
    "lower-is-better, L4, realised, 6, 4, 8, WORSE",
    "higher-is-better, L5, realised, 6, 4, 8, BETTER",
    "higher-is-better, L5, realised, -6, -8, -4, WORSE",
    "higher-is-better, L5, realised, 6, -1, 13, UNCLEAR",
    "higher-is-better, L5, realised, 6, 0, 12, UNCLEAR",
    "higher-is-better, L2, realised, 6, , , BETTER",
    "higher-is-better, L2, realised, -6, , , WORSE",
    "higher-is-better, L2, realised, 0, , , UNCLEAR",
    "higher-is-better, L1, realised, 6, , , UNPROVEN",
    "higher-is-better, L0, realised, 6, 4, 8, UNPROVEN",
    "higher-is-better, L5, forecast, 6, 4, 8, FORECAST",
  })
  void outcome(
      String direction,
      String level,
      String realisation,
      String effect,
      String low,
      String high,
      Outcome outcome) {
    String interval = low == null ? "" : ", low: %s, high: %s, confidence: 95".formatted(low, high);
    Statement statement =
        BaseStatement.with(
            """
            value:
              totals: null
              measures:
                - {id: value.task-time.a, name: A, unit: min, direction: %s, level: %s, method: M., realisation: %s,
                   baseline: {value: 30}, result: {value: 30}, effect: {value: %s%s}, inTotal: false}
            """
                .formatted(direction, level, realisation, effect, interval));
    assertThat(Outcome.of(statement.value().measures().getFirst())).isEqualTo(outcome);
    OutcomeTally tally = OutcomeTally.of(statement.value().measures());
    assertThat(tally.counts().get(outcome)).isEqualTo(1);
    assertThat(tally.counts().values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(1);
  }
}
