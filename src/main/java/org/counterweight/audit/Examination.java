package org.counterweight.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.counterweight.finding.Finding;
import org.counterweight.rule.Policy;
import org.counterweight.rule.RuleBook;
import org.counterweight.rule.submission.Submission;
import org.counterweight.rule.submission.SubmissionBook;

/** What an audit says of a submission once its files have been read; opens no file itself. */
public final class Examination {
  private Examination() {}

  /**
   * What the rules say under the auditor's policy, what only the policy of the release would say,
   * and what could not be checked; not yet traced to lines, nothing suppressed.
   *
   * @param submission what was handed in
   * @param name the submission as the user named it, for findings about the whole
   * @param own the auditor's policy
   * @param declared the policy that the release was made under, where it is another and known
   * @param measured what is measured on the artefacts under a policy
   */
  public static List<Finding> of(
      Submission submission,
      String name,
      Policy own,
      Optional<Policy> declared,
      Function<Policy, List<Finding>> measured) {
    List<Finding> findings = new ArrayList<>(Scope.unchecked(submission, name));
    List<Finding> judged = judged(submission, own, measured);
    findings.addAll(judged);
    declared.ifPresent(
        policy -> findings.addAll(others(judged, judged(submission, policy, measured), policy)));
    return findings;
  }

  /** A policy as it applies to this submission, whose documents may show the levy at more rates. */
  public static Policy inForce(Policy policy, Submission submission) {
    boolean declared = submission.filing() != null && submission.filing().manifest() != null;
    if (!declared
        || policy.levy() == null
        || submission.filing().manifest().levyRates().isEmpty()) {
      return policy;
    }
    return policy.withWhatIf(submission.filing().manifest().levyRates());
  }

  private static List<Finding> judged(
      Submission submission, Policy named, Function<Policy, List<Finding>> measured) {
    Policy policy = inForce(named, submission);
    List<Finding> findings = new ArrayList<>();
    submission.data().ifPresent(data -> findings.addAll(RuleBook.check(data, policy)));
    findings.addAll(SubmissionBook.check(submission, policy));
    findings.addAll(measured.apply(policy));
    return findings;
  }

  /** Findings that only the policy of the release brings; they inform, the auditor's decides. */
  private static List<Finding> others(List<Finding> own, List<Finding> under, Policy policy) {
    List<Finding> only = new ArrayList<>();
    for (Finding finding : under) {
      boolean both =
          own.stream()
              .anyMatch(
                  f -> f.rule().equals(finding.rule()) && f.location().equals(finding.location()));
      if (!both) {
        only.add(
            AuditRules.finding(
                AuditRules.POLICY,
                finding.location(),
                finding.value(),
                "under the policy of the release, "
                    + policy.id()
                    + " "
                    + policy.version()
                    + ", "
                    + finding.severity().code()
                    + "["
                    + finding.rule()
                    + "]: "
                    + finding.message()));
      }
    }
    return only;
  }
}
