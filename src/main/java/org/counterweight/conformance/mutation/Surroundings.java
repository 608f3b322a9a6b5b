package org.counterweight.conformance.mutation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.counterweight.finding.Finding;
import org.counterweight.finding.Severity;
import org.counterweight.intake.RecordBinder;
import org.counterweight.rule.Policy;
import org.counterweight.rule.submission.EvidenceFolder;
import org.counterweight.rule.submission.PriorRelease;
import org.counterweight.rule.submission.Submission;
import org.counterweight.rule.submission.SubmissionBook;
import org.counterweight.statement.EvidenceItem;
import org.counterweight.statement.Statement;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an auditor has beside a statement: the release before it, in which its prior values were
 * published, and its evidence. Faults that the statement alone does not show may show against them.
 */
final class Surroundings {
  private final Policy policy;
  private final PriorRelease prior;
  private final EvidenceFolder evidence;
  private final Set<String> usual = new HashSet<>();

  /**
   * The surroundings of a statement that is in order.
   *
   * @param policy the policy in force
   */
  Surroundings(JsonNode origin, Policy policy) {
    this.policy = policy;
    Statement statement = RecordBinder.statement(origin);
    this.prior = new PriorRelease("the release before", before(origin), null, null);
    Map<String, EvidenceFolder.Item> items = new TreeMap<>();
    for (EvidenceItem item : statement.evidence()) {
      if (item.path() != null) {
        items.put(item.path(), new EvidenceFolder.Item(EvidenceFolder.State.READ, item.sha256()));
      }
    }
    this.evidence = new EvidenceFolder("evidence", items);
    found(statement).forEach(finding -> usual.add(place(finding)));
  }

  /** The rule that finds the fault of a statement which by itself shows none. */
  Optional<String> noticed(JsonNode mutant) {
    return found(RecordBinder.statement(mutant)).stream()
        .filter(finding -> finding.severity() != Severity.INFO)
        .filter(finding -> !usual.contains(place(finding)))
        .map(finding -> finding.rule().value())
        .findFirst();
  }

  private List<Finding> found(Statement statement) {
    return SubmissionBook.check(
        new Submission(statement, null, List.of(), List.of(), null, evidence, prior, List.of()),
        policy);
  }

  private static String place(Finding finding) {
    return finding.rule() + " " + finding.location();
  }

  /** The same statement a year earlier: each prior value is the value. */
  private static Statement before(JsonNode origin) {
    JsonNode tree = origin.deepCopy();
    shift(tree);
    JsonNode id = tree.at("/comparatives/statement");
    if (id.isString()) {
      ((ObjectNode) tree).set("id", id);
    }
    return RecordBinder.statement(tree);
  }

  private static void shift(JsonNode node) {
    if (node instanceof ObjectNode object && object.has("prior")) {
      object.set("value", object.get("prior"));
      object.remove("prior");
    }
    node.forEach(Surroundings::shift);
  }
}
