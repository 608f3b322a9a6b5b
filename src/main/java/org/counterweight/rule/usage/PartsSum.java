package org.counterweight.rule.usage;

import java.util.ArrayList;
import java.util.List;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Numbers;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;
import org.counterweight.statement.Interval;
import org.counterweight.statement.UsageFigure;
import org.counterweight.statement.UsageSection;

/** Parts give the whole. */
@RuleCard(
    id = "usage.parts-sum",
    severity = Severity.ERROR,
    title = "Input, output and other parts of a usage figure add to its amount",
    why = "A figure that its own parts contradict cannot be relied on, whichever of them is wrong.",
    citation = "OpenTelemetry semantic conventions for generative AI (gen_ai.usage)",
    proposal = true,
    fix = "Correct the amount or a part; list what is missing as a part of kind other.",
    since = "0.1",
    passes =
        """
        usage:
          figures:
            - id: usage.tokens.desk
              name: Tokens of the support desk
              amount: {value: 5200000, unit: token, decimals: -5}
              definition: Input and output tokens.
              calculation: Sum of the logs.
              useful: It relates energy to work.
              management: Capacity planning.
              parts:
                - {kind: input, value: 4000000}
                - {kind: output, value: 1300000}
        """,
    fails =
        """
        usage:
          figures:
            - id: usage.tokens.desk
              name: Tokens of the support desk
              amount: {value: 6000000, unit: token, decimals: -5}
              definition: Input and output tokens.
              calculation: Sum of the logs.
              useful: It relates energy to work.
              management: Capacity planning.
              parts:
                - {kind: input, value: 4000000}
                - {kind: output, value: 1300000}
        """)
public final class PartsSum implements Rule {

  @Override
  public List<Breach> check(Subject subject) {
    UsageSection section = subject.statement().usage();
    if (section == null) {
      return List.of();
    }
    List<Breach> breaches = new ArrayList<>();
    for (int i = 0; i < section.figures().size(); i++) {
      UsageFigure figure = section.figures().get(i);
      // Where a subset explains the difference, that is the finding.
      if (Parts.broken(figure) && Parts.addedSubsets(figure).isEmpty()) {
        Interval sum = Parts.sum(figure).orElseThrow();
        breaches.add(
            Breach.at(
                "/usage/figures/" + i + "/amount/value",
                figure.amount().value(),
                "reported %s %s, but the parts give %s %s (%s with the digits reported)"
                    .formatted(
                        figure.amount().value().toPlainString(),
                        figure.amount().unit(),
                        Numbers.recomputed(sum),
                        figure.amount().unit(),
                        Numbers.range(sum))));
      }
    }
    return breaches;
  }
}
