package org.counterweight.intake;

import java.util.List;
import java.util.Optional;
import org.counterweight.finding.Finding;
import org.counterweight.finding.Location;
import org.counterweight.finding.RuleId;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Policy;
import org.counterweight.rule.PolicyCheck;

/** From a policy file to a policy, or everything that is wrong with it by line. */
public final class PolicyReader {
  private static final RuleId UNSOUND = new RuleId("policy.unsound");

  private final DocumentReader reader;
  private final StructureCheck structure;
  private final PolicyCheck rules;

  /** Reads with this reader and checks against this schema and these rules. */
  public PolicyReader(DocumentReader reader, StructureCheck structure, PolicyCheck rules) {
    this.reader = reader;
    this.structure = structure;
    this.rules = rules;
  }

  /** What came of it. */
  public sealed interface Outcome {}

  /** A sound policy. */
  public record Sound(Policy policy) implements Outcome {}

  /** The reasons why it cannot be used, located; the text where there is any. */
  public record Unsound(List<Finding> findings, Optional<? extends Excerpts> text)
      implements Outcome {
    /** Keeps its own copy. */
    public Unsound {
      findings = List.copyOf(findings);
    }
  }

  /** Reads a policy. */
  public Outcome read(Source source) {
    return switch (reader.read(source)) {
      case Refusal refusal -> new Unsound(refusal.findings(), refusal.source());
      case Document document -> check(document);
    };
  }

  private Outcome check(Document document) {
    Optional<Excerpts> text = Optional.of(document.map().excerpts());
    List<Finding> wrongForm = structure.check(document);
    if (!wrongForm.isEmpty()) {
      return new Unsound(wrongForm, text);
    }
    Policy policy = RecordBinder.policy(document.root());
    Located located = new Located(document.map());
    List<Finding> problems =
        rules.check(policy).stream()
            .map(problem ->
                new Finding(
                    UNSOUND,
                    Severity.ERROR,
                    problem.message(),
                    problem.value(),
                    problem.fix(),
                    SchemaRules.CITATION,
                    Location.at(problem.pointer())))
            .map(located::locate)
            .sorted()
            .toList();
    return problems.isEmpty() ? new Sound(policy) : new Unsound(problems, text);
  }
}
