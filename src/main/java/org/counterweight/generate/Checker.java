package org.counterweight.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.counterweight.finding.Finding;
import org.counterweight.intake.Format;
import org.counterweight.intake.Located;
import org.counterweight.intake.Source;
import org.counterweight.intake.StatementReader;
import org.counterweight.intake.StatementReader.Accepted;
import org.counterweight.intake.StatementReader.Rejected;
import org.counterweight.rule.Policy;
import org.counterweight.rule.RuleBook;
import org.counterweight.statement.Statement;

/** The first gate: reads an input and applies every rule about data. Safe for threads. */
public final class Checker {
  private final StatementReader reader;
  private final Policy policy;
  private final TextCheck text;
  private final UsageMode usage;
  private final WithheldUsage withheld;

  /**
   * A checker.
   *
   * @param reader reads statements
   * @param policy in force
   * @param printable whether some font has a character
   * @param usage what to do where raw usage may not be shown
   * @param withheld words for the omission
   */
  public Checker(
      StatementReader reader,
      Policy policy,
      IntPredicate printable,
      UsageMode usage,
      WithheldUsage withheld) {
    this.reader = reader;
    this.policy = policy;
    this.text = new TextCheck(printable);
    this.usage = usage;
    this.withheld = withheld;
  }

  /** Checks one input. */
  public Checked check(Source source, Format format) {
    return switch (reader.read(source, format)) {
      case Rejected rejected ->
          new Checked(source.name(), Optional.empty(), rejected.findings(), rejected.text(), false);
      case Accepted accepted -> check(source.name(), accepted);
    };
  }

  /**
   * The same statement without section U, for a document that shows it too prominently; empty where
   * the run does not ask for that, or where there is no such section.
   */
  Optional<Checked> withoutUsage(Checked checked) {
    if (usage != UsageMode.WITHHOLD) {
      return Optional.empty();
    }
    return checked
        .statement()
        .filter(statement -> statement.usage() != null)
        .map(statement ->
            new Checked(
                    checked.input(),
                    Optional.of(
                        UsageGate.withhold(statement, withheld.reason(statement.language()))),
                    checked.findings(),
                    checked.text(),
                    true)
                .with(List.of(withheld.finding())));
  }

  private Checked check(String input, Accepted accepted) {
    Statement statement = accepted.statement();
    List<Finding> findings = new ArrayList<>(RuleBook.check(statement, policy));
    boolean withhold = usage == UsageMode.WITHHOLD && UsageGate.refuses(statement, findings);
    if (withhold) {
      statement = UsageGate.withhold(statement, withheld.reason(statement.language()));
      findings = new ArrayList<>(RuleBook.check(statement, policy));
      findings.add(withheld.finding());
    }
    findings.addAll(text.check(accepted.document().root()));
    Located located = new Located(accepted.document().map());
    return new Checked(
        input,
        Optional.of(statement),
        findings.stream().map(located::locate).sorted().toList(),
        Optional.of(accepted.document().map().excerpts()),
        withhold);
  }
}
