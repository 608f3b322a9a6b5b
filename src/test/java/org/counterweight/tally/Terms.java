package org.counterweight.tally;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.counterweight.rule.BaseStatement;
import org.counterweight.statement.Statement;

/** Levy terms and statements with section E, for tests. */
final class Terms {
  private static final LevyTerms POLICY = BaseStatement.policy().levy();

  private Terms() {}

  /** One line of section E: purpose, cost in EUR, whether its purpose is shown. */
  record Line(String purpose, BigDecimal cost, boolean shown) {}

  /** The terms of the default policy at another rate, with another deduction. */
  static LevyTerms of(BigDecimal rate, BigDecimal weight, BigDecimal most) {
    return new LevyTerms(
        POLICY.title(),
        POLICY.note(),
        List.of(),
        LevyBase.COST,
        rate,
        null,
        POLICY.exempt(),
        new LevyTerms.Craft(POLICY.craft().centres(), weight, most),
        List.of());
  }

  /** The terms of the default policy on another base, in an amount for each unit. */
  static LevyTerms on(LevyBase base, BigDecimal rate, String currency) {
    return new LevyTerms(
        POLICY.title(),
        POLICY.note(),
        List.of(),
        base,
        rate,
        currency,
        POLICY.exempt(),
        null,
        List.of());
  }

  /** The base statement with these lines, and so many people in a role that counts. */
  static Statement statement(List<Line> lines, long heads, long employees) {
    List<String> yaml = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      yaml.add(
          String.format(
              Locale.ROOT,
              "    - {id: l%d, purpose: %s, cost: {value: %s, unit: EUR}%s}",
              i,
              line.purpose(),
              line.cost().toPlainString(),
              line.shown() ? ", level: L3, evidence: [E-03]" : ""));
    }
    return BaseStatement.with(
        """
        entity: {size: {employees: %d}}
        purpose:
          lines:
        %s
          craft:
            - {id: clerk, title: Clerk, headcount: %d, centre: judgement, limit: Only a clerk may decide., evidence: [E-03]}
        """
            .formatted(employees, String.join("\n", yaml), heads));
  }
}
