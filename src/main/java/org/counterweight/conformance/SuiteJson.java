package org.counterweight.conformance;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.counterweight.finding.Finding;
import org.counterweight.intake.Document;
import org.counterweight.intake.DocumentReader;
import org.counterweight.intake.Format;
import org.counterweight.intake.IntakeFailure;
import org.counterweight.intake.Limits;
import org.counterweight.intake.Refusal;
import org.counterweight.intake.Source;
import org.counterweight.intake.StructureCheck;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes the suite's own files; every number keeps the digits it was written with. */
public final class SuiteJson {
  /** Room for cases that are about limits themselves, on files that we choose to read. */
  private static final Limits ROOMY =
      new Limits(64L * 1024 * 1024, 128, 1024, 1_000_000, 2_000_000, 60, 1000, 20);

  private static final DocumentReader READER = new DocumentReader(ROOMY);
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private SuiteJson() {}

  /**
   * Reads YAML or JSON, as its name says.
   *
   * @throws SuiteFailure where it is neither, with line and column
   */
  public static JsonNode read(String name, byte[] bytes) throws SuiteFailure {
    return document(name, bytes).root();
  }

  /**
   * Reads a file and holds it against a schema.
   *
   * @throws SuiteFailure where it does not follow the schema, with the first place
   */
  public static JsonNode read(String name, byte[] bytes, JsonNode schema) throws SuiteFailure {
    Document document = document(name, bytes);
    try {
      refuse(StructureCheck.of("the schema of " + name, schema).check(document));
    } catch (IntakeFailure e) {
      throw new SuiteFailure(e.getMessage(), e);
    }
    return document.root();
  }

  private static Document document(String name, byte[] bytes) throws SuiteFailure {
    return switch (READER.read(new Source(name, bytes), Format.of(name))) {
      case Document document -> document;
      case Refusal refusal -> throw refused(refusal.findings());
    };
  }

  private static void refuse(List<Finding> findings) throws SuiteFailure {
    if (!findings.isEmpty()) {
      throw refused(findings);
    }
  }

  private static SuiteFailure refused(List<Finding> findings) {
    Finding first = findings.getFirst();
    String more = findings.size() > 1 ? " (and " + (findings.size() - 1) + " more)" : "";
    return new SuiteFailure(
        first.location().file()
            + ":"
            + first.location().line()
            + ":"
            + first.location().column()
            + ": "
            + first.message()
            + " "
            + first.fix()
            + more);
  }

  /** A tree as JSON in UTF-8, on one line. */
  public static byte[] compact(JsonNode tree) {
    return MAPPER.writeValueAsString(tree).getBytes(StandardCharsets.UTF_8);
  }

  /** A tree as JSON in UTF-8 for people: indented, with a line end at the end. */
  public static byte[] pretty(JsonNode tree) {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(
                Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(lines)
            .withArrayIndenter(lines);
    return (MAPPER.writer().with(printer).writeValueAsString(tree) + "\n")
        .getBytes(StandardCharsets.UTF_8);
  }
}
