package org.counterweight.audit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.counterweight.readback.PdfReader;
import org.counterweight.readback.Readback;
import org.counterweight.readback.UnreadableArtefact;
import org.counterweight.readback.XlsxReader;
import org.counterweight.release.Digest;
import org.counterweight.release.Manifest;
import org.counterweight.rule.submission.PriorRelease;
import org.counterweight.statement.Comparatives;
import org.counterweight.statement.Statement;

/** Finds the release of the comparative period in the folder of {@code --prior}. */
final class PriorReader {
  private final Path path;
  private final DataReader data;
  private final AuditLimits limits;

  PriorReader(Path path, DataReader data, AuditLimits limits) {
    this.path = path;
    this.data = data;
    this.limits = limits;
  }

  /**
   * The release before a statement: the folder itself, or the one below it that holds the statement
   * which the comparatives name; null where the statement has no comparatives.
   */
  PriorRelease before(Statement statement) {
    Comparatives earlier = statement.comparatives();
    if (earlier == null) {
      return null;
    }
    String shown = path.toString().replace('\\', '/');
    try {
      List<Target> found = Targets.of(path.toString());
      for (Target target : found) {
        PriorRelease release = read(target);
        boolean meant =
            release.statement() != null && release.statement().id().equals(earlier.statement());
        if (meant || found.size() == 1) {
          return release;
        }
      }
      return new PriorRelease(
          shown,
          null,
          null,
          "none of the "
              + found.size()
              + " releases in it is "
              + (earlier.statement() == null ? "named by the comparatives" : earlier.statement()));
    } catch (AuditFailure e) {
      return new PriorRelease(shown, null, null, e.reason());
    }
  }

  private PriorRelease read(Target target) {
    try {
      if (target.kind() != Target.Kind.RELEASE) {
        byte[] bytes = ReleaseFolder.bytes(target.path(), target.name(), limits);
        Readback read =
            target.kind() == Target.Kind.PDF
                ? new PdfReader().read(bytes, target.name())
                : new XlsxReader().read(bytes, target.name());
        return statement(
            target.name(),
            DataReader.of(target.name(), read.attachments()).stream().toList(),
            null);
      }
      Path json = target.path().resolve("statement.json");
      Path manifest = target.path().resolve(Manifest.FILE);
      String digest =
          Files.isRegularFile(manifest)
              ? Digest.of(ReleaseFolder.bytes(manifest, target.name() + "/manifest.json", limits))
              : null;
      byte[] bytes = ReleaseFolder.bytes(json, target.name() + "/statement.json", limits);
      return statement(
          target.name(),
          List.of(new DataReader.Carried(target.name() + "/statement.json", false, bytes)),
          digest);
    } catch (AuditFailure e) {
      return new PriorRelease(target.name(), null, null, e.getMessage());
    } catch (UnreadableArtefact e) {
      return new PriorRelease(target.name(), null, null, e.getMessage());
    }
  }

  private PriorRelease statement(String name, List<DataReader.Carried> carried, String digest) {
    Optional<Statement> statement = data.recover(carried).statement();
    return statement
        .map(s -> new PriorRelease(name, s, digest, null))
        .orElseGet(() -> new PriorRelease(name, null, digest, "it carries no data"));
  }
}
