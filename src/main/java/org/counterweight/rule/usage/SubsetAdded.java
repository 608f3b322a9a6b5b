package org.counterweight.rule.usage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Side;
import org.counterweight.rule.Subject;
import org.counterweight.statement.Interval;
import org.counterweight.statement.UsageFigure;
import org.counterweight.statement.UsagePartKind;
import org.counterweight.statement.UsageSection;

/** What is inside another count is not counted again. */
@RuleCard(
    id = "usage.subset-added",
    severity = Severity.ERROR,
    title =
        "Cached and reasoning parts, and figures that are a subset, are never added and never larger",
    why =
        "Cached tokens are input tokens and reasoning tokens are output tokens: adding them counts "
            + "the same token twice and inflates the figure that readers remember.",
    citation = "OpenTelemetry semantic conventions for generative AI (gen_ai.usage)",
    fix =
        "State the amount as input + output + other; cached and reasoning stand beside it as parts "
            + "of those.",
    since = "0.1",
    passes =
        """
        usage:
          figures:
            - id: usage.tokens.desk
              name: Tokens of the support desk
              amount: {value: 52, unit: token, decimals: 0}
              definition: Input and output tokens.
              calculation: Sum of the logs.
              useful: It relates energy to work.
              management: Capacity planning.
              parts:
                - {kind: input, value: 40}
                - {kind: output, value: 12}
                - {kind: cached, value: 25}
                - {kind: reasoning, value: 7}
        """,
    fails =
        """
        usage:
          figures:
            - id: usage.tokens.desk
              name: Tokens of the support desk
              amount: {value: 77, unit: token, decimals: 0}
              definition: Input and output tokens.
              calculation: Sum of the logs.
              useful: It relates energy to work.
              management: Capacity planning.
              parts:
                - {kind: input, value: 40}
                - {kind: output, value: 12}
                - {kind: cached, value: 25}
        """)
public final class SubsetAdded implements Rule {

  @Override
  public List<Breach> check(Subject subject) {
    UsageSection section = subject.statement().usage();
    if (section == null) {
      return List.of();
    }
    List<Breach> breaches = new ArrayList<>();
    for (int i = 0; i < section.figures().size(); i++) {
      UsageFigure figure = section.figures().get(i);
      String pointer = "/usage/figures/" + i;
      added(figure, pointer).ifPresent(breaches::add);
      partLarger(figure, UsagePartKind.CACHED, UsagePartKind.INPUT, pointer)
          .ifPresent(breaches::add);
      partLarger(figure, UsagePartKind.REASONING, UsagePartKind.OUTPUT, pointer)
          .ifPresent(breaches::add);
      figureLarger(figure, section, pointer, breaches);
    }
    return breaches;
  }

  private static Optional<Breach> added(UsageFigure figure, String pointer) {
    Set<UsagePartKind> subsets = Parts.addedSubsets(figure);
    if (subsets.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Breach.at(
            pointer + "/amount/value",
            figure.amount().value(),
            "reported %s %s, which is the sum only with %s added; without %s the parts give %s %s"
                .formatted(
                    figure.amount().value().toPlainString(),
                    figure.amount().unit(),
                    subsets.stream()
                        .sorted()
                        .map(UsagePartKind::code)
                        .collect(Collectors.joining(" and ")),
                    subsets.size() == 1 ? "it" : "them",
                    middle(Parts.sum(figure).orElseThrow()),
                    figure.amount().unit())));
  }

  private static Optional<Breach> partLarger(
      UsageFigure figure, UsagePartKind subset, UsagePartKind whole, String pointer) {
    Optional<Interval> inner = Parts.of(figure, subset);
    Optional<Interval> stated = Parts.of(figure, whole);
    // Where the whole is no part of its own, it is at most the amount.
    Optional<Interval> outer = stated.or(() -> Optional.of(figure.amount().interval()));
    if (inner.isEmpty()
        || outer.isEmpty()
        || inner.get().low().compareTo(outer.get().high()) <= 0) {
      return Optional.empty();
    }
    return Optional.of(
        Breach.at(
                pointer + "/parts",
                middle(inner.get()),
                "%s of %s %s is part of %s, which is only %s"
                    .formatted(
                        subset.code(),
                        middle(inner.get()),
                        figure.amount().unit(),
                        stated.isPresent() ? whole.code() : "the amount",
                        middle(outer.get())))
            .fix("Correct the part that is wrong; a subset is at most as large as its whole."));
  }

  private static void figureLarger(
      UsageFigure figure, UsageSection section, String pointer, List<Breach> breaches) {
    if (figure.subsetOf() == null) {
      return;
    }
    Optional<UsageFigure> whole =
        section.figures().stream()
            .filter(other -> other.id().equals(figure.subsetOf()))
            .findFirst();
    if (whole.isEmpty()) {
      return;
    }
    String unit = whole.get().amount().unit();
    for (Side side : Side.values()) {
      Optional<Interval> inner = side.in(figure.amount(), unit);
      Optional<Interval> outer = side.in(whole.get().amount(), unit);
      if (inner.isPresent()
          && outer.isPresent()
          && inner.get().low().compareTo(outer.get().high()) > 0) {
        breaches.add(
            Breach.at(
                    pointer + "/amount" + side.pointer(),
                    side.number(figure.amount()),
                    "reported %s %s%s as part of \"%s\", which is only %s %s"
                        .formatted(
                            side.number(figure.amount()).toPlainString(),
                            figure.amount().unit(),
                            side.words(),
                            whole.get().name(),
                            side.number(whole.get().amount()).toPlainString(),
                            unit))
                .fix("Correct the figure that is wrong, or subsetOf."));
      }
    }
  }

  private static String middle(Interval interval) {
    return interval
        .low()
        .add(interval.high())
        .divide(java.math.BigDecimal.TWO)
        .stripTrailingZeros()
        .toPlainString();
  }
}
