package org.counterweight.release;

import java.math.BigDecimal;
import java.util.List;
import org.counterweight.finding.Finding;
import org.counterweight.finding.Location;
import org.counterweight.finding.Prominence;
import org.counterweight.finding.Verdict;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The compliance report inside a release: the verdict, every finding that did not stop it, and the
 * prominence table. It speaks of the released data, so places are pointers into {@code
 * statement.json}, not lines of the maker's file.
 */
public final class ComplianceJson {
  /** Name of the file. */
  public static final String FILE = "compliance.json";

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private ComplianceJson() {}

  /** The canonical bytes. */
  public static byte[] bytes(
      Manifest.Tool tool,
      Manifest.Versioned policy,
      String statement,
      Verdict verdict,
      List<Finding> findings,
      Prominence measured) {
    ObjectNode root = MAPPER.createObjectNode();
    root.putObject("tool").put("name", tool.name()).put("version", tool.version());
    root.putObject("policy")
        .put("id", policy.id())
        .put("version", policy.version())
        .put("sha256", policy.sha256());
    root.put("statement", statement);
    root.put("verdict", verdict.code());
    ArrayNode list = root.putArray("findings");
    // By pointer: the same data give the same report, whatever the layout of the maker's file.
    findings.stream()
        .map(finding -> finding.at(place(finding.location())))
        .sorted()
        .forEach(finding -> list.add(finding(finding)));
    ObjectNode prominence = root.putObject("prominence");
    table(prominence.putArray("pdf"), measured.pdf());
    table(prominence.putArray("xlsx"), measured.xlsx());
    return CanonicalJson.bytes(root);
  }

  /** Places in artefacts stay; places in the maker's file become places in the data. */
  private static Location place(Location at) {
    return at.pointer() == null ? at : Location.at(at.pointer());
  }

  private static void table(ArrayNode rows, List<Prominence.Measured> measured) {
    for (Prominence.Measured row : measured) {
      ObjectNode node =
          rows.addObject()
              .put("criterion", row.criterion())
              .put("rule", row.rule())
              .put("unit", row.unit());
      node.put("B", text(row.value()));
      node.put("C", text(row.harm()));
      node.put("U", text(row.usage()));
      node.put("threshold", text(row.threshold()));
      node.put("verdict", row.outcome().code());
    }
  }

  /** Canonical JSON has no decimals but as texts. */
  private static String text(BigDecimal number) {
    return number == null ? null : number.toPlainString();
  }

  private static ObjectNode finding(Finding finding) {
    ObjectNode node =
        MAPPER
            .createObjectNode()
            .put("rule", finding.rule().value())
            .put("severity", finding.severity().code())
            .put("message", finding.message());
    putIfThere(node, "value", finding.value());
    putIfThere(node, "fix", finding.fix());
    putIfThere(node, "citation", finding.citation().toString());
    Location place = finding.location();
    ObjectNode location = node.putObject("location");
    putIfThere(location, "pointer", place.pointer());
    if (place.pointer() == null) {
      putIfThere(location, "file", place.file());
      if (place.page() != null) {
        location.put("page", place.page());
      }
      putIfThere(location, "cell", place.cell());
    }
    return node;
  }

  private static void putIfThere(ObjectNode node, String key, String value) {
    if (value != null) {
      node.put(key, value);
    }
  }
}
