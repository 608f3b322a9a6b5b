package org.counterweight.generate;

import java.util.List;
import org.counterweight.finding.Citation;
import org.counterweight.finding.RuleId;
import org.counterweight.finding.Severity;
import org.counterweight.intake.SchemaRule;

/** Rules that only a run can apply, because they depend on its fonts or its options. */
public final class GenerateRules {
  /** Every character can be printed. */
  static final SchemaRule UNPRINTABLE =
      new SchemaRule(
          new RuleId("schema.unprintable-character"),
          Severity.ERROR,
          "Every character is in a font at hand",
          "A character that no font has would vanish from the page in silence, a name or a sign of a"
              + " number with it.",
          new Citation("ISO 14289-1 (PDF/UA-1): all text is in embedded fonts", false),
          "Write it in other characters, or name a folder with a font that has it: --fonts DIR.",
          "0.1",
          "entity:\n  name: \uD83D\uDE9A Freight plc\n",
          "entity:\n  name: Škoda Γαλήνη Freight plc\n");

  /** Section U was taken out. */
  static final SchemaRule WITHHELD =
      new SchemaRule(
          new RuleId("usage.withheld"),
          Severity.INFO,
          "Raw usage that may not be shown is left out on request",
          "With --usage withhold a statement is released without its section U where the rules on"
              + " usage refuse it; readers are told so in the documents.",
          new Citation("see rules usage.value-missing and usage.harm-missing", true),
          "To show it, report value and harm as the rules on usage ask; run with --usage refuse to see"
              + " which.",
          "0.1",
          "value: null\n",
          "usage: null\n");

  /** All of them. */
  public static final List<SchemaRule> ALL = List.of(UNPRINTABLE, WITHHELD);

  private GenerateRules() {}
}
