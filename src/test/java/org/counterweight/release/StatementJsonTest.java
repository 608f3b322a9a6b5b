package org.counterweight.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.counterweight.intake.RecordBinder;
import org.counterweight.rule.BaseStatement;
import org.counterweight.statement.Statement;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The canonical data says exactly what the statement says. */
class StatementJsonTest {

  @Test
  void readingItBackGivesAnEqualStatement() {
    Statement statement = BaseStatement.with("{}");
    byte[] bytes = StatementJson.bytes(statement);
    Statement again = RecordBinder.statement(JsonMapper.shared().readTree(bytes));
    assertThat(again).isEqualTo(statement);
    assertThat(StatementJson.bytes(again)).isEqualTo(bytes);
  }

  @Test
  void digitsSurvive() {
    Statement statement =
        BaseStatement.with(
            """
            energy:
              totals:
                facilityEnergy: {value: 1.434e4, unit: MWh}
                pue: {value: 1.170, unit: "1"}
                cost: {value: 12345678901234567890.05, unit: EUR}
            """);
    String json = new String(StatementJson.bytes(statement), StandardCharsets.UTF_8);
    assertThat(json)
        .contains("\"value\":\"1.170\"")
        .contains("\"value\":\"1.434E+4\"")
        .contains("\"value\":\"12345678901234567890.05\"");
  }

  @Test
  void whatIsAbsentIsLeftOut() {
    String json =
        new String(
            StatementJson.bytes(BaseStatement.with("usage: null\n")), StandardCharsets.UTF_8);
    assertThat(json).doesNotContain("null").doesNotContain("[]").doesNotContain("\"usage\"");
  }
}
