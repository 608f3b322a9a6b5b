package org.counterweight.rule.usage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterweight.claim.TermKind;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;
import org.counterweight.statement.EnergySection;
import org.counterweight.statement.HarmSection;
import org.counterweight.statement.Measure;
import org.counterweight.statement.Statement;
import org.counterweight.statement.ValueSection;

/** Usage does not stand under another name. */
@RuleCard(
    id = "usage.disguised",
    severity = Severity.ERROR,
    title = "No raw usage stands in the sections on energy, value and harm",
    why =
        "Tokens, prompts, seats and adoption say how much AI was used, not what came of it. Filed "
            + "as value they would escape the rule that usage is shown only beside value and harm.",
    citation =
        "By analogy: SEC Regulation S-K Item 10(e)(1)(i)(A) and Non-GAAP C&DI 102.10(a); SEC Release "
            + "33-10751 names users and subscribers as metrics",
    proposal = true,
    fix =
        "Move the figure to usage.figures with its definition, calculation, use to a reader and use "
            + "by management; under value, report what the usage changed.",
    since = "0.1",
    passes =
        """
        value:
          totals: null
          measures:
            - id: value.task-time.coding
              name: Coding agents
              unit: h
              unitLabel: h per change
              direction: lower-is-better
              level: L5
              method: 61 engineers drawn by lot; sessions with the assistant were logged.
              realisation: realised
              baseline: {value: 6.0}
              result: {value: 6.4}
              effect: {value: 0.4, low: -0.2, high: 1.0, confidence: 95}
              reviewTime: 1.1
              inTotal: false
        """,
    fails =
        """
        value:
          totals: null
          measures:
            - id: value.throughput.coding
              name: AI-written code
              unit: "%"
              direction: higher-is-better
              level: L2
              method: Lines committed in the quarter before and after.
              realisation: realised
              baseline: {value: 12}
              result: {value: 46}
              effect: {value: 34}
              inTotal: false
        """)
public final class Disguised implements Rule {
  /** What is usage in any section; accelerator-hours and spend are inputs of section A. */
  private static final Set<TermKind> ANYWHERE =
      Arrays.stream(TermKind.values())
          .filter(kind -> kind.usage() && !kind.dualUse())
          .collect(Collectors.toUnmodifiableSet());

  /** What is usage even where harm is told: prompts, sessions and users may be what was harmed. */
  private static final Set<TermKind> IN_HARM =
      EnumSet.of(
          TermKind.TOKENS,
          TermKind.AGENT_HOURS,
          TermKind.SEATS,
          TermKind.ADOPTION,
          TermKind.CODE,
          TermKind.DEPLOYMENTS,
          TermKind.USAGE);

  @Override
  public List<Breach> check(Subject subject) {
    Statement statement = subject.statement();
    CountsUsage counts = new CountsUsage(statement.language());
    List<Breach> breaches = new ArrayList<>();
    if (statement.energy() != null) {
      energy(statement.energy(), counts, breaches);
    }
    if (statement.value() != null) {
      value(statement.value(), counts, breaches);
    }
    if (statement.harm() != null) {
      harm(statement.harm(), counts, breaches);
    }
    return breaches;
  }

  private static void energy(EnergySection section, CountsUsage counts, List<Breach> breaches) {
    text(section.summary(), "/energy/summary", ANYWHERE, counts, breaches);
    text(section.sensitivity(), "/energy/sensitivity", ANYWHERE, counts, breaches);
    for (int i = 0; i < section.purchased().size(); i++) {
      text(
          section.purchased().get(i).service(),
          "/energy/purchased/" + i + "/service",
          ANYWHERE,
          counts,
          breaches);
    }
    for (int i = 0; i < section.hardware().size(); i++) {
      text(
          section.hardware().get(i).model(),
          "/energy/hardware/" + i + "/model",
          ANYWHERE,
          counts,
          breaches);
    }
  }

  private static void value(ValueSection section, CountsUsage counts, List<Breach> breaches) {
    text(section.summary(), "/value/summary", ANYWHERE, counts, breaches);
    text(section.sensitivity(), "/value/sensitivity", ANYWHERE, counts, breaches);
    for (int i = 0; i < section.measures().size(); i++) {
      Measure measure = section.measures().get(i);
      String pointer = "/value/measures/" + i + "/";
      counts
          .in(measure)
          .ifPresent(sign ->
              breaches.add(
                  Breach.at(
                      pointer + sign.part(),
                      sign.value(),
                      "\"%s\" is filed as value, but %s".formatted(measure.name(), sign.words()))));
    }
  }

  private static void harm(HarmSection section, CountsUsage counts, List<Breach> breaches) {
    text(section.summary(), "/harm/summary", IN_HARM, counts, breaches);
    text(section.sensitivity(), "/harm/sensitivity", IN_HARM, counts, breaches);
    for (int i = 0; i < section.events().size(); i++) {
      text(
          section.events().get(i).title(),
          "/harm/events/" + i + "/title",
          IN_HARM,
          counts,
          breaches);
    }
  }

  private static void text(
      String text, String pointer, Set<TermKind> kinds, CountsUsage counts, List<Breach> breaches) {
    counts
        .in(text, kinds)
        .ifPresent(term ->
            breaches.add(
                Breach.at(
                        pointer,
                        text,
                        "the text states an amount of raw usage (\"%s\") outside section U"
                            .formatted(term.text()))
                    .fix("Take the amount out of this text, or state it in section U.")));
  }
}
