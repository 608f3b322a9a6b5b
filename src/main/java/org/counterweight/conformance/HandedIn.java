package org.counterweight.conformance;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.counterweight.audit.Examination;
import org.counterweight.audit.Suppression;
import org.counterweight.audit.Suppressions;
import org.counterweight.conformance.sketch.SubmissionSketch;
import org.counterweight.finding.Finding;
import org.counterweight.rule.Policy;
import org.counterweight.rule.submission.Submission;
import tools.jackson.databind.JsonNode;

/** What an audit says of a submission that a case describes. */
final class HandedIn {
  private static final String NAME = "submission";

  private final JsonNode tree;
  private final Policy policy;

  /**
   * A submission.
   *
   * @param tree as the case describes it
   * @param policy the auditor's policy
   */
  HandedIn(JsonNode tree, Policy policy) {
    this.tree = tree;
    this.policy = policy;
  }

  /**
   * Everything that is found, but for what is measured on pages, which has cases of its own.
   *
   * @param other makes the policy of the release from a merge patch over the auditor's
   */
  List<Finding> findings(Function<JsonNode, Policy> other) {
    Submission submission = SubmissionSketch.of(tree);
    List<Finding> findings =
        Examination.of(submission, NAME, policy, declared(submission, other), p -> List.of());
    LocalDate signOff = submission.data().map(data -> data.signOff().date()).orElse(null);
    return suppressions().apply(findings, signOff).findings();
  }

  /** The policy that the manifest names, where the auditor has it and it is another. */
  private Optional<Policy> declared(Submission submission, Function<JsonNode, Policy> other) {
    if (submission.filing() == null || submission.filing().manifest() == null) {
      return Optional.empty();
    }
    String digest = submission.filing().manifest().policyDigest();
    for (JsonNode known : tree.path("auditor").path("policies")) {
      if (known.path("sha256").asString().equals(digest) && known.has("merge")) {
        return Optional.of(other.apply(known.get("merge")));
      }
    }
    return Optional.empty();
  }

  private Suppressions suppressions() {
    List<Suppression> entries = new ArrayList<>();
    for (JsonNode entry : tree.path("suppressions")) {
      entries.add(
          new Suppression(
              entry.path("rule").asString(),
              entry.path("place").asString(null),
              entry.path("reason").asString(),
              entry.path("who").asString(),
              day(entry.path("until")),
              entries.size() + 1));
    }
    JsonNode asOf = tree.path("asOf");
    return new Suppressions("suppressions", entries, asOf.isMissingNode() ? null : day(asOf));
  }

  private static LocalDate day(JsonNode node) {
    try {
      return LocalDate.parse(node.asString());
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(node.asString() + " is no day such as 2026-12-31", e);
    }
  }
}
