package org.counterweight.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.counterweight.finding.Finding;
import org.counterweight.intake.DocumentReader;
import org.counterweight.intake.LoadedPolicy;
import org.counterweight.intake.StatementReader;
import org.counterweight.rule.Policy;
import org.counterweight.rule.submission.Submission;
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
    Policy inForce = Examination.inForce(policy, submission);
    Measuring own = Measuring.of(opened.seen(), inForce);
    List<Finding> findings = new ArrayList<>(opened.findings());
    findings.addAll(
        Examination.of(
            submission,
            target.name(),
            policy,
            declared(submission),
            other ->
                other.equals(inForce)
                    ? own.findings()
                    : Measuring.of(opened.seen(), other).findings()));
    Optional<Statement> statement = submission.data();
    List<Finding> placed = findings.stream().map(opened::locate).sorted().toList();
    Suppressions.Applied applied =
        settings.suppressions().apply(placed, statement.map(s -> s.signOff().date()).orElse(null));
    List<Answer> answers =
        Answers.of(
            submission,
            applied.findings(),
            applied.waived(),
            own.prominence(),
            settings.policy().sha256());
    boolean keep = settings.keep();
    return new Audited(
        target,
        statement,
        applied.findings(),
        own.prominence(),
        Optional.of(submission),
        answers,
        keep ? opened.seen() : List.of(),
        keep ? ties(submission, inForce) : List.of(),
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

  /** The policy that the manifest names, where it is not the auditor's and we have it. */
  private Optional<Policy> declared(Submission submission) {
    if (submission.filing() == null || submission.filing().manifest() == null) {
      return Optional.empty();
    }
    String digest = submission.filing().manifest().policyDigest();
    return settings.policy().sha256().equals(digest)
        ? Optional.empty()
        : settings.shipped().stream()
            .filter(p -> p.sha256().equals(digest))
            .findFirst()
            .map(LoadedPolicy::policy);
  }
}
