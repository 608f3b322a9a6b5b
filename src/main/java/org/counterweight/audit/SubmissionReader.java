package org.counterweight.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.counterweight.finding.Finding;
import org.counterweight.readback.Readback;
import org.counterweight.readback.UnreadableArtefact;
import org.counterweight.release.Manifest;
import org.counterweight.release.ManifestJson;
import org.counterweight.rule.prominence.Scenes;
import org.counterweight.rule.submission.Artefact;
import org.counterweight.rule.submission.Conformance;
import org.counterweight.rule.submission.Filing;
import org.counterweight.rule.submission.Submission;
import org.counterweight.statement.Statement;
import org.counterweight.submission.ReadArtefact;

/** From a target to a submission, and what stood in the way. */
final class SubmissionReader {
  private final DataReader data;
  private final AuditSettings settings;
  private final EvidenceReader evidence;
  private final PriorReader prior;

  SubmissionReader(DataReader data, AuditSettings settings) throws AuditFailure {
    this.data = data;
    this.settings = settings;
    this.evidence = settings.evidence() == null ? null : new EvidenceReader(settings.evidence());
    this.prior =
        settings.prior() == null
            ? null
            : new PriorReader(settings.prior(), data, settings.limits());
  }

  /**
   * A submission that has been opened.
   *
   * @param submission what the rules look at
   * @param seen the artefacts
   * @param findings what was met on the way
   * @param places traces findings about data
   */
  record Opened(
      Submission submission,
      List<Audited.Seen> seen,
      List<Finding> findings,
      Optional<DataReader.Places> places) {
    Finding locate(Finding finding) {
      return places.map(p -> p.locate(finding)).orElse(finding);
    }
  }

  /** An artefact as it was read. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Read(String file, byte[] bytes, Readback content, boolean pdf) {}

  /**
   * Opens a target.
   *
   * @throws AuditFailure where there is nothing left to judge
   */
  Opened open(Target target) throws AuditFailure {
    List<Finding> findings = new ArrayList<>();
    List<DataReader.Carried> carried = new ArrayList<>();
    List<Read> read = new ArrayList<>();
    ReleaseFolder folder = null;
    if (target.kind() == Target.Kind.RELEASE) {
      folder = ReleaseFolder.read(target.path(), target.name(), settings.limits());
      byte[] json = folder.files().get("statement.json");
      if (json != null) {
        carried.add(new DataReader.Carried("statement.json", false, json));
      }
      for (Map.Entry<String, byte[]> file : folder.files().entrySet()) {
        if (file.getKey().endsWith(".pdf") || file.getKey().endsWith(".xlsx")) {
          try {
            read.add(read(file.getKey(), file.getValue(), file.getKey().endsWith(".pdf")));
          } catch (UnreadableArtefact e) {
            findings.add(Soundness.unreadable(file.getKey(), e));
          }
        }
      }
    } else {
      byte[] bytes = ReleaseFolder.bytes(target.path(), target.name(), settings.limits());
      String file = target.path().getFileName().toString();
      try {
        read.add(read(file, bytes, target.kind() == Target.Kind.PDF));
      } catch (UnreadableArtefact e) {
        throw new AuditFailure(target.name(), bare(e.getMessage(), file));
      }
    }
    for (Read each : read) {
      DataReader.of(each.file(), each.content().attachments()).ifPresent(carried::add);
    }
    DataReader.Recovered recovered = data.recover(carried);
    findings.addAll(recovered.findings());
    return assemble(folder, read, recovered, findings);
  }

  private static String bare(String message, String file) {
    return message.startsWith(file + ": ") ? message.substring(file.length() + 2) : message;
  }

  private static Read read(String file, byte[] bytes, boolean pdf) throws UnreadableArtefact {
    return new Read(file, bytes, Soundness.read(file, bytes, pdf), pdf);
  }

  private Opened assemble(
      ReleaseFolder folder,
      List<Read> read,
      DataReader.Recovered recovered,
      List<Finding> findings) {
    Statement statement = recovered.statement().orElse(null);
    List<Artefact> artefacts = new ArrayList<>();
    List<Audited.Seen> seen = new ArrayList<>();
    List<Conformance> conformance = new ArrayList<>();
    Scenes scenes = new Scenes(statement);
    for (Read each : read) {
      artefacts.add(
          each.pdf()
              ? ReadArtefact.pdf(each.file(), each.content())
              : ReadArtefact.workbook(each.file(), each.content()));
      seen.add(new Audited.Seen(each.file(), each.bytes(), scenes.of(each.content().layout())));
      conformance.addAll(
          Soundness.checks(
              each.file(), each.bytes(), each.content(), each.pdf(), settings.conformance()));
    }
    Optional<Manifest> manifest = Optional.empty();
    Filing filing = null;
    if (folder != null) {
      manifest = manifest(folder);
      filing = filing(folder, manifest);
      if (manifest.isPresent()
          && statement != null
          && folder.files().containsKey("statement.json")) {
        conformance.addAll(
            settings
                .rendering()
                .compare(
                    statement,
                    folder.files().get("statement.json"),
                    manifest.get(),
                    new TreeMap<>(folder.files())));
      }
    }
    findings.addAll(signatures(folder, read, manifest, statement));
    Submission submission =
        new Submission(
            statement,
            recovered.digest(),
            recovered.copies(),
            artefacts,
            filing,
            evidence == null || statement == null ? null : evidence.of(statement),
            prior == null || statement == null ? null : prior.before(statement),
            conformance);
    return new Opened(submission, seen, findings, recovered.places());
  }

  private List<Finding> signatures(
      ReleaseFolder folder, List<Read> read, Optional<Manifest> manifest, Statement statement) {
    LocalDate asOf = settings.suppressions().asOf();
    LocalDate day =
        asOf == null && statement != null && statement.signOff() != null
            ? statement.signOff().date()
            : asOf;
    SignatureFindings signatures =
        new SignatureFindings(settings.trust(), day, settings.policy().policy().rules());
    for (Read each : read) {
      if (each.pdf()) {
        signatures.pdf(each.file(), each.bytes(), manifest);
      }
    }
    if (folder != null) {
      signatures.manifest(folder.files(), manifest);
    }
    return signatures.findings();
  }

  private static Optional<Manifest> manifest(ReleaseFolder folder) {
    byte[] bytes = folder.files().get(Manifest.FILE);
    return bytes == null ? Optional.empty() : ManifestJson.read(bytes);
  }

  private Filing filing(ReleaseFolder folder, Optional<Manifest> manifest) {
    String trouble =
        manifest.isPresent()
            ? null
            : folder.files().containsKey(Manifest.FILE)
                ? "manifest.json is not of the format " + Manifest.FORMAT
                : "manifest.json is not in the folder";
    return new Filing(
        manifest.map(Declaration::of).orElse(null),
        trouble,
        folder.found(),
        settings.program(),
        settings.schemas(),
        settings.shipped().stream().map(p -> p.sha256()).toList());
  }
}
