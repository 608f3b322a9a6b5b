package org.counterweight.rule.prominence;

import java.util.List;
import org.counterweight.finding.Severity;
import org.counterweight.rule.RuleCard;
import org.counterweight.statement.Section;

/** P10: value and harm are told in as many words as usage. */
@RuleCard(
    id = "prominence.narrative",
    severity = Severity.ERROR,
    title = "Business value, and harm, are each told in at least as many words as raw usage",
    why =
        "What is discussed at length is what a document is about. Counted are words of running"
            + " text, and of cells that hold sentences.",
    citation = "see SEC Non-GAAP C&DI 102.10(a), seventh example",
    proposal = true,
    fix = "Say less about raw usage, or more about sections B and C.",
    since = "0.1.0",
    thresholds = "ratio-below",
    passes =
        """
        - {in: value, text: "Leaks were found sooner and stopped sooner."}
        - {in: harm, text: "Two valves were closed that should have stayed open."}
        - {in: usage, text: "We processed 48 billion tokens this year."}
        """,
    fails =
        """
        - {in: value, text: "Leaks were found sooner and stopped sooner."}
        - {in: harm, text: "Two valves stuck."}
        - {in: usage, text: "We processed 48 billion tokens this year."}
        """)
final class Narrative implements Criterion {
  /** A cell with so many words holds a sentence, not a label. */
  private static final int SENTENCE = 8;

  @Override
  public String number() {
    return "P10";
  }

  @Override
  public List<Measurement> measure(Scene scene, Limits limits) {
    double usage = words(scene, Section.U);
    if (!scene.showsUsage() || usage == 0) {
      return Measurement.notApplicable("words");
    }
    Item first =
        scene.visible(Section.U).stream().filter(Narrative::told).findFirst().orElseThrow();
    double ratio = limits.of("ratio-below");
    return List.of(
        new AtLeast("words", words(scene, Section.B), words(scene, Section.C), usage, ratio, ratio)
            .measure((side, has, needs) ->
                Sighting.at(
                    scene,
                    first.block(),
                    Words.number(has),
                    "raw usage is told in "
                        + Words.number(usage)
                        + " words, "
                        + Words.of(side)
                        + " in "
                        + Words.number(has),
                    "Take "
                        + Words.number(Math.ceil(usage - has / ratio))
                        + " words off raw usage, or tell "
                        + Words.number(Math.ceil(needs - has))
                        + " more of "
                        + Words.of(side)
                        + ".")));
  }

  private static boolean told(Item item) {
    return item.narrative() || (item.inTable() && words(item) >= SENTENCE);
  }

  private static double words(Scene scene, Section section) {
    return scene.visible(section).stream().filter(Narrative::told).mapToInt(Narrative::words).sum();
  }

  /** Stretches of letters or digits in plain sight. */
  private static int words(Item item) {
    String text = item.block().visibleText();
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(i));
      words += letter && !inside ? 1 : 0;
      inside = letter || (inside && (text.charAt(i) == '\'' || text.charAt(i) == '\u2019'));
    }
    return words;
  }
}
