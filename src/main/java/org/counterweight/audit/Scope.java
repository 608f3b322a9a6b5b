package org.counterweight.audit;

import java.util.ArrayList;
import java.util.List;
import org.counterweight.finding.Finding;
import org.counterweight.finding.Location;
import org.counterweight.layout.Medium;
import org.counterweight.rule.submission.Artefact;
import org.counterweight.rule.submission.Conformance;
import org.counterweight.rule.submission.Submission;
import org.counterweight.statement.EvidenceItem;
import org.counterweight.statement.Statement;

/** What an audit could not look at, said rather than passed over. */
final class Scope {
  private Scope() {}

  /** What is left unchecked of a submission, each as information. */
  static List<Finding> unchecked(Submission submission, String name) {
    List<Finding> found = new ArrayList<>();
    List<Artefact> artefacts = submission.artefacts();
    Location whole = Location.ofFile(artefacts.isEmpty() ? name : artefacts.getFirst().file());
    Statement statement = submission.statement();
    if (statement == null) {
      String why =
          submission.copies().isEmpty()
              ? "no data are carried in it"
              : "the data carried in it cannot be read";
      add(
          found,
          whole,
          why
              + ": figures, arithmetic, evidence and comparatives were not checked; prominence,"
              + " hidden content and the soundness of the file were");
      return found;
    }
    if (submission.filing() == null) {
      add(
          found,
          whole,
          "a file by itself: digests, completeness and the other formats of the release were not"
              + " checked");
    }
    boolean registered =
        statement.evidence().stream().map(EvidenceItem::path).anyMatch(p -> p != null);
    if (submission.evidence() == null && registered) {
      add(found, whole, "the evidence was not checked: no folder was given (--evidence DIR)");
    }
    if (submission.prior() == null && statement.comparatives() != null) {
      add(
          found,
          whole,
          "comparatives were not held against the release before: none was given (--prior DIR)");
    }
    boolean archive =
        submission.conformance().stream().anyMatch(c -> c.kind() == Conformance.Kind.ARCHIVE);
    if (!archive && submission.artefact(Medium.PDF).isPresent()) {
      add(found, whole, "PDF/A and PDF/UA were not checked (--no-conformance)");
    }
    return found;
  }

  private static void add(List<Finding> to, Location place, String message) {
    to.add(AuditRules.finding(AuditRules.UNCHECKED, place, null, message));
  }
}
