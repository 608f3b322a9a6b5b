package org.counterweight.generate;

import java.util.ArrayList;
import java.util.List;
import org.counterweight.finding.Finding;
import org.counterweight.finding.Prominence;
import org.counterweight.readback.PdfReader;
import org.counterweight.readback.Readback;
import org.counterweight.readback.UnreadableArtefact;
import org.counterweight.readback.XlsxReader;
import org.counterweight.release.Digest;
import org.counterweight.release.ReleaseFile;
import org.counterweight.release.StatementJson;
import org.counterweight.rule.Policy;
import org.counterweight.rule.prominence.Gauge;
import org.counterweight.rule.prominence.Scene;
import org.counterweight.rule.prominence.Scenes;
import org.counterweight.rule.submission.Artefact;
import org.counterweight.rule.submission.Submission;
import org.counterweight.rule.submission.SubmissionBook;
import org.counterweight.statement.Statement;
import org.counterweight.submission.ReadArtefact;

/**
 * The second gate: reads the finished files back as a stranger would, measures what they show, and
 * ties every number in them to the data. No template can talk its way past it, since it never asks
 * one. Safe for threads.
 */
public final class SecondGate {
  private final Policy policy;
  private final Gauge gauge;
  private final boolean keep;

  /** A gate under this policy that keeps nothing of what it reads. */
  public SecondGate(Policy policy) {
    this(policy, false);
  }

  /**
   * A gate under this policy.
   *
   * @param keep whether inspections carry files and layouts, which takes megabytes for each
   */
  public SecondGate(Policy policy, boolean keep) {
    this.policy = policy;
    this.gauge = new Gauge(policy);
    this.keep = keep;
  }

  /**
   * Inspects the files of a release before it is one.
   *
   * @param statement the data that they show
   * @param files PDF and workbook; others are passed over
   * @throws UnreadableArtefact where a file cannot be read back, which is never a pass
   */
  public Inspection inspect(Statement statement, List<ReleaseFile> files)
      throws UnreadableArtefact {
    Gauge.Result pdf = null;
    Gauge.Result xlsx = null;
    List<Seen> seen = new ArrayList<>();
    List<Artefact> artefacts = new ArrayList<>();
    Scenes scenes = new Scenes(statement);
    for (ReleaseFile file : files) {
      boolean isPdf = file.name().endsWith(".pdf");
      if (!isPdf && !file.name().endsWith(".xlsx")) {
        continue;
      }
      Readback read =
          isPdf
              ? new PdfReader().read(file.bytes(), file.name())
              : new XlsxReader().read(file.bytes(), file.name());
      artefacts.add(
          isPdf ? ReadArtefact.pdf(file.name(), read) : ReadArtefact.workbook(file.name(), read));
      Scene scene = scenes.of(read.layout());
      Gauge.Result measured = gauge.measure(scene, file.name());
      if (isPdf) {
        pdf = measured;
      } else {
        xlsx = measured;
      }
      if (keep) {
        seen.add(new Seen(file.name(), file.bytes(), scene));
      }
    }
    List<Finding> findings = new ArrayList<>();
    Prominence prominence =
        new Prominence(
            pdf == null ? List.of() : pdf.table(), xlsx == null ? List.of() : xlsx.table());
    for (Gauge.Result result : new Gauge.Result[] {pdf, xlsx}) {
      if (result != null) {
        findings.addAll(result.findings());
      }
    }
    findings.addAll(SubmissionBook.tieOut(submission(statement, artefacts), policy));
    return new Inspection(prominence, findings.stream().sorted().toList(), seen);
  }

  /** What is about to be handed in; of folder, evidence and releases before nothing is said yet. */
  private static Submission submission(Statement statement, List<Artefact> artefacts) {
    // Documents name the digest of the data that are carried in them.
    String digest = Digest.of(StatementJson.bytes(statement));
    return new Submission(statement, digest, List.of(), artefacts, null, null, null, List.of());
  }
}
