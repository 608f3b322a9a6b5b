package org.counterweight.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.counterweight.finding.Finding;
import org.counterweight.finding.Prominence;
import org.counterweight.finding.Prominence.Measured;
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
import org.counterweight.rule.prominence.Wording;
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
  private static final String PDF = ".pdf";

  private final Policy policy;
  private final Gauge gauge;
  private final boolean keep;
  private final Wording wording = new Wording();

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
    Scenes scenes = scenes(statement);
    List<View> views = new ArrayList<>();
    for (ReleaseFile file : files) {
      if (isPdf(file) || file.name().endsWith(".xlsx")) {
        views.add(view(scenes, file));
      }
    }
    return inspection(statement, views);
  }

  /** For looking at the artefacts of a statement. */
  Scenes scenes(Statement statement) {
    return new Scenes(statement, wording);
  }

  /**
   * One artefact by itself.
   *
   * @param artefact as it was read back
   * @param measured what it shows
   * @param seen the artefact for people; null where the gate keeps nothing
   */
  record View(Artefact artefact, Gauge.Result measured, Seen seen) {}

  /**
   * Reads one artefact back and measures it, on any thread.
   *
   * @param scenes of its statement
   */
  View view(Scenes scenes, ReleaseFile file) throws UnreadableArtefact {
    String name = file.name();
    Readback read =
        isPdf(file)
            ? new PdfReader().read(file.bytes(), name)
            : new XlsxReader().read(file.bytes(), name);
    Artefact artefact =
        isPdf(file) ? ReadArtefact.pdf(name, read) : ReadArtefact.workbook(name, read);
    Scene scene = scenes.of(read.layout());
    return new View(
        artefact, gauge.measure(scene, name), keep ? new Seen(name, file.bytes(), scene) : null);
  }

  private static boolean isPdf(ReleaseFile file) {
    return file.name().endsWith(PDF);
  }

  /**
   * What is seen where all artefacts of a statement lie side by side.
   *
   * @param views in the order in which the manifest lists the files
   */
  Inspection inspection(Statement statement, List<View> views) {
    List<Measured> pdf = List.of();
    List<Measured> xlsx = List.of();
    List<Finding> findings = new ArrayList<>();
    for (View view : views) {
      if (view.artefact().file().endsWith(PDF)) {
        pdf = view.measured().table();
      } else {
        xlsx = view.measured().table();
      }
      findings.addAll(view.measured().findings());
    }
    List<Artefact> artefacts = views.stream().map(View::artefact).toList();
    findings.addAll(SubmissionBook.tieOut(submission(statement, artefacts), policy));
    return new Inspection(
        new Prominence(pdf, xlsx),
        findings.stream().sorted().toList(),
        views.stream().map(View::seen).filter(Objects::nonNull).toList());
  }

  /** What is about to be handed in; of folder, evidence and releases before nothing is said yet. */
  private static Submission submission(Statement statement, List<Artefact> artefacts) {
    // Documents name the digest of the data that are carried in them.
    String digest = Digest.of(StatementJson.bytes(statement));
    return new Submission(statement, digest, List.of(), artefacts, null, null, null, List.of());
  }
}
