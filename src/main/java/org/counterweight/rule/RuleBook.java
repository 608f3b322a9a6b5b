package org.counterweight.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.counterweight.finding.Citation;
import org.counterweight.finding.Finding;
import org.counterweight.finding.Location;
import org.counterweight.finding.RuleId;
import org.counterweight.finding.Severity;
import org.counterweight.rule.energy.EnergyRules;
import org.counterweight.rule.entity.EntityRules;
import org.counterweight.rule.harm.HarmRules;
import org.counterweight.rule.oversight.OversightRules;
import org.counterweight.rule.prominence.ProminenceRules;
import org.counterweight.rule.purpose.PurposeRules;
import org.counterweight.rule.submission.SubmissionBook;
import org.counterweight.rule.usage.UsageRules;
import org.counterweight.rule.value.ValueRules;
import org.counterweight.statement.Figures;
import org.counterweight.statement.Statement;

/** All rules about data, and how they are applied to a statement under a policy. */
public final class RuleBook {
  private static final List<Rule> RULES =
      Stream.of(
              EntityRules.ALL,
              EnergyRules.ALL,
              ValueRules.ALL,
              HarmRules.ALL,
              OversightRules.ALL,
              PurposeRules.ALL,
              UsageRules.ALL)
          .flatMap(List::stream)
          .sorted(Comparator.comparing(rule -> rule.card().id()))
          .toList();

  private RuleBook() {}

  /** Every rule, by id. */
  public static List<Rule> rules() {
    return RULES;
  }

  /** The cards of every rule, about data, artefacts and submissions, by id. */
  public static List<RuleCard> cards() {
    return Stream.of(RULES, ProminenceRules.ALL, SubmissionBook.rules())
        .<Carded>flatMap(List::stream)
        .map(Carded::card)
        .sorted(Comparator.comparing(RuleCard::id))
        .toList();
  }

  /** The rule with this id. */
  public static Optional<Rule> find(String id) {
    return RULES.stream().filter(rule -> rule.card().id().equals(id)).findFirst();
  }

  /** Applies every rule that the policy leaves on; findings in their natural order. */
  public static List<Finding> check(Statement statement, Policy policy) {
    Figures figures = Figures.of(statement);
    return RULES.stream()
        .flatMap(rule -> findings(rule, statement, figures, policy))
        .sorted()
        .toList();
  }

  private static Stream<Finding> findings(
      Rule rule, Statement statement, Figures figures, Policy policy) {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("checking was interrupted");
    }
    RuleCard card = rule.card();
    RuleSetting setting = policy.rules().get(card.id());
    if (setting != null && setting.off()) {
      return Stream.empty();
    }
    Severity severity =
        setting == null || setting.severity() == null ? card.severity() : setting.severity();
    RuleId id = new RuleId(card.id());
    Citation citation = new Citation(card.citation(), card.proposal());
    return rule.check(new Subject(statement, figures, policy, card.id())).stream()
        .map(breach ->
            new Finding(
                id,
                milder(severity, breach.severity()),
                breach.message(),
                breach.value(),
                breach.fix() == null ? card.fix() : breach.fix(),
                citation,
                Location.at(breach.pointer())));
  }

  /** A breach may weigh less than its rule under the policy, never more. */
  private static Severity milder(Severity rule, Severity breach) {
    return breach == null || breach.compareTo(rule) < 0 ? rule : breach;
  }
}
