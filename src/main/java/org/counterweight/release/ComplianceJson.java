package org.counterweight.release;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import org.counterweight.finding.Citation;
import org.counterweight.finding.Finding;
import org.counterweight.finding.Location;
import org.counterweight.finding.Prominence;
import org.counterweight.finding.RuleId;
import org.counterweight.finding.Severity;
import org.counterweight.finding.Verdict;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
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

  /**
   * What the second gate saw, as it stands in a report: everything about the artefacts, and nothing
   * about the data.
   *
   * @param findings with their pages and cells
   * @param measured the prominence table
   */
  public record Seen(List<Finding> findings, Prominence measured) {
    /** Keeps its own copy. */
    public Seen {
      findings = List.copyOf(findings);
    }
  }

  /**
   * Reads a report that this version wrote.
   *
   * @return empty where it is none
   */
  public static Optional<Seen> seen(byte[] bytes) {
    try {
      JsonNode root = MAPPER.readTree(bytes);
      List<Finding> findings = new ArrayList<>();
      for (JsonNode node : root.required("findings")) {
        if (!node.required("location").has("pointer")) {
          findings.add(finding(node));
        }
      }
      JsonNode prominence = root.required("prominence");
      return Optional.of(
          new Seen(
              findings,
              new Prominence(rows(prominence.required("pdf")), rows(prominence.required("xlsx")))));
    } catch (JacksonException | IllegalArgumentException | NoSuchElementException notOurs) {
      return Optional.empty();
    }
  }

  private static Finding finding(JsonNode node) {
    JsonNode at = node.required("location");
    return new Finding(
        new RuleId(node.required("rule").asString()),
        code(Severity.values(), Severity::code, node.required("severity").asString()),
        node.required("message").asString(),
        text(node, "value"),
        text(node, "fix"),
        Citation.parse(node.required("citation").asString()),
        new Location(
            text(at, "file"),
            null,
            null,
            null,
            null,
            at.has("page") ? at.required("page").asInt() : null,
            text(at, "cell")));
  }

  private static List<Prominence.Measured> rows(JsonNode table) {
    List<Prominence.Measured> rows = new ArrayList<>();
    for (JsonNode row : table) {
      rows.add(
          new Prominence.Measured(
              row.required("criterion").asString(),
              row.required("rule").asString(),
              text(row, "unit"),
              number(row, "B"),
              number(row, "C"),
              number(row, "U"),
              number(row, "threshold"),
              code(
                  Prominence.Outcome.values(),
                  Prominence.Outcome::code,
                  row.required("verdict").asString())));
    }
    return rows;
  }

  private static <E> E code(E[] all, Function<E, String> code, String wanted) {
    return Arrays.stream(all).filter(e -> code.apply(e).equals(wanted)).findFirst().orElseThrow();
  }

  private static String text(JsonNode node, String key) {
    return node.hasNonNull(key) ? node.get(key).asString() : null;
  }

  private static BigDecimal number(JsonNode node, String key) {
    String text = text(node, key);
    return text == null ? null : new BigDecimal(text);
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
