package org.counterweight.generate;

import org.counterweight.finding.Finding;
import org.counterweight.finding.Location;
import org.counterweight.intake.SchemaRule;

/**
 * What is said where section U was withheld: in the document's own language to its readers, in the
 * report to its maker.
 *
 * @param words the reason for readers, by language tag
 */
public record WithheldUsage(Words words) {

  /** Finds the words for a language. */
  @FunctionalInterface
  public interface Words {
    /** The reason in this language. */
    String in(String language);
  }

  String reason(String language) {
    return words.in(language);
  }

  Finding finding() {
    SchemaRule rule = GenerateRules.WITHHELD;
    return new Finding(
        rule.id(),
        rule.severity(),
        "section U was left out of the release, because raw usage may not be shown here",
        null,
        rule.fix(),
        rule.citation(),
        Location.at("/usage"));
  }
}
