package org.counterweight.rule.oversight;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Numbers;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Side;
import org.counterweight.rule.Subject;
import org.counterweight.rule.Sum;
import org.counterweight.statement.Figure;
import org.counterweight.statement.Interval;
import org.counterweight.statement.OverrideCounts;
import org.counterweight.statement.OversightArea;
import org.counterweight.statement.OversightSection;
import org.counterweight.tally.OverrideTally;

/** Counts are those of the ledger. */
@RuleCard(
    id = "oversight.override-count",
    severity = Severity.ERROR,
    title =
        "Counts of overrides are those of the ledger, add up by reason, and do not exceed the"
            + " decisions",
    why =
        "A count that the ledger does not bear out is either a wrong count or a ledger with "
            + "holes.",
    citation = "Counterweight override ledger",
    proposal = true,
    fix = "Correct the count, or add the entries that are missing.",
    since = "0.1",
    passes =
        """
        oversight:
          overrideCounts:
            total: {value: 1, unit: decision, prior: 0}
            byReason: {safety: {value: 1, unit: decision, prior: 0}}
        """,
    fails =
        """
        oversight:
          overrideCounts:
            total: {value: 1, unit: decision, prior: 0}
            byReason: {safety: {value: 2, unit: decision, prior: 0}}
        """)
final class OverrideCount implements Rule {
  @Override
  public List<Breach> check(Subject subject) {
    OversightSection section = subject.statement().oversight();
    if (section == null) {
      return List.of();
    }
    List<Breach> breaches = new ArrayList<>();
    OverrideTally tally = OverrideTally.of(section);
    if (section.overrideCounts() != null) {
      counts(section, tally, breaches);
    }
    for (int i = 0; i < section.areas().size(); i++) {
      OversightArea area = section.areas().get(i);
      int listed =
          tally.areas().stream()
              .filter(a -> area.name().equals(a.name()))
              .mapToInt(OverrideTally.Area::total)
              .sum();
      String pointer = "/oversight/areas/" + i;
      if (area.overrides() != null && !section.overrides().isEmpty()) {
        ties(area.overrides(), listed, "in the area \"" + area.name() + "\"", pointer, breaches);
      }
      most(listed, area.decisions(), "in the area \"" + area.name() + "\"", pointer, breaches);
    }
    most(tally.total(), section.decisions(), "in all", "/oversight", breaches);
    return breaches;
  }

  private static void counts(OversightSection section, OverrideTally tally, List<Breach> breaches) {
    OverrideCounts counts = section.overrideCounts();
    String pointer = "/oversight/overrideCounts";
    if (section.overrides().isEmpty() && counts.total().value().signum() != 0) {
      breaches.add(
          Breach.at(
                  pointer + "/total/value",
                  counts.total().value(),
                  "%s overrides are counted, and the ledger lists none"
                      .formatted(counts.total().value().toPlainString()))
              .fix("Add the ledger under overrides; documents show it in sum where it is long."));
      return;
    }
    int before = breaches.size();
    if (!counts.total().interval().contains(BigDecimal.valueOf(tally.total()))) {
      breaches.add(
          Breach.at(
              pointer + "/total/value",
              counts.total().value(),
              "the total is %s, but the ledger has %d entries"
                  .formatted(counts.total().value().toPlainString(), tally.total())));
    }
    tally
        .byReason()
        .forEach((reason, listed) -> {
          Figure figure = counts.byReason().get(reason);
          if (figure != null && !figure.interval().contains(BigDecimal.valueOf(listed))) {
            breaches.add(
                Breach.at(
                    pointer + "/byReason/" + reason.code() + "/value",
                    figure.value(),
                    "%s are counted for %s, but the ledger has %d"
                        .formatted(figure.value().toPlainString(), reason.code(), listed)));
          } else if (figure == null && listed > 0) {
            breaches.add(
                Breach.at(
                    pointer + "/byReason",
                    reason.code(),
                    "no count is given for %s, but the ledger has %d"
                        .formatted(reason.code(), listed)));
          }
        });
    if (breaches.size() == before) {
      for (Side side : Side.values()) {
        sum(counts, side, pointer, breaches);
      }
    }
  }

  private static void sum(OverrideCounts counts, Side side, String pointer, List<Breach> breaches) {
    List<Figure> parts = List.copyOf(counts.byReason().values());
    // Counts are whole: with their digits 4 and 5 would meet at 4.5.
    boolean whole =
        counts.total().decimals() == null && parts.stream().allMatch(p -> p.decimals() == null);
    Optional<Interval> sum =
        whole ? exact(parts, side) : Sum.of(parts, side, counts.total().unit());
    Optional<Interval> total =
        whole
            ? exact(List.of(counts.total()), side)
            : side.in(counts.total(), counts.total().unit());
    if (sum.isPresent() && total.isPresent() && !sum.get().overlaps(total.get())) {
      breaches.add(
          Breach.at(
              pointer + "/total" + side.pointer(),
              side.number(counts.total()),
              "the total%s is %s, but its parts by reason add up to %s"
                  .formatted(
                      side.words(),
                      side.number(counts.total()).toPlainString(),
                      Numbers.recomputed(sum.get()))));
    }
  }

  private static Optional<Interval> exact(List<Figure> figures, Side side) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Figure figure : figures) {
      if (side.number(figure) == null) {
        return Optional.empty();
      }
      sum = sum.add(side.number(figure));
    }
    return figures.isEmpty() ? Optional.empty() : Optional.of(Interval.exact(sum));
  }

  private static void ties(
      Figure figure, int listed, String where, String pointer, List<Breach> breaches) {
    if (!figure.interval().contains(BigDecimal.valueOf(listed))) {
      breaches.add(
          Breach.at(
              pointer + "/overrides/value",
              figure.value(),
              "%s overrides are counted %s, but the ledger has %d"
                  .formatted(figure.value().toPlainString(), where, listed)));
    }
  }

  private static void most(
      int listed, Figure decisions, String where, String pointer, List<Breach> breaches) {
    if (decisions != null
        && decisions.value().signum() > 0
        && decisions.interval().high().compareTo(BigDecimal.valueOf(listed)) < 0) {
      breaches.add(
          Breach.at(
                  pointer + "/decisions/value",
                  decisions.value(),
                  "the ledger has %d overrides %s, more than the %s decisions that AI took part in"
                      .formatted(listed, where, decisions.value().toPlainString()))
              .fix("Correct the number of decisions, or the ledger."));
    }
  }
}
