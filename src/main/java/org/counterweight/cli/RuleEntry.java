package org.counterweight.cli;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.counterweight.audit.AuditRules;
import org.counterweight.finding.Citation;
import org.counterweight.finding.Severity;
import org.counterweight.generate.GenerateRules;
import org.counterweight.intake.SchemaRule;
import org.counterweight.intake.SchemaRules;
import org.counterweight.intake.WorkbookRules;
import org.counterweight.report.RuleText;
import org.counterweight.rule.PolicyCheck;
import org.counterweight.rule.RuleBook;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.RuleSetting;

/** A rule as the catalogue shows it, wherever it is enforced. */
record RuleEntry(
    String id,
    Severity severity,
    String title,
    String why,
    Citation citation,
    String fix,
    String since,
    boolean settable,
    List<String> thresholds,
    String passes,
    String fails) {

  /** All rules by id. */
  static List<RuleEntry> all() {
    Stream<RuleEntry> data = RuleBook.cards().stream().map(RuleEntry::of);
    Stream<RuleEntry> form = SchemaRules.all().stream().map(RuleEntry::of);
    Stream<RuleEntry> book = WorkbookRules.all().stream().map(RuleEntry::of);
    Stream<RuleEntry> job = GenerateRules.ALL.stream().map(RuleEntry::of);
    Stream<RuleEntry> audit = AuditRules.ALL.stream().map(RuleEntry::of);
    return Stream.of(data, form, book, job, audit)
        .flatMap(rules -> rules)
        .sorted(Comparator.comparing(RuleEntry::id))
        .toList();
  }

  /** The check that a policy speaks of these rules only. */
  static PolicyCheck policyCheck() {
    return PolicyCheck.against(
        RuleBook.cards(),
        Stream.of(SchemaRules.all(), WorkbookRules.all(), GenerateRules.ALL, AuditRules.ALL)
            .flatMap(List::stream)
            .map(rule -> rule.id().value())
            .toList());
  }

  /** As reports show it, at the severity that the policy sets; null for no setting. */
  RuleText text(RuleSetting setting) {
    Severity own = setting == null ? null : setting.severity();
    return new RuleText(id, own == null ? severity : own, title, why, citation, fix);
  }

  private static RuleEntry of(RuleCard card) {
    return new RuleEntry(
        card.id(),
        card.severity(),
        card.title(),
        card.why(),
        new Citation(card.citation(), card.proposal()),
        card.fix(),
        card.since(),
        true,
        List.of(card.thresholds()),
        card.passes(),
        card.fails());
  }

  private static RuleEntry of(SchemaRule rule) {
    return new RuleEntry(
        rule.id().value(),
        rule.severity(),
        rule.title(),
        rule.why(),
        rule.citation(),
        rule.fix(),
        rule.since(),
        false,
        List.of(),
        rule.passing(),
        rule.failing());
  }
}
