package org.counterweight.rule.harm;

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
import org.counterweight.statement.HarmCounts;
import org.counterweight.statement.HarmEvent;
import org.counterweight.statement.HarmSection;
import org.counterweight.statement.HarmSeverity;
import org.counterweight.statement.HarmType;
import org.counterweight.statement.Interval;
import org.counterweight.statement.RemediationState;

/** The counts of section C agree with the register and with each other. */
@RuleCard(
    id = "harm.count-tie",
    severity = Severity.ERROR,
    title = "Events counted in total, by severity and by primary type are the events listed",
    why =
        "A count that differs from the list behind it either hides an event or counts one twice."
            + " The comparative counts have no list here, but still have to agree with each other.",
    citation =
        "Arithmetic identity: events = sum by severity = sum by primary type; the scale and the types"
            + " are Counterweight's",
    proposal = true,
    fix = "List the missing event, or correct the count.",
    since = "0.1",
    passes =
        """
        harm:
          counts:
            total: {value: 3, unit: event, prior: 5}
            bySeverity:
              S0: {value: 1, unit: event, prior: 2}
              S1: {value: 1, unit: event, prior: 2}
              S2: {value: 0, unit: event, prior: 1}
            byType:
              near-miss: {value: 1, unit: event, prior: 3}
        """,
    fails =
        """
        harm:
          counts:
            total: {value: 2, unit: event, prior: 4}
        """)
public final class CountTie implements Rule {
  private static final String COUNTS = "/harm/counts/";

  @Override
  public List<Breach> check(Subject subject) {
    HarmSection harm = subject.statement().harm();
    if (harm == null) {
      return List.of();
    }
    HarmCounts counts = harm.counts();
    Breakdown<HarmSeverity> bySeverity =
        new Breakdown<>("severity", COUNTS + "bySeverity", counts.bySeverity());
    Breakdown<HarmType> byType =
        new Breakdown<>("primary type", COUNTS + "byType", counts.byType());
    List<Breach> breaches = new ArrayList<>(current(harm, bySeverity, byType));
    prior(counts, bySeverity, byType).ifPresent(breaches::add);
    return breaches;
  }

  private static List<Breach> current(
      HarmSection harm, Breakdown<HarmSeverity> bySeverity, Breakdown<HarmType> byType) {
    List<HarmEvent> events = harm.events();
    BigDecimal listed = BigDecimal.valueOf(events.size());
    Optional<Interval> total = Breakdown.count(harm.counts().total(), Side.CURRENT);
    boolean totalTies = total.map(count -> count.contains(listed)).orElse(true);
    List<Breach> breaches = new ArrayList<>();
    if (!totalTies) {
      BigDecimal reported = harm.counts().total().value();
      breaches.add(
          Breach.at(
              COUNTS + "total/value",
              reported,
              "The total is reported as "
                  + Numbers.plain(reported)
                  + ", but the register lists "
                  + (events.size() == 1 ? "1 event" : events.size() + " events")
                  + "."));
    }
    // A breakdown that adds up to the wrong total has the total's cause.
    if (totalTies || !overlap(total, bySeverity.sum(Side.CURRENT))) {
      bySeverity
          .against(events, HarmSeverity.values(), HarmEvent::severity)
          .ifPresent(breaches::add);
    }
    if (totalTies || !overlap(total, byType.sum(Side.CURRENT))) {
      byType.against(events, HarmType.values(), HarmEvent::type).ifPresent(breaches::add);
    }
    open(harm, totalTies ? listed : harm.counts().total().value()).ifPresent(breaches::add);
    return breaches;
  }

  private static Optional<Breach> open(HarmSection harm, BigDecimal total) {
    List<HarmEvent> open =
        harm.events().stream().filter(event -> isOpen(event.remediation().state())).toList();
    BigDecimal listed = BigDecimal.valueOf(open.size());
    // Events that the total has and the register lacks, or the reverse, may be open ones.
    BigDecimal shifted = listed.add(total).subtract(BigDecimal.valueOf(harm.events().size()));
    Interval explained = new Interval(listed.min(shifted), listed.max(shifted));
    BigDecimal reported = harm.counts().open().value();
    boolean ties =
        Breakdown.count(harm.counts().open(), Side.CURRENT)
            .map(count -> count.overlaps(explained))
            .orElse(true);
    return ties
        ? Optional.empty()
        : Optional.of(
            Breach.at(
                    COUNTS + "open/value",
                    reported,
                    "Open events are reported as "
                        + Numbers.plain(reported)
                        + ", but by their remediation "
                        + open.size()
                        + " of the register "
                        + (open.size() == 1 ? "is" : "are")
                        + " open at the end of the period.")
                .fix(
                    "Correct the count, or the remediation state of the event; resolved, monitored"
                        + " and accepted-risk are closed."));
  }

  private static boolean isOpen(RemediationState state) {
    return switch (state) {
      case RESOLVED, MONITORED, ACCEPTED_RISK -> false;
      case DETECTED, CONTAINED, INVESTIGATING, MITIGATED, REOPENED -> true;
    };
  }

  private static Optional<Breach> prior(
      HarmCounts counts, Breakdown<HarmSeverity> bySeverity, Breakdown<HarmType> byType) {
    Optional<Interval> total = Breakdown.count(counts.total(), Side.PRIOR);
    Optional<Interval> severities = bySeverity.sum(Side.PRIOR);
    Optional<Interval> types = byType.sum(Side.PRIOR);
    if (total.isEmpty()) {
      return Optional.empty();
    }
    // A breakdown of which a part is missing says nothing of the sum.
    boolean severitiesTie = severities.isEmpty() || overlap(total, severities);
    boolean typesTie = types.isEmpty() || overlap(total, types);
    if (severitiesTie && typesTie) {
      return Optional.empty();
    }
    String pointer =
        typesTie ? bySeverity.pointer() : severitiesTie ? byType.pointer() : COUNTS + "total/prior";
    return Optional.of(
        Breach.at(
            pointer,
            pointer.endsWith("prior") ? counts.total().prior() : null,
            "In the comparative period the total is "
                + Numbers.plain(counts.total().prior())
                + severities.map(sum -> ", by severity " + Numbers.recomputed(sum)).orElse("")
                + (severities.isPresent() && types.isPresent()
                    ? " and"
                    : types.isPresent() ? "," : "")
                + types.map(sum -> " by primary type " + Numbers.recomputed(sum)).orElse("")
                + "."));
  }

  private static boolean overlap(Optional<Interval> one, Optional<Interval> other) {
    return one.isPresent() && other.isPresent() && one.get().overlaps(other.get());
  }
}
