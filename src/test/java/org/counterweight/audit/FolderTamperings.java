package org.counterweight.audit;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What can be done to the folder of a release, to evidence, and to the release before. */
final class FolderTamperings {
  private static final String HASH = "release.hash-mismatch";

  private FolderTamperings() {}

  static List<Tampering> all() {
    return List.of(
        open("a digit of the data", HASH, s -> s.text("statement.json", "\"2429\"", "\"2419\"")),
        sealed(
            "a digit of the data, sealed",
            "tieout.data-differs",
            s -> s.text("statement.json", "\"2429\"", "\"2419\"")),
        sealed(
            "data that do not add up",
            "energy.pue-identity",
            s -> s.text("statement.json", "\"value\":\"2429\"", "\"value\":\"2729\"")),
        open(
            "a verdict of the report",
            HASH,
            s -> s.text("compliance.json", "\"compliant\"", "\"perfect!!\"")),
        open("the workbook packed anew", HASH, s -> s.parts(p -> {})),
        open("the PDF saved anew", HASH, s -> s.pdf(d -> {})),
        open(
            "a digest of the manifest",
            HASH,
            s -> s.text("manifest.json", "\"sha256\":\"", "\"sha256\":\"0")),
        open(
            "another entity in the manifest",
            "release.manifest-differs",
            s -> s.text("manifest.json", "Harbourne Water plc", "Harborne Water plc")),
        open(
            "another period in the manifest",
            "release.manifest-differs",
            s -> s.text("manifest.json", "2025-12-31", "2025-12-30")),
        open(
            "another statement in the manifest",
            "release.manifest-differs",
            s -> s.text("manifest.json", "HBW-2025-AIS-1", "HBW-2025-AIS-2")),
        open(
            "a newer tool",
            "release.version",
            s -> s.text("manifest.json", "\"version\":\"0.1.0\"", "\"version\":\"7.1.0\"")),
        open(
            "an unknown policy",
            "release.version",
            s ->
                s.text(
                    "manifest.json",
                    "\"policy\":{\"id\":\"equal-prominence\",\"sha256\":\"",
                    "\"policy\":{\"id\":\"equal-prominence\",\"sha256\":\"0")),
        open("no workbook", "release.missing-artefact", s -> s.files().remove("statement.xlsx")),
        open(
            "no compliance report",
            "release.missing-artefact",
            s -> s.files().remove("compliance.json")),
        open("no manifest", "release.missing-artefact", s -> s.files().remove("manifest.json")),
        open(
            "a manifest of nothing",
            "release.missing-artefact",
            s -> s.files().put("manifest.json", "null".getBytes(StandardCharsets.UTF_8))),
        open(
            "a file more",
            "release.extra-file",
            s -> s.files().put("highlights.txt", "Great!".getBytes(StandardCharsets.UTF_8))),
        open(
            "another release before",
            "prior.chain-broken",
            s -> s.text("manifest.json", "\"manifestSha256\":\"", "\"manifestSha256\":\"0")),
        open(
            "another statement before",
            "prior.chain-broken",
            s ->
                s.text(
                    "manifest.json",
                    "\"statement\":\"HBW-2024-AIS-1\"",
                    "\"statement\":\"HBW-2023-AIS-1\"")),
        open(
            "the release before is changed",
            "prior.chain-broken",
            s -> rewrite(s.prior().resolve("manifest.json"), "0.1.0", "0.1.1")),
        open(
            "the release before said otherwise",
            "prior.restated-without-reason",
            s ->
                rewrite(
                    s.prior().resolve("statement.json"),
                    "\"value\":\"2190\"",
                    "\"value\":\"2290\"")),
        open(
            "evidence is changed",
            "evidence.hash-mismatch",
            s -> Files.writeString(first(s.evidence()), "changed")),
        open("evidence is gone", "evidence.missing", s -> Files.delete(first(s.evidence()))),
        open(
            "evidence is a link out of the folder",
            "evidence.outside-folder",
            s -> {
              Path file = first(s.evidence());
              Files.delete(file);
              Files.createSymbolicLink(file, Path.of("pom.xml").toAbsolutePath());
            }));
  }

  private static void rewrite(Path file, String from, String to) throws Exception {
    String text = Files.readString(file);
    if (!text.contains(from)) {
      throw new IllegalArgumentException(file + " does not hold " + from);
    }
    Files.writeString(file, text.replace(from, to));
  }

  /** The first file of the statement's evidence. */
  private static Path first(Path folder) throws Exception {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(f -> f.endsWith(Path.of("harbourne", "meters-2025.csv")))
          .sorted()
          .findFirst()
          .orElseThrow();
    }
  }

  private static Tampering open(String what, String rule, Tampering.Act act) {
    return new Tampering("folder: " + what, rule, false, act);
  }

  private static Tampering sealed(String what, String rule, Tampering.Act act) {
    return new Tampering("folder: " + what, rule, true, act);
  }
}
