package org.counterweight.generate;

import java.util.function.UnaryOperator;
import org.counterweight.finding.Citation;
import org.counterweight.finding.Finding;
import org.counterweight.finding.Location;
import org.counterweight.finding.RuleId;
import org.counterweight.finding.Severity;

/**
 * What is said where section U was withheld: in the document's own language to its readers, in the
 * report to its maker.
 *
 * @param words the reason for readers, by language tag
 */
public record WithheldUsage(UnaryOperator<String> words) {
  private static final RuleId RULE = new RuleId("usage.withheld");

  String reason(String language) {
    return words.apply(language);
  }

  Finding finding() {
    return new Finding(
        RULE,
        Severity.INFO,
        "section U was left out of the release, because raw usage may not be shown here",
        null,
        "To show it, report value and harm as the rules on usage ask; run with --usage refuse to see"
            + " which.",
        new Citation("see rules usage.value-missing and usage.harm-missing", true),
        Location.at("/usage"));
  }
}
