package org.counterweight.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.counterweight.finding.Finding;
import org.counterweight.finding.Location;
import org.counterweight.finding.Prominence;
import org.counterweight.intake.DocumentReader;
import org.counterweight.intake.LoadedPolicy;
import org.counterweight.intake.StatementReader;
import org.counterweight.rule.Policy;
import org.counterweight.rule.RuleBook;
import org.counterweight.rule.submission.Submission;
import org.counterweight.rule.submission.SubmissionBook;
import org.counterweight.rule.tieout.Tie;
import org.counterweight.rule.tieout.Ties;
import org.counterweight.statement.Statement;

/** Audits targets, one at a time or several at once. Safe for threads. */
public final class Auditor {
  private final AuditSettings settings;
  private final SubmissionReader reader;

  /**
   * An auditor.
   *
   * @throws AuditFailure where the evidence folder is none
   */
  public Auditor(DocumentReader documents, StatementReader statements, AuditSettings settings)
      throws AuditFailure {
    this.settings = settings;
    this.reader = new SubmissionReader(new DataReader(documents, statements), settings);
  }

  /** Audits one target, within its time; never throws for what a target holds. */
  public Audited audit(Target target) {
    FutureTask<Audited> work = new FutureTask<>(() -> whole(target));
    Thread thread = Thread.ofPlatform().daemon().name("audit").unstarted(work);
    thread.start();
    try {
      return work.get(settings.limits().seconds(), TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      work.cancel(true);
      return Audited.failed(
          target,
          "takes longer than "
              + settings.limits().seconds()
              + " seconds; allow more with --time-limit, or hand in its files one by one");
    } catch (ExecutionException e) {
      return Audited.failed(target, reason(e.getCause()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      work.cancel(true);
      return Audited.failed(target, "was interrupted");
    }
  }

  private static String reason(Throwable cause) {
    return switch (cause) {
      case AuditFailure failure -> failure.reason();
      case OutOfMemoryError memory ->
          "needs more memory than there is; give the program more, or hand in its files one by one";
      case StackOverflowError deep -> "is nested too deeply to be read";
      default -> "cannot be audited: unexpected " + cause + "; please report it";
    };
  }

  private Audited whole(Target target) throws AuditFailure {
    SubmissionReader.Opened opened = reader.open(target);
    Submission submission = opened.submission();
    Policy policy = settings.policy().policy();
    Judged judged = judge(opened, policy);
    List<Finding> findings = new ArrayList<>(opened.findings());
    findings.addAll(judged.findings());
    declared(submission).ifPresent(other -> findings.addAll(others(opened, other, judged)));
    Optional<Statement> statement = submission.data();
    List<Finding> placed = findings.stream().map(opened::locate).sorted().toList();
    Suppressions.Applied applied =
        settings.suppressions().apply(placed, statement.map(s -> s.signOff().date()).orElse(null));
    List<Answer> answers =
        Answers.of(
            submission,
            applied.findings(),
            applied.waived(),
            judged.prominence(),
            settings.policy().sha256());
    boolean keep = settings.keep();
    return new Audited(
        target,
        statement,
        applied.findings(),
        judged.prominence(),
        Optional.of(submission),
        answers,
        keep ? opened.seen() : List.of(),
        keep ? ties(submission, withRates(policy, submission)) : List.of(),
        keep
            ? statement.map(s -> Proofs.of(s, submission.evidence())).orElse(List.of())
            : List.of(),
        Optional.empty());
  }

  private static List<Tie> ties(Submission submission, Policy policy) {
    Statement statement = submission.statement();
    return statement == null
        ? List.of()
        : submission.artefacts().stream()
            .flatMap(artefact -> Ties.of(artefact, statement, policy).stream())
            .toList();
  }

  /** What the rules say under one policy. */
  private record Judged(List<Finding> findings, Prominence prominence) {}

  private static Judged judge(SubmissionReader.Opened opened, Policy inForce) {
    Policy policy = withRates(inForce, opened.submission());
    List<Finding> findings = new ArrayList<>();
    opened.submission().data().ifPresent(data -> findings.addAll(RuleBook.check(data, policy)));
    findings.addAll(SubmissionBook.check(opened.submission(), policy));
    Measuring measuring = Measuring.of(opened.seen(), policy);
    findings.addAll(measuring.findings());
    return new Judged(findings, measuring.prominence());
  }

  /** Documents may show the levy at further rates, which change no rule. */
  private static Policy withRates(Policy policy, Submission submission) {
    boolean declared = submission.filing() != null && submission.filing().manifest() != null;
    if (!declared
        || policy.levy() == null
        || submission.filing().manifest().levyRates().isEmpty()) {
      return policy;
    }
    return policy.withWhatIf(submission.filing().manifest().levyRates());
  }

  /** The policy that the manifest names, where it is not the auditor's and we have it. */
  private Optional<LoadedPolicy> declared(Submission submission) {
    if (submission.filing() == null || submission.filing().manifest() == null) {
      return Optional.empty();
    }
    String digest = submission.filing().manifest().policyDigest();
    return settings.policy().sha256().equals(digest)
        ? Optional.empty()
        : settings.shipped().stream().filter(p -> p.sha256().equals(digest)).findFirst();
  }

  /** Findings that only the policy of the release brings; they inform, the auditor's decides. */
  private static List<Finding> others(
      SubmissionReader.Opened opened, LoadedPolicy policy, Judged own) {
    List<Finding> only = new ArrayList<>();
    for (Finding finding : judge(opened, policy.policy()).findings()) {
      boolean both =
          own.findings().stream()
              .anyMatch(
                  f -> f.rule().equals(finding.rule()) && f.location().equals(finding.location()));
      if (!both) {
        Location place = finding.location();
        only.add(
            AuditRules.finding(
                AuditRules.POLICY,
                place,
                finding.value(),
                "under the policy of the release, "
                    + policy.policy().id()
                    + " "
                    + policy.policy().version()
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
