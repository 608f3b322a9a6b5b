package org.counterweight.intake;

import java.util.List;
import java.util.Optional;
import org.counterweight.finding.Finding;
import tools.jackson.databind.JsonNode;

/** Statements that follow an older version of the schema: known, and not read as they are. */
public final class OlderVersions {
  /** The versions that a statement can be taken along from, oldest first. */
  public static final List<String> KNOWN = List.of("0.9");

  private static final String POINTER = "/schemaVersion";

  private OlderVersions() {}

  /** The older version that a statement follows; empty for the current one and unknown ones. */
  public static Optional<String> of(JsonNode statement) {
    String version = statement.path("schemaVersion").asString("");
    return KNOWN.contains(version) ? Optional.of(version) : Optional.empty();
  }

  /** The one finding on such a statement: which version it is, and the command that migrates it. */
  static Finding finding(Document document, String version) {
    SchemaRule rule = SchemaRules.NOT_ALLOWED_VALUE;
    return new Finding(
        rule.id(),
        rule.severity(),
        "This statement follows version "
            + version
            + " of the schema, an older one; it cannot be judged as it is.",
        version,
        "Run `counterweight migrate "
            + document.name()
            + " -o NEW.yaml`; it takes the statement along and says what it did.",
        rule.citation(),
        new Located(document.map()).value(POINTER));
  }
}
