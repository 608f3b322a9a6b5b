package org.counterweight.conformance.mutation;

import static org.counterweight.conformance.mutation.Mutant.Subject.POLICY;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.counterweight.conformance.CatalogueRule;
import org.counterweight.finding.Severity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every rule switched off, every severity changed, every threshold, deadline and size moved up and
 * down: by a tenth, or by one where it counts things.
 */
final class PolicyMutations {
  private final JsonNode policy;
  private final List<Mutant> mutants = new ArrayList<>();

  private PolicyMutations(JsonNode policy) {
    this.policy = policy;
  }

  /**
   * The mutants.
   *
   * @param rules the rules; those that no policy may set are left out
   */
  static List<Mutant> of(JsonNode policy, List<CatalogueRule> rules) {
    PolicyMutations mutations = new PolicyMutations(policy);
    rules.stream().filter(CatalogueRule::settable).forEach(mutations::rule);
    for (Map.Entry<String, JsonNode> clock : policy.path("clocks").properties()) {
      mutations.number("/clocks/" + clock.getKey() + "/amount");
    }
    for (int i = 0; i < policy.path("sizes").size(); i++) {
      for (Map.Entry<String, JsonNode> bound : policy.path("sizes").get(i).properties()) {
        if (bound.getValue().isNumber()) {
          mutations.number("/sizes/" + i + "/" + bound.getKey());
        }
      }
    }
    if (policy.at("/levy/rate").isNumber()) {
      mutations.number("/levy/rate");
    }
    return mutations.mutants;
  }

  private void rule(CatalogueRule rule) {
    String at = "/rules/" + rule.id();
    setting(rule.id(), "drop", at, "switched off").put("enabled", false);
    JsonNode own = policy.path("rules").path(rule.id()).path("severity");
    boolean error = own.asString(rule.severity().code()).equals(Severity.ERROR.code());
    Severity other = error ? Severity.WARNING : Severity.ERROR;
    setting(rule.id(), "severity", at, "made " + other.code()).put("severity", other.code());
    policy
        .path("rules")
        .path(rule.id())
        .path("thresholds")
        .propertyNames()
        .forEach(name -> number(at + "/thresholds/" + name));
  }

  private ObjectNode setting(String rule, String operator, String at, String what) {
    ObjectNode copy = (ObjectNode) policy.deepCopy();
    mutants.add(new Mutant(POLICY, "", operator, at, what, copy));
    return copy.withObjectProperty("rules").withObjectProperty(rule);
  }

  private void number(String pointer) {
    BigDecimal value = policy.at(pointer).decimalValue();
    BigDecimal step =
        counts(pointer, value) ? BigDecimal.ONE : value.abs().multiply(new BigDecimal("0.1"));
    for (BigDecimal moved : List.of(value.add(step), value.subtract(step))) {
      if (moved.signum() < 0 && value.signum() >= 0 && !pointer.contains("error-below")) {
        continue;
      }
      JsonNode copy = policy.deepCopy();
      int last = pointer.lastIndexOf('/');
      ((ObjectNode) copy.at(pointer.substring(0, last))).put(pointer.substring(last + 1), moved);
      mutants.add(
          new Mutant(
              POLICY,
              "",
              moved.compareTo(value) > 0 ? "raise" : "lower",
              pointer,
              value.toPlainString() + " became " + moved.stripTrailingZeros().toPlainString(),
              copy));
    }
  }

  /** Days, rows, digits and people are counted; ratios and points are measured. */
  private static boolean counts(String pointer, BigDecimal value) {
    boolean whole = value.stripTrailingZeros().scale() <= 0;
    return value.signum() == 0
        || pointer.startsWith("/clocks")
        || pointer.startsWith("/sizes")
        || (whole
            && pointer.matches(
                ".*/(days.*|pages-apart|least-rows|figures-at-least|digits-more|top-bullets)"));
  }
}
