package org.counterweight.audit;

import java.util.List;
import java.util.stream.Stream;
import org.counterweight.finding.Citation;
import org.counterweight.finding.Finding;
import org.counterweight.finding.Location;
import org.counterweight.finding.RuleId;
import org.counterweight.finding.Severity;
import org.counterweight.intake.SchemaRule;

/** What only the work of an audit itself can say. */
public final class AuditRules {
  private static final Citation FORMAT =
      new Citation("see ISAE 3000 (Revised), on what a report says of its scope", true);

  /** What could not be checked. */
  static final SchemaRule UNCHECKED =
      new SchemaRule(
          new RuleId("audit.unchecked"),
          Severity.INFO,
          "An audit says what it could not check",
          "A PDF without its data can be measured but not tied out; silence about that would read as"
              + " a pass.",
          FORMAT,
          "Hand in the whole release, or what the message names.",
          "0.1.0",
          "# a lone PDF without statement.json inside\n",
          "# a release folder with its evidence and the release before\n");

  /** A file that cannot be read. */
  static final SchemaRule UNREADABLE =
      new SchemaRule(
          new RuleId("release.unreadable"),
          Severity.ERROR,
          "Each file of a release can be read to its end",
          "What cannot be read cannot be checked, and is never a pass.",
          FORMAT,
          "Get the file again from its maker, or have it saved anew.",
          "0.1.0",
          "# statement.pdf is encrypted, cut short, or holds a bomb\n",
          "# every file opens\n");

  /** The two policies disagree. */
  static final SchemaRule POLICY =
      new SchemaRule(
          new RuleId("audit.other-policy"),
          Severity.INFO,
          "What holds under one policy and not under the other is told apart",
          "A release is judged under the policy that its maker named and under the auditor's; where"
              + " they differ, a reader must know which of them speaks.",
          FORMAT,
          "Agree with the maker on the policy.",
          "0.1.0",
          "# breaks a rule of the release's policy that the auditor's switches off\n",
          "# both policies come to the same\n");

  /** A waiver that waives nothing. */
  static final SchemaRule UNUSED =
      new SchemaRule(
          new RuleId("suppression.unused"),
          Severity.WARNING,
          "Each suppression suppresses something",
          "A suppression that matches nothing is stale or misspelt, and may one day hide something"
              + " else.",
          FORMAT,
          "Take it out of the file, or correct rule and place.",
          "0.1.0",
          "- {rule: prominence.area, reason: Cover agreed, who: J. Doe, until: 2026-12-31}\n",
          "- {rule: entity.lei-missing, reason: LEI applied for, who: J. Doe, until: 2026-12-31}\n");

  /** A waiver that has run out. */
  static final SchemaRule EXPIRED =
      new SchemaRule(
          new RuleId("suppression.expired"),
          Severity.WARNING,
          "Each suppression is in force",
          "A suppression is given until a day; after it the finding counts again.",
          FORMAT,
          "Settle the finding, or have the suppression renewed by whoever may.",
          "0.1.0",
          "- {rule: entity.lei-missing, reason: LEI applied for, who: J. Doe, until: 2020-12-31}\n",
          "- {rule: entity.lei-missing, reason: LEI applied for, who: J. Doe, until: 2026-12-31}\n");

  /** What was waived. */
  static final SchemaRule WAIVED =
      new SchemaRule(
          new RuleId("suppression.waived"),
          Severity.INFO,
          "A verdict says what was waived for it",
          "A release that is compliant but for what somebody waived is not the same as one that is"
              + " compliant.",
          FORMAT,
          "Nothing to do; the reasons stand beside the findings.",
          "0.1.0",
          "- {rule: entity.lei-missing, reason: LEI applied for, who: J. Doe, until: 2026-12-31}\n",
          "[]\n");

  /** All of them. */
  public static final List<SchemaRule> ALL =
      Stream.of(List.of(UNCHECKED, UNREADABLE, POLICY, UNUSED, EXPIRED, WAIVED), SignatureRules.ALL)
          .flatMap(List::stream)
          .toList();

  private AuditRules() {}

  static Finding finding(SchemaRule rule, Location place, String value, String message) {
    return new Finding(
        rule.id(), rule.severity(), message, value, rule.fix(), rule.citation(), place);
  }
}
