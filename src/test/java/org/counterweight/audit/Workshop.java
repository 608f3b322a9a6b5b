package org.counterweight.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.counterweight.cli.Counterweight;
import org.counterweight.intake.Bundled;
import org.counterweight.intake.Document;
import org.counterweight.intake.DocumentReader;
import org.counterweight.intake.IntakeFailure;
import org.counterweight.intake.Limits;
import org.counterweight.intake.LoadedPolicy;
import org.counterweight.intake.RecordBinder;
import org.counterweight.intake.StatementReader;
import org.counterweight.intake.StructureCheck;
import org.counterweight.release.Digest;
import org.counterweight.release.Manifest;
import org.counterweight.release.ManifestJson;

/** Makes releases, takes them apart, puts them together again, and has them audited. */
final class Workshop {
  private static final DocumentReader DOCUMENTS = new DocumentReader(Limits.DEFAULT);

  private Workshop() {}

  /** Releases of the compliant examples, made once as a user would. */
  static Path releases() {
    return Made.OUT;
  }

  private static final class Made {
    static final Path OUT = make();

    private static Path make() {
      try {
        Path out = Files.createTempDirectory("releases");
        out.toFile().deleteOnExit();
        OutputStream nowhere = OutputStream.nullOutputStream();
        int code =
            Counterweight.run(
                new String[] {"generate", "examples/compliant", "-o", out.toString()},
                nowhere,
                nowhere);
        if (code != 0) {
          throw new IllegalStateException("the examples do not generate: exit " + code);
        }
        return out;
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }

  /** The files of a release. */
  static Map<String, byte[]> files(Path release) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> list = Files.list(release)) {
      for (Path file : list.toList()) {
        files.put(file.getFileName().toString(), Files.readAllBytes(file));
      }
    }
    return files;
  }

  /** Writes a release. */
  static void write(Map<String, byte[]> files, Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
  }

  /** A manifest whose digests fit the files, as a careful forger would leave it. */
  static void seal(Map<String, byte[]> files) {
    Manifest old = ManifestJson.read(files.get(Manifest.FILE)).orElseThrow();
    List<Manifest.Entry> entries = new ArrayList<>();
    for (Manifest.Entry entry : old.files()) {
      byte[] bytes = files.get(entry.name());
      entries.add(
          new Manifest.Entry(entry.name(), entry.mediaType(), bytes.length, Digest.of(bytes)));
    }
    files.put(
        Manifest.FILE,
        ManifestJson.bytes(
            new Manifest(
                old.format(),
                old.statement(),
                old.status(),
                old.entity(),
                old.lei(),
                old.periodStart(),
                old.periodEnd(),
                old.draft(),
                old.usage(),
                old.tool(),
                old.schema(),
                old.policy(),
                old.templates(),
                old.options(),
                entries,
                old.prior())));
  }

  /** An auditor with the default policy. */
  static Auditor auditor(Path evidence, Path prior, boolean conformance) {
    try {
      return auditor(evidence, prior, conformance, Suppressions.NONE, AuditLimits.DEFAULT);
    } catch (AuditFailure e) {
      throw new IllegalStateException(e);
    }
  }

  /** An auditor. */
  static Auditor auditor(
      Path evidence, Path prior, boolean conformance, Suppressions suppressions, AuditLimits limits)
      throws AuditFailure {
    Document schema = (Document) DOCUMENTS.read(Bundled.STATEMENT_SCHEMA.source());
    StatementReader reader;
    try {
      reader = new StatementReader(DOCUMENTS, StructureCheck.of(schema.name(), schema.root()));
    } catch (IntakeFailure e) {
      throw new IllegalStateException(e);
    }
    Document file = (Document) DOCUMENTS.read(Bundled.DEFAULT_POLICY.source());
    LoadedPolicy policy =
        new LoadedPolicy(
            RecordBinder.policy(file.root()), Digest.of(Bundled.DEFAULT_POLICY.source().bytes()));
    return new Auditor(
        DOCUMENTS,
        reader,
        new AuditSettings(
            policy,
            List.of(policy),
            "0.1.0",
            List.of(Digest.of(Bundled.STATEMENT_SCHEMA.source().bytes())),
            evidence,
            prior,
            suppressions,
            conformance,
            Rendering.NONE,
            false,
            limits,
            null));
  }

  /** Copies a folder with everything below it. */
  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target);
        }
      }
    }
  }
}
