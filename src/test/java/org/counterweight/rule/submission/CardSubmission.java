package org.counterweight.rule.submission;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.counterweight.conformance.sketch.LayoutSketch;
import org.counterweight.layout.Block;
import org.counterweight.layout.Box;
import org.counterweight.layout.Colour;
import org.counterweight.layout.Layout;
import org.counterweight.layout.Medium;
import org.counterweight.layout.Role;
import org.counterweight.layout.Run;
import org.counterweight.layout.Surface;
import org.counterweight.layout.Table;
import org.counterweight.layout.Type;
import org.counterweight.rule.BaseStatement;
import org.counterweight.rule.submission.Artefact.Mark;
import org.counterweight.statement.Statement;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A submission from a few lines of YAML, as the cards of rules give their examples. Its data are
 * the base statement without its sections, whose one figure is entity.turnover, EUR 912.4 m.
 */
final class CardSubmission {
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final String BARE =
      "{energy: null, value: null, harm: null, usage: null, oversight: null, purpose: null,"
          + " evidence: null, entity: {size: {assets: null}}}";

  private CardSubmission() {}

  static Submission of(String yaml) {
    JsonNode sketch = YAML.readTree(yaml);
    List<DataCopy> copies = new ArrayList<>();
    for (Map.Entry<String, JsonNode> copy : sketch.path("copies").properties()) {
      TreeMap<String, String> values = new TreeMap<>();
      copy.getValue().properties().forEach(v -> values.put(v.getKey(), v.getValue().asString()));
      copies.add(new DataCopy(copy.getKey(), values, null));
    }
    List<Artefact> artefacts = new ArrayList<>();
    if (sketch.has("pdf")) {
      artefacts.add(pdf(sketch.get("pdf")));
    }
    if (sketch.has("xlsx")) {
      artefacts.add(xlsx(sketch.get("xlsx")));
    }
    return new Submission(
        data(sketch.path("data")),
        "ab".repeat(32),
        copies,
        artefacts,
        sketch.has("manifest") ? filing(sketch) : null,
        sketch.has("evidence") ? evidence(sketch.get("evidence")) : null,
        sketch.has("prior") ? prior(sketch.get("prior")) : null,
        sketch.has("conformance") ? List.of(conformance(sketch.get("conformance"))) : List.of());
  }

  private static Statement data(JsonNode patch) {
    JsonNode bare = YAML.readTree(BARE);
    if (patch.isObject()) {
      bare = BaseStatement.merge(bare, patch);
    }
    return BaseStatement.with(digests(bare.toString()));
  }

  /** Digests in sketches are short. */
  private static String digests(String text) {
    return text.replace("\"sha256\":\"AA\"", "\"sha256\":\"" + "a".repeat(64) + "\"");
  }

  private static Artefact pdf(JsonNode list) {
    Layout layout = LayoutSketch.of(list.toString());
    List<Mark> marks = new ArrayList<>();
    for (Block block : layout.blocks()) {
      for (String id : block.ids()) {
        marks.add(new Mark(id, block.text(), block.order(), null));
      }
    }
    return new Artefact("statement.pdf", layout, marks, List.of());
  }

  private static Artefact xlsx(JsonNode list) {
    List<Block> blocks = new ArrayList<>();
    List<Table.Row> rows = new ArrayList<>();
    List<Mark> marks = new ArrayList<>();
    List<SheetCell> cells = new ArrayList<>();
    for (JsonNode entry : list) {
      String place = entry.get("cell").asString();
      int row = Integer.parseInt(place.replaceAll(".*!\\D+", "")) - 1;
      List<Table.Cell> row2 = new ArrayList<>();
      if (entry.has("unit")) {
        row2.add(new Table.Cell(0, 1, false, List.of(blocks.size())));
        blocks.add(block(blocks.size(), entry.get("unit").asString(), "'Method'!B" + (row + 1)));
      }
      String shown = entry.get("shown").asString();
      row2.add(new Table.Cell(1, 1, false, List.of(blocks.size())));
      if (entry.has("name")) {
        marks.add(new Mark(entry.get("name").asString(), shown, blocks.size(), place));
      }
      blocks.add(block(blocks.size(), shown, place));
      rows.add(new Table.Row(false, row2));
      cells.add(
          new SheetCell(
              place,
              1,
              row,
              2,
              number(entry, "number"),
              entry.has("formula") ? entry.get("formula").asString() : null,
              shown,
              number(entry, "again"),
              null));
    }
    Layout layout =
        new Layout(
            Medium.WORKBOOK,
            true,
            "en",
            List.of(new Surface(1, "Method", 600, 800, true)),
            blocks,
            List.of(),
            List.of(new Table(1, new Box(0, 0, 100, 100), rows, List.of(), -1)),
            List.of(),
            List.of(),
            List.of());
    return new Artefact("statement.xlsx", layout, marks, cells);
  }

  private static BigDecimal number(JsonNode entry, String key) {
    return entry.has(key) ? new BigDecimal(entry.get(key).asString()) : null;
  }

  private static Block block(int order, String text, String cell) {
    Box box = new Box(10, 10 + 20.0 * order, 100, 12);
    Run run =
        new Run(
            text,
            1,
            box,
            new Type(10, "Sans", false, false, 5),
            Colour.BLACK,
            Colour.WHITE,
            java.util.Set.of());
    return new Block(
        order, 1, Role.CELL, 0, text, box, List.of(run), List.of("Method"), List.of(), cell);
  }

  private static Filing filing(JsonNode sketch) {
    JsonNode manifest = sketch.get("manifest");
    List<Filing.Entry> files = new ArrayList<>();
    for (String name :
        List.of("statement.pdf", "statement.xlsx", "statement.json", "compliance.json")) {
      if (!manifest.path("files").has(name)) {
        files.add(new Filing.Entry(name, 1, "00"));
      }
    }
    List<Filing.Found> found = new ArrayList<>();
    files.forEach(file -> found.add(new Filing.Found(file.name(), 1, "00")));
    manifest
        .path("files")
        .properties()
        .forEach(f -> files.add(new Filing.Entry(f.getKey(), 1, f.getValue().asString())));
    sketch
        .path("found")
        .properties()
        .forEach(f -> {
          found.removeIf(other -> other.name().equals(f.getKey()));
          found.add(new Filing.Found(f.getKey(), 1, f.getValue().asString()));
        });
    Filing.Declared declared =
        new Filing.Declared(
            text(manifest, "statement", "ALD-2025-AIS-1"),
            "Aldersea Logistics plc",
            LocalDate.of(2025, 1, 1),
            LocalDate.parse(text(manifest, "end", "2025-12-31")),
            text(manifest, "tool", "0.1.0"),
            text(manifest, "schema", "known"),
            "equal-prominence 2026-01",
            text(manifest, "policyDigest", "known"),
            files,
            text(manifest, "prior", null),
            text(manifest, "priorDigest", null),
            List.of());
    return new Filing(declared, null, found, "0.1.0", List.of("known"), List.of("known"));
  }

  private static String text(JsonNode node, String key, String otherwise) {
    return node.has(key) ? node.get(key).asString() : otherwise;
  }

  private static EvidenceFolder evidence(JsonNode node) {
    Map<String, EvidenceFolder.Item> items = new TreeMap<>();
    for (Map.Entry<String, JsonNode> item : node.properties()) {
      String state = item.getValue().asString();
      boolean digest = state.equals("AA") || state.equals("BB");
      items.put(
          item.getKey(),
          digest
              ? new EvidenceFolder.Item(
                  EvidenceFolder.State.READ, state.substring(1).toLowerCase(Locale.ROOT).repeat(64))
              : new EvidenceFolder.Item(
                  EvidenceFolder.State.valueOf(state.toUpperCase(Locale.ROOT)), null));
    }
    return new EvidenceFolder("evidence", items);
  }

  private static PriorRelease prior(JsonNode node) {
    Statement statement = null;
    if (node.has("data")) {
      JsonNode patch = YAML.readTree("{id: ALD-2024-AIS-1}");
      statement = data(BaseStatement.merge(patch, node.get("data")));
    }
    return new PriorRelease("out/2024", statement, text(node, "digest", null), null);
  }

  private static Conformance conformance(JsonNode node) {
    List<Conformance.Fault> faults = new ArrayList<>();
    for (JsonNode fault : node.path("faults")) {
      faults.add(new Conformance.Fault(null, fault.asString(), 1, null));
    }
    return new Conformance(
        node.get("file").asString(),
        node.get("standard").asString(),
        Conformance.Kind.valueOf(node.get("kind").asString().toUpperCase(Locale.ROOT)),
        true,
        faults);
  }
}
