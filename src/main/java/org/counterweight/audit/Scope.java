package org.counterweight.audit;

import java.util.ArrayList;
import java.util.List;
import org.counterweight.finding.Finding;
import org.counterweight.finding.Location;
import org.counterweight.statement.EvidenceItem;
import org.counterweight.statement.Statement;

/** What an audit could not look at, said rather than passed over. */
final class Scope {
  private Scope() {}

  /** What is left unchecked of a target, each as information. */
  static List<Finding> unchecked(
      Target target, AuditSettings settings, DataReader.Recovered recovered, List<String> files) {
    List<Finding> found = new ArrayList<>();
    Location whole = Location.ofFile(files.isEmpty() ? target.name() : files.getFirst());
    Statement statement = recovered.statement().orElse(null);
    if (statement == null) {
      String why =
          recovered.copies().isEmpty()
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
    if (target.kind() != Target.Kind.RELEASE) {
      add(
          found,
          whole,
          "a file by itself: digests, completeness and the other formats of the release were not"
              + " checked");
    }
    boolean registered =
        statement.evidence().stream().map(EvidenceItem::path).anyMatch(p -> p != null);
    if (settings.evidence() == null && registered) {
      add(found, whole, "the evidence was not checked: no folder was given (--evidence DIR)");
    }
    if (settings.prior() == null && statement.comparatives() != null) {
      add(
          found,
          whole,
          "comparatives were not held against the release before: none was given (--prior DIR)");
    }
    if (!settings.conformance() && files.stream().anyMatch(f -> f.endsWith(".pdf"))) {
      add(found, whole, "PDF/A and PDF/UA were not checked (--no-conformance)");
    }
    return found;
  }

  private static void add(List<Finding> to, Location place, String message) {
    to.add(AuditRules.finding(AuditRules.UNCHECKED, place, null, message));
  }
}
