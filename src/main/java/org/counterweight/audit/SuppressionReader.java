package org.counterweight.audit;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.counterweight.finding.Location;
import org.counterweight.intake.Document;
import org.counterweight.intake.DocumentReader;
import org.counterweight.intake.Located;
import org.counterweight.intake.Refusal;
import org.counterweight.intake.Source;
import tools.jackson.databind.JsonNode;

/** Reads an auditor's file of suppressions: a YAML list. */
public final class SuppressionReader {
  private static final Set<String> KEYS = Set.of("rule", "place", "reason", "who", "until");

  private final DocumentReader documents;
  private final Set<String> rules;

  /**
   * A reader.
   *
   * @param rules ids of every rule that can be suppressed
   */
  public SuppressionReader(DocumentReader documents, Set<String> rules) {
    this.documents = documents;
    this.rules = Set.copyOf(rules);
  }

  /**
   * Reads.
   *
   * @throws AuditFailure where the file is not such a list; the message says where and why
   */
  public List<Suppression> read(Source source) throws AuditFailure {
    Document document =
        switch (documents.read(source)) {
          case Document read -> read;
          case Refusal refusal ->
              throw new AuditFailure(
                  source.name(),
                  refusal.findings().isEmpty()
                      ? "is no YAML"
                      : refusal.findings().getFirst().message());
        };
    if (!document.root().isArray()) {
      throw new AuditFailure(
          source.name(),
          "must be a list; each entry has rule, reason, who, until, and may have a place");
    }
    Located places = new Located(document.map());
    List<Suppression> suppressions = new ArrayList<>();
    for (int i = 0; i < document.root().size(); i++) {
      Location at = places.value("/" + i);
      suppressions.add(entry(source.name(), at.line() == null ? 1 : at.line(), document, i));
    }
    return suppressions;
  }

  private Suppression entry(String file, int line, Document document, int index)
      throws AuditFailure {
    JsonNode entry = document.root().get(index);
    String name = file + ":" + line;
    if (!entry.isObject()) {
      throw new AuditFailure(name, "an entry has rule, reason, who and until");
    }
    for (var member : entry.properties()) {
      if (!KEYS.contains(member.getKey())) {
        throw new AuditFailure(
            name,
            "there is no '"
                + member.getKey()
                + "' in a suppression; it has rule, place, reason, who and until");
      }
    }
    String rule = text(name, entry, "rule");
    if (!rules.contains(rule)) {
      throw new AuditFailure(
          name, "there is no rule " + rule + " (counterweight rules lists them)");
    }
    return new Suppression(
        rule,
        entry.has("place") ? text(name, entry, "place") : null,
        text(name, entry, "reason"),
        text(name, entry, "who"),
        day(name, text(name, entry, "until")),
        line);
  }

  private static String text(String name, JsonNode entry, String key) throws AuditFailure {
    JsonNode value = entry.path(key);
    if (!value.isString() || value.stringValue().isBlank()) {
      throw new AuditFailure(
          name, "the suppression has no " + key + "; nobody waives a finding without one");
    }
    return value.stringValue().strip();
  }

  private static LocalDate day(String name, String text) throws AuditFailure {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new AuditFailure(name, "until is '" + text + "' and must be a day such as 2026-12-31");
    }
  }
}
