package org.counterweight.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.counterweight.statement.ClockRegime;
import org.counterweight.tally.LevyTerms;

/**
 * What a regulator varies: severities, switches, thresholds, deadlines, size thresholds. Read from
 * a dated YAML file in {@code schemas/policies}. Every threshold in it is Counterweight's own
 * proposal unless its note says otherwise.
 *
 * @param id name of the policy, as in {@code equal-prominence}
 * @param version its version, as in {@code 2026-01}
 * @param effective first day on which it applies
 * @param title one line for documents
 * @param note what it stands on
 * @param rules settings by rule id; a rule that is not listed keeps its card's severity
 * @param clocks deadline of each duty to notify
 * @param sizes dated size thresholds
 * @param levy terms of the waste-AI levy, a proposal; null where the policy proposes none
 */
public record Policy(
    String id,
    String version,
    LocalDate effective,
    String title,
    String note,
    Map<String, RuleSetting> rules,
    Map<ClockRegime, Deadline> clocks,
    List<SizeThreshold> sizes,
    LevyTerms levy) {

  /** Keeps its own copies. */
  public Policy {
    rules = rules == null ? Map.of() : Map.copyOf(rules);
    clocks = clocks == null ? Map.of() : Map.copyOf(clocks);
    sizes = sizes == null ? List.of() : List.copyOf(sizes);
  }

  /** The same with other levy rates to show beside the policy's own; the policy has a levy. */
  public Policy withWhatIf(List<BigDecimal> rates) {
    return new Policy(
        id, version, effective, title, note, rules, clocks, sizes, levy.withWhatIf(rates));
  }

  /**
   * A threshold of a rule.
   *
   * @throws IllegalStateException where the policy does not set it, which reading the policy rules
   *     out
   */
  public BigDecimal threshold(String rule, String name) {
    RuleSetting setting = rules.get(rule);
    BigDecimal value = setting == null ? null : setting.thresholds().get(name);
    if (value == null) {
      throw new IllegalStateException("policy " + id + " sets no " + name + " for " + rule);
    }
    return value;
  }
}
