package org.counterweight.conformance.sketch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.counterweight.audit.Declaration;
import org.counterweight.conformance.Patches;
import org.counterweight.intake.RecordBinder;
import org.counterweight.layout.Block;
import org.counterweight.layout.Layout;
import org.counterweight.release.Manifest;
import org.counterweight.release.ManifestJson;
import org.counterweight.rule.submission.Artefact;
import org.counterweight.rule.submission.Artefact.Mark;
import org.counterweight.rule.submission.Conformance;
import org.counterweight.rule.submission.DataCopy;
import org.counterweight.rule.submission.EvidenceFolder;
import org.counterweight.rule.submission.Filing;
import org.counterweight.rule.submission.PriorRelease;
import org.counterweight.rule.submission.Submission;
import org.counterweight.statement.Statement;
import tools.jackson.databind.JsonNode;

/**
 * A submission as cases of the suite describe it: the data, what a reader finds in PDF and
 * workbook, the files of the folder with stand-ins for their content, the evidence, the release
 * before. The format is documented in the suite's README; a part that is not there was not handed
 * in.
 */
public final class SubmissionSketch {
  private static final String PDF = "statement.pdf";

  private final JsonNode tree;
  private final JsonNode data;

  private SubmissionSketch(JsonNode tree) {
    this.tree = tree;
    this.data = tree.path("statement");
  }

  /**
   * The submission that a tree describes.
   *
   * @throws IllegalArgumentException where a part of it makes no sense, with the reason
   */
  public static Submission of(JsonNode tree) {
    return new SubmissionSketch(tree).submission();
  }

  private Submission submission() {
    Statement statement = data.isObject() ? RecordBinder.statement(data) : null;
    return new Submission(
        statement,
        tree.path("digest").asString(null),
        copies(),
        artefacts(),
        tree.path("folder").isObject() ? filing() : null,
        tree.path("evidence").isObject() && statement != null
            ? evidence(tree.get("evidence"))
            : null,
        tree.path("prior").isObject() && statement != null ? prior(tree.get("prior")) : null,
        conformance());
  }

  /** The data that each file carries: the statement with changes, or none that can be read. */
  private List<DataCopy> copies() {
    List<DataCopy> copies = new ArrayList<>();
    for (Map.Entry<String, JsonNode> copy : tree.path("carried").properties()) {
      SortedMap<String, String> values = new TreeMap<>();
      JsonNode said = copy.getValue();
      if (said.isArray()) {
        flatten(Patches.apply(data, said), "", values);
      }
      copies.add(new DataCopy(copy.getKey(), values, said.path("unreadable").asString(null)));
    }
    return copies;
  }

  private static void flatten(JsonNode node, String pointer, SortedMap<String, String> to) {
    if (node.isObject()) {
      node.properties().forEach(m -> flatten(m.getValue(), pointer + "/" + m.getKey(), to));
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        flatten(node.get(i), pointer + "/" + i, to);
      }
    } else {
      to.put(pointer, node.isNumber() ? node.decimalValue().toPlainString() : node.asString());
    }
  }

  private List<Artefact> artefacts() {
    List<Artefact> artefacts = new ArrayList<>();
    if (tree.path("pdf").isArray()) {
      Layout layout = LayoutSketch.of(tree.get("pdf"));
      List<Mark> marks = new ArrayList<>();
      for (Block block : layout.blocks()) {
        block.ids().forEach(id -> marks.add(new Mark(id, block.text(), block.order(), null)));
      }
      artefacts.add(new Artefact(PDF, layout, marks, List.of()));
    }
    if (tree.path("workbook").isArray()) {
      artefacts.add(WorkbookSketch.of(tree.get("workbook")));
    }
    return artefacts;
  }

  private Filing filing() {
    List<Filing.Found> found = new ArrayList<>();
    StandIn manifest = null;
    for (Map.Entry<String, JsonNode> entry : tree.get("folder").properties()) {
      StandIn file = StandIn.of(entry.getValue());
      if (entry.getKey().equals(Manifest.FILE)) {
        manifest = file;
      } else {
        found.add(new Filing.Found(entry.getKey(), file.length(), file.digest()));
      }
    }
    Manifest read = manifest == null ? null : ManifestJson.read(manifest.bytes()).orElse(null);
    JsonNode auditor = tree.path("auditor");
    List<String> policies = new ArrayList<>();
    auditor.path("policies").forEach(policy -> policies.add(policy.path("sha256").asString()));
    List<String> schemas = new ArrayList<>();
    auditor.path("schemas").forEach(schema -> schemas.add(schema.asString()));
    return new Filing(
        read == null ? null : Declaration.of(read),
        read != null
            ? null
            : manifest == null
                ? "manifest.json is not in the folder"
                : "manifest.json is not of the format " + Manifest.FORMAT,
        found,
        auditor.path("version").asString(""),
        schemas,
        policies);
  }

  private static EvidenceFolder evidence(JsonNode node) {
    Map<String, EvidenceFolder.Item> items = new TreeMap<>();
    for (Map.Entry<String, JsonNode> entry : node.path("files").properties()) {
      StandIn file = StandIn.of(entry.getValue());
      items.put(
          entry.getKey(),
          file.is() == null
              ? new EvidenceFolder.Item(EvidenceFolder.State.READ, file.digest())
              : new EvidenceFolder.Item(state(file.is()), null));
    }
    return new EvidenceFolder(node.path("name").asString("evidence"), items);
  }

  private static EvidenceFolder.State state(String is) {
    try {
      return EvidenceFolder.State.valueOf(is.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "evidence is a file, or one of missing, outside, unreadable; not " + is, e);
    }
  }

  private PriorRelease prior(JsonNode node) {
    JsonNode changes = node.path("changes");
    return new PriorRelease(
        node.path("name").asString("prior"),
        changes.isArray() ? RecordBinder.statement(Patches.apply(data, changes)) : null,
        node.path("manifestSha256").asString(null),
        node.path("unreadable").asString(null));
  }

  /** What comparing a new rendering came to, and that the PDF was held against its standards. */
  private List<Conformance> conformance() {
    List<Conformance> results = new ArrayList<>();
    if (tree.path("standards").asBoolean(false)) {
      results.add(new Conformance(PDF, "PDF/A-3a", Conformance.Kind.ARCHIVE, true, List.of()));
    }
    for (Map.Entry<String, JsonNode> file : tree.path("rendering").properties()) {
      List<Conformance.Fault> faults = new ArrayList<>();
      for (JsonNode difference : file.getValue()) {
        faults.add(new Conformance.Fault(null, difference.asString(), 1, null));
      }
      results.add(
          new Conformance(file.getKey(), "rendering", Conformance.Kind.RENDERING, true, faults));
    }
    return results;
  }
}
