package org.counterweight.rule.submission;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.counterweight.finding.Citation;
import org.counterweight.finding.Finding;
import org.counterweight.finding.RuleId;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Policy;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.RuleSetting;
import org.counterweight.rule.release.ReleaseRules;
import org.counterweight.rule.tieout.TieoutRules;

/** All rules about submissions, and how they are applied under a policy. */
public final class SubmissionBook {
  private static final List<SubmissionRule> RULES =
      Stream.of(TieoutRules.ALL, ReleaseRules.ALL)
          .flatMap(List::stream)
          .sorted(Comparator.comparing(rule -> rule.card().id()))
          .toList();

  private SubmissionBook() {}

  /** Every rule, by id. */
  public static List<SubmissionRule> rules() {
    return RULES;
  }

  /** Applies every rule that the policy leaves on; findings in their natural order. */
  public static List<Finding> check(Submission submission, Policy policy) {
    return check(RULES, submission, policy);
  }

  /** Applies the rules on the agreement of data and artefacts alone, as far as they are on. */
  public static List<Finding> tieOut(Submission submission, Policy policy) {
    return check(TieoutRules.ALL, submission, policy);
  }

  private static List<Finding> check(
      List<SubmissionRule> rules, Submission submission, Policy policy) {
    return rules.stream().flatMap(rule -> findings(rule, submission, policy)).sorted().toList();
  }

  private static Stream<Finding> findings(
      SubmissionRule rule, Submission submission, Policy policy) {
    RuleCard card = rule.card();
    RuleSetting setting = policy.rules().get(card.id());
    if (setting != null && setting.off()) {
      return Stream.empty();
    }
    Severity severity =
        setting == null || setting.severity() == null ? card.severity() : setting.severity();
    Citation citation = new Citation(card.citation(), card.proposal());
    return rule.check(submission, policy).stream()
        .map(remark ->
            new Finding(
                new RuleId(card.id()),
                milder(severity, remark.severity()),
                remark.message(),
                remark.value(),
                remark.fix() == null ? card.fix() : remark.fix(),
                citation,
                remark.place()));
  }

  private static Severity milder(Severity rule, Severity remark) {
    return remark == null || remark.compareTo(rule) < 0 ? rule : remark;
  }
}
