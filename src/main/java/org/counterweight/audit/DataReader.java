package org.counterweight.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.counterweight.finding.Finding;
import org.counterweight.finding.Location;
import org.counterweight.intake.Document;
import org.counterweight.intake.DocumentReader;
import org.counterweight.intake.Format;
import org.counterweight.intake.Intake;
import org.counterweight.intake.Located;
import org.counterweight.intake.Refusal;
import org.counterweight.intake.Source;
import org.counterweight.intake.StatementReader;
import org.counterweight.readback.Embedded;
import org.counterweight.release.Digest;
import org.counterweight.rule.submission.DataCopy;
import org.counterweight.statement.Statement;
import tools.jackson.databind.JsonNode;

/** Recovers the data of a submission from wherever they are carried. */
final class DataReader {
  private final DocumentReader documents;
  private final StatementReader statements;

  DataReader(DocumentReader documents, StatementReader statements) {
    this.documents = documents;
    this.statements = statements;
  }

  /**
   * What came of it.
   *
   * @param statement the data; empty where no copy holds any that can be read
   * @param digest SHA-256 of the copy that they were read from; null where there is none
   * @param copies every copy
   * @param findings why the data cannot be read
   * @param places traces findings to places in the copy that was read
   */
  record Recovered(
      Optional<Statement> statement,
      String digest,
      List<DataCopy> copies,
      List<Finding> findings,
      Optional<Places> places) {}

  /** Places of the values of one copy. */
  record Places(String file, boolean inside, Located located) {
    Finding locate(Finding finding) {
      Location at = finding.location();
      if (at.file() != null || at.pointer() == null) {
        return finding;
      }
      // Data inside another file have no line that an editor could show.
      return inside
          ? finding.at(new Location(file, at.pointer(), null, null, null, null, null))
          : located.locate(finding);
    }
  }

  /** The bytes of a copy, and the file that carries it. */
  @SuppressWarnings("ArrayRecordComponent")
  record Carried(String file, boolean inside, byte[] bytes) {}

  /** The data among the files inside an artefact. */
  static Optional<Carried> of(String artefact, List<Embedded> attachments) {
    return attachments.stream()
        .filter(file -> file.name().endsWith(".json"))
        .findFirst()
        .map(file -> new Carried(artefact, true, file.bytes()));
  }

  /** Recovers the data from these copies; the first that can be read counts. */
  Recovered recover(List<Carried> carried) {
    List<DataCopy> copies = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    Optional<Statement> statement = Optional.empty();
    Optional<Places> places = Optional.empty();
    String digest = null;
    // The same bytes are refused for the same reasons, which are said once.
    Set<String> refused = new HashSet<>();
    for (Carried copy : carried) {
      Source source = new Source(copy.file(), copy.bytes());
      Intake intake = documents.read(source, Format.JSON);
      if (intake instanceof Document document) {
        TreeMap<String, String> values = new TreeMap<>();
        flatten(document.root(), "", values);
        copies.add(new DataCopy(copy.file(), values, null));
        boolean tried = !refused.add(Digest.of(copy.bytes()));
        if (statement.isEmpty() && !tried) {
          switch (statements.read(source, Format.JSON)) {
            case StatementReader.Accepted accepted -> {
              statement = Optional.of(accepted.statement());
              places =
                  Optional.of(
                      new Places(
                          copy.file(), copy.inside(), new Located(accepted.document().map())));
              digest = Digest.of(copy.bytes());
            }
            case StatementReader.Rejected rejected ->
                rejected.findings().forEach(f -> findings.add(named(f, copy)));
          }
        }
      } else if (intake instanceof Refusal refusal) {
        String why =
            refusal.findings().isEmpty()
                ? "it is no JSON"
                : refusal.findings().getFirst().message();
        copies.add(new DataCopy(copy.file(), new TreeMap<>(), why));
      }
    }
    return new Recovered(statement, digest, copies, findings, places);
  }

  private static Finding named(Finding finding, Carried copy) {
    Location at = finding.location();
    return copy.inside()
        ? finding.at(new Location(copy.file(), at.pointer(), null, null, null, null, null))
        : finding;
  }

  private static void flatten(JsonNode node, String pointer, Map<String, String> to) {
    if (node.isObject()) {
      for (Map.Entry<String, JsonNode> member : node.properties()) {
        String key = member.getKey().replace("~", "~0").replace("/", "~1");
        flatten(member.getValue(), pointer + "/" + key, to);
      }
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        flatten(node.get(i), pointer + "/" + i, to);
      }
    } else {
      to.put(pointer, node.isNumber() ? node.decimalValue().toPlainString() : node.asString());
    }
  }
}
