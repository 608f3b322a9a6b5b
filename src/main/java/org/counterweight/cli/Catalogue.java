package org.counterweight.cli;

import java.util.List;
import org.counterweight.conformance.CatalogueRule;

/** The rules as the conformance suite knows them. */
final class Catalogue {
  private Catalogue() {}

  static List<CatalogueRule> rules() {
    return RuleEntry.all().stream()
        .map(rule ->
            new CatalogueRule(
                rule.id(),
                rule.severity(),
                rule.title(),
                rule.citation().toString(),
                rule.since(),
                rule.settable(),
                rule.thresholds()))
        .toList();
  }
}
