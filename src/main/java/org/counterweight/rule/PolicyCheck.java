package org.counterweight.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.counterweight.statement.ClockRegime;

/**
 * Whether a policy that follows its schema also makes sense: it names rules and thresholds that
 * exist, leaves out none that a rule needs, and does not contradict itself.
 */
public final class PolicyCheck {
  /** Zones of a rule from low to high; their bounds must stand in this order. */
  private static final List<String> ZONES =
      List.of("error-below", "warning-below", "warning-above", "error-above");

  private final Map<String, Set<String>> thresholdsByRule;
  private final Set<String> fixed;

  private PolicyCheck(Map<String, Set<String>> thresholdsByRule, Collection<String> fixed) {
    this.thresholdsByRule = Collections.unmodifiableMap(thresholdsByRule);
    this.fixed = Set.copyOf(fixed);
  }

  /**
   * A check against the rules that exist.
   *
   * @param cards rules with their thresholds
   * @param fixed ids of rules without a card, such as most of {@code schema.*}: part of reading,
   *     generating or auditing itself, which no policy sets
   */
  public static PolicyCheck against(Collection<RuleCard> cards, Collection<String> fixed) {
    Map<String, Set<String>> rules = new TreeMap<>();
    cards.forEach(card -> rules.put(card.id(), new TreeSet<>(List.of(card.thresholds()))));
    return new PolicyCheck(rules, fixed);
  }

  /** Everything wrong with the policy, in the order of its file; rules by id. */
  public List<PolicyProblem> check(Policy policy) {
    List<PolicyProblem> problems = new ArrayList<>();
    if (policy.effective() == null) {
      problems.add(
          new PolicyProblem(
              "",
              null,
              "The policy does not say from which day on it applies.",
              "Add effective: with a day, as in 2026-01-01."));
    } else if (policy.version() != null
        && policy.version().matches("[0-9]{4}-[0-9]{2}.*")
        && policy.effective().toString().compareTo(policy.version().substring(0, 7)) < 0) {
      problems.add(
          new PolicyProblem(
              "/effective",
              policy.effective().toString(),
              "The policy applies from "
                  + policy.effective()
                  + ", before its version "
                  + policy.version()
                  + " was made: statements would be judged by what nobody knew.",
              "Correct the day, or the version."));
    }
    Map<String, RuleSetting> settings = new TreeMap<>(policy.rules());
    settings.forEach((id, setting) -> setting(id, setting, problems));
    missing(settings, problems);
    clocks(policy, problems);
    problems.addAll(SizeCheck.problems(policy.sizes()));
    problems.addAll(LevyCheck.problems(policy));
    return problems;
  }

  private void setting(String id, RuleSetting setting, List<PolicyProblem> problems) {
    String pointer = "/rules/" + id;
    Set<String> names = thresholdsByRule.get(id);
    if (fixed.contains(id)) {
      problems.add(
          new PolicyProblem(
              pointer,
              id,
              "`"
                  + id
                  + "` is part of reading, making or auditing a release, and no policy sets it.",
              "Delete it."));
      return;
    }
    if (names == null) {
      problems.add(unknown(pointer, id, "rule", thresholdsByRule.keySet()));
      return;
    }
    Map<String, BigDecimal> thresholds = new TreeMap<>(setting.thresholds());
    for (String name : thresholds.keySet()) {
      if (!names.contains(name)) {
        problems.add(
            unknown(pointer + "/thresholds/" + name, name, "threshold of the rule " + id, names));
      }
    }
    order(pointer, thresholds, problems);
  }

  private static PolicyProblem unknown(
      String pointer, String name, String what, Collection<String> known) {
    Optional<String> meant = NearestName.to(name, known);
    String fix =
        meant
            .map(m -> "Rename it to `" + m + "`.")
            .orElseGet(() ->
                known.isEmpty()
                    ? "Delete it; the rule has no thresholds."
                    : "Delete it, or use one of: " + some(known) + ".");
    return new PolicyProblem(
        pointer,
        name,
        "`" + name + "` is no " + what + meant.map(m -> "; did you mean `" + m + "`?").orElse("."),
        fix);
  }

  private static String some(Collection<String> names) {
    List<String> first = names.stream().limit(8).map(name -> "`" + name + "`").toList();
    String list = String.join(", ", first);
    return names.size() <= 8 ? list : list + " and " + (names.size() - 8) + " more";
  }

  private void missing(Map<String, RuleSetting> settings, List<PolicyProblem> problems) {
    thresholdsByRule.forEach((id, names) -> {
      RuleSetting setting = settings.get(id);
      if (setting != null && setting.off()) {
        return;
      }
      Set<String> left = new TreeSet<>(names);
      if (setting != null) {
        left.removeAll(setting.thresholds().keySet());
        // A misspelt name is one problem, not an unknown name and a missing one.
        setting.thresholds().keySet().stream()
            .filter(name -> !names.contains(name))
            .forEach(name -> NearestName.to(name, names).ifPresent(left::remove));
      }
      if (!left.isEmpty()) {
        problems.add(
            new PolicyProblem(
                setting == null ? "/rules" : "/rules/" + id,
                null,
                "The rule `" + id + "` needs " + some(left) + ", which the policy does not set.",
                "Add them under rules, " + id + ", thresholds, or switch the rule off there."));
      }
    });
  }

  private static void order(
      String pointer, Map<String, BigDecimal> thresholds, List<PolicyProblem> problems) {
    Set<String> prefixes = new TreeSet<>();
    for (String name : thresholds.keySet()) {
      ZONES.stream()
          .filter(zone -> name.equals(zone) || name.endsWith("-" + zone))
          .forEach(zone -> prefixes.add(name.substring(0, name.length() - zone.length())));
    }
    for (String prefix : prefixes) {
      String lower = null;
      for (String zone : ZONES) {
        String name = prefix + zone;
        BigDecimal value = thresholds.get(name);
        if (value == null) {
          continue;
        }
        if (lower != null && value.compareTo(thresholds.get(lower)) < 0) {
          problems.add(
              new PolicyProblem(
                  pointer + "/thresholds/" + name,
                  value.toPlainString(),
                  "`"
                      + name
                      + "` is "
                      + value.toPlainString()
                      + ", below `"
                      + lower
                      + "`, which is "
                      + thresholds.get(lower).toPlainString()
                      + ".",
                  "From low to high: " + String.join(", ", ZONES) + "."));
          break;
        }
        lower = name;
      }
    }
  }

  private static void clocks(Policy policy, List<PolicyProblem> problems) {
    for (ClockRegime regime : ClockRegime.values()) {
      Deadline deadline = policy.clocks().get(regime);
      if (deadline == null) {
        problems.add(
            new PolicyProblem(
                "/clocks",
                null,
                "The duty `" + regime.code() + "` has no deadline.",
                "Add " + regime.code() + " with amount, unit and citation."));
      } else if (deadline.amount() < 1) {
        problems.add(
            new PolicyProblem(
                "/clocks/" + regime.code() + "/amount",
                Integer.toString(deadline.amount()),
                "The deadline of `" + regime.code() + "` is " + deadline.amount() + ".",
                "Write a number of at least 1."));
      }
    }
  }
}
