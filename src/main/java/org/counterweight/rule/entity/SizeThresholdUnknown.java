package org.counterweight.rule.entity;

import java.util.List;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.SizeThreshold;
import org.counterweight.rule.Subject;
import org.counterweight.statement.EntitySize;

/** The size threshold is one that the policy knows. */
@RuleCard(
    id = "entity.size-threshold-unknown",
    severity = Severity.ERROR,
    title = "The size threshold is one that the policy knows",
    why =
        "Whether a company is large depends on the law one looks at; a threshold without "
            + "a known name measures against nothing.",
    citation = "Counterweight policy, sizes",
    proposal = true,
    fix =
        "Name one of the thresholds of the policy, or add the missing one to the policy "
            + "with its dates and source.",
    since = "0.1",
    passes =
        """
        entity:
          size: {threshold: csrd-2026, asOf: 2026-01-31}
        """,
    fails =
        """
        entity:
          size: {threshold: eu-big-company}
        """)
final class SizeThresholdUnknown implements Rule {
  @Override
  public List<Breach> check(Subject subject) {
    EntitySize size = subject.statement().entity().size();
    if (size == null || SizeThresholds.of(subject).isPresent()) {
      return List.of();
    }
    List<String> known = subject.policy().sizes().stream().map(SizeThreshold::id).toList();
    return List.of(
        Breach.at(
            "/entity/size/threshold",
            size.threshold(),
            "policy %s %s knows no size threshold %s; it knows %s"
                .formatted(
                    subject.policy().id(),
                    subject.policy().version(),
                    size.threshold(),
                    known.isEmpty() ? "none" : String.join(", ", known))));
  }
}
