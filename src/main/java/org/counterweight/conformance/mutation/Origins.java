package org.counterweight.conformance.mutation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.counterweight.conformance.CaseInput;
import org.counterweight.conformance.CaseKind;
import org.counterweight.conformance.ConformanceCase;
import org.counterweight.conformance.Outcome;
import org.counterweight.conformance.Stage;
import org.counterweight.conformance.Suite;
import tools.jackson.databind.JsonNode;

/**
 * The statements that faults are put into: the base, and two with the section that the base does
 * not hold, the purposes of computing with a levy on them.
 */
final class Origins {
  static final String BASE = "base.json";

  private Origins() {}

  static Map<String, JsonNode> of(Suite suite) {
    Map<String, JsonNode> origins = new LinkedHashMap<>();
    JsonNode base = suite.bases().get(BASE);
    if (base != null) {
      origins.put(BASE, base);
    }
    for (ConformanceCase one : suite.cases()) {
      boolean wanted =
          one.rule().equals("purpose.levy-identity")
              || one.rule().equals("purpose.craft-deduction");
      if (wanted
          && one.kind() == CaseKind.PASS
          && one.stage() == Stage.DATA
          && one.outcome() == Outcome.VALID
          && one.input() instanceof CaseInput.Data data) {
        origins.put(one.id(), data.tree());
      }
    }
    return origins;
  }
}
