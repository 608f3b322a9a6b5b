package org.counterweight.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.counterweight.release.Digest;
import org.counterweight.release.Manifest;
import org.counterweight.release.ManifestJson;
import org.counterweight.release.StatementJson;
import org.counterweight.rule.BaseStatement;

/** Release folders as somebody else finds them, and statements to make them of. */
final class Releases {
  /** The counts that a near miss more makes higher by one. */
  private static final Pattern COUNT =
      Pattern.compile(
          "(\"(?:total|S0|near-miss|open)\":\\{\"prior\":\"\\d+\",\"unit\":\"event\","
              + "\"value\":\")(\\d+)\"");

  private Releases() {}

  /** Every folder below an output folder that looks like a release to those who walk through it. */
  static List<Path> below(Path out) throws IOException {
    List<Path> releases = new ArrayList<>();
    if (!Files.isDirectory(out)) {
      return releases;
    }
    for (Path entity : visible(out)) {
      releases.addAll(visible(entity));
    }
    return releases;
  }

  private static List<Path> visible(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(Files::isDirectory)
          .filter(entry -> !entry.getFileName().toString().startsWith("."))
          .sorted()
          .toList();
    }
  }

  /** What of a release is not as its manifest says; empty where it is whole. */
  static Optional<String> flaw(Path release) throws IOException {
    Optional<Manifest> manifest = ManifestJson.read(release);
    if (manifest.isEmpty()) {
      return Optional.of(release + " has no manifest");
    }
    for (Manifest.Entry entry : manifest.get().files()) {
      Path file = release.resolve(entry.name());
      if (!Files.isRegularFile(file)
          || !Digest.of(Files.readAllBytes(file)).equals(entry.sha256())) {
        return Optional.of(file + " is missing or not what the manifest says");
      }
    }
    try (Stream<Path> files = Files.list(release)) {
      return files.count() == manifest.get().files().size() + 1
          ? Optional.empty()
          : Optional.of(release + " holds other files");
    }
  }

  /** The base statement with this many near misses more, each as small as it may be, as JSON. */
  static String statementWithEvents(int number) {
    String json = new String(StatementJson.bytes(BaseStatement.with("{}")), StandardCharsets.UTF_8);
    String mark = "\"events\":[";
    int at = json.indexOf(mark) + mark.length();
    StringBuilder more = new StringBuilder();
    for (int i = 0; i < number; i++) {
      more.append("{\"detected\":\"2025-10-02\",\"domain\":\"ai-system-safety\",\"id\":\"miss-")
          .append(i)
          .append("\",\"nature\":\"hazard\",\"remediation\":{\"action\":\"A second reader.\",")
          .append("\"state\":\"mitigated\"},\"severity\":\"S0\",\"system\":\"Customs assistant\",")
          .append("\"title\":\"Wrong tariff code, caught by a clerk\",\"type\":\"near-miss\",")
          .append("\"evidence\":[\"E-05\"]},");
    }
    return COUNT
        .matcher(json.substring(0, at) + more + json.substring(at))
        .replaceAll(count -> count.group(1) + (Integer.parseInt(count.group(2)) + number) + "\"");
  }
}
