package org.counterweight.rule.prominence;

import java.util.List;
import org.counterweight.finding.Severity;
import org.counterweight.rule.RuleCard;
import org.counterweight.statement.Section;

/** P11: figures of value and harm are shown about as often as those of usage. */
@RuleCard(
    id = "prominence.mentions",
    severity = Severity.WARNING,
    title = "Figures of value, and of harm, are shown about as often as those of raw usage",
    why = "Repetition is emphasis, though counting alone may not suffice to judge it.",
    citation = "see ESMA Q&A on Alternative Performance Measures, question 9",
    proposal = true,
    fix = "Repeat raw usage less often, or show more figures of sections B and C.",
    since = "0.1.0",
    thresholds = "ratio-below",
    passes =
        """
        - {in: value, figure: value.net, text: "2.97"}
        - {in: harm, figure: harm.events, text: "4"}
        - {in: usage, figure: usage.tokens.all, text: "48 billion tokens"}
        """,
    fails =
        """
        - {in: value, figure: value.net, text: "2.97"}
        - {in: harm, figure: harm.events, text: "4"}
        - {in: usage, figure: usage.tokens.all, text: "48 billion tokens"}
        - {in: usage, text: "3,000 agents at work"}
        """)
final class Mentions implements Criterion {
  @Override
  public String number() {
    return "P11";
  }

  @Override
  public List<Measurement> measure(Scene scene, Limits limits) {
    double usage = scene.figures(Section.U).size();
    if (usage == 0) {
      return Measurement.notApplicable("figures shown");
    }
    double ratio = limits.of("ratio-below");
    return List.of(
        new AtLeast(
                "figures shown",
                scene.figures(Section.B).size(),
                scene.figures(Section.C).size(),
                usage,
                ratio,
                ratio)
            .measure((side, has, needs) ->
                Sighting.whole(
                    Words.number(has),
                    "figures of raw usage are shown "
                        + Words.number(usage)
                        + " times, of "
                        + Words.of(side)
                        + " "
                        + Words.number(has)
                        + " times",
                    "Show at most "
                        + Words.number(Math.floor(has / ratio))
                        + " of raw usage, or "
                        + Words.number(Math.ceil(needs - has))
                        + " more of "
                        + Words.of(side)
                        + ".")));
  }
}
