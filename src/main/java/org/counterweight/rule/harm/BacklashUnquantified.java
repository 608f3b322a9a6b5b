package org.counterweight.rule.harm;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Breach;
import org.counterweight.rule.Numbers;
import org.counterweight.rule.Rule;
import org.counterweight.rule.RuleCard;
import org.counterweight.rule.Subject;
import org.counterweight.statement.Backlash;
import org.counterweight.statement.BacklashThresholds;
import org.counterweight.statement.HarmEvent;
import org.counterweight.statement.HarmType;

/** A backlash of users is stated in numbers, against thresholds set before it. */
@RuleCard(
    id = "harm.backlash-unquantified",
    severity = Severity.ERROR,
    title = "A backlash of users is in numbers, against thresholds declared in advance",
    why =
        "\"Some users complained\" can be said of anything. A rise in complaints or a share of users"
            + " who opted out can be compared, provided the threshold was not chosen afterwards.",
    citation = "Counterweight's definition of a major backlash of users",
    proposal = true,
    fix =
        "Add backlash with complaintIncrease or optOut, and backlashThresholds with the day"
            + " they were declared.",
    since = "0.1",
    passes =
        """
        harm:
          backlashThresholds: {complaintIncrease: 25, optOut: 5, declaredOn: 2024-12-01}
          events:
            - id: forced-summaries
              title: Summaries in the driver app could not be switched off
              type: ux-backlash
              severity: S1
              nature: incident
              system: Driver app
              link: The summaries hid the delivery notes.
              detected: 2025-04-08
              remediation: {state: resolved, action: Made optional.}
              backlash: {rollback: false, complaintIncrease: 61, optOut: 3.5}
        """,
    fails =
        """
        harm:
          events:
            - id: forced-summaries
              title: Summaries in the driver app could not be switched off
              type: ux-backlash
              severity: S1
              nature: incident
              system: Driver app
              link: The summaries hid the delivery notes.
              detected: 2025-04-08
              remediation: {state: resolved, action: Made optional.}
              backlash: {rollback: true}
        """)
public final class BacklashUnquantified implements Rule {
  @Override
  public List<Breach> check(Subject subject) {
    List<RegisterEntry> events =
        RegisterEntry.all(subject).stream()
            .filter(entry -> entry.hasType(HarmType.UX_BACKLASH))
            .toList();
    if (events.isEmpty()) {
      return List.of();
    }
    BacklashThresholds thresholds = subject.statement().harm().backlashThresholds();
    List<Breach> breaches = new ArrayList<>();
    if (thresholds == null) {
      breaches.add(
          Breach.at(
                  "/harm",
                  null,
                  "A backlash is reported ("
                      + RegisterEntry.names(events)
                      + "), but no threshold says what counts as one.")
              .fix("Add backlashThresholds with complaintIncrease, optOut and declaredOn."));
    } else {
      declaredLate(thresholds, events).ifPresent(breaches::add);
    }
    for (RegisterEntry entry : events) {
      unquantified(entry).or(() -> belowThresholds(entry, thresholds)).ifPresent(breaches::add);
    }
    return breaches;
  }

  private static Optional<Breach> unquantified(RegisterEntry entry) {
    Backlash backlash = entry.event().backlash();
    if (backlash != null && (backlash.complaintIncrease() != null || backlash.optOut() != null)) {
      return Optional.empty();
    }
    return Optional.of(
        Breach.at(
                backlash == null ? entry.pointer() : entry.at("backlash"),
                null,
                "The backlash "
                    + entry.name()
                    + " has no number: neither a rise in complaints nor a share of users who opted"
                    + " out.")
            .fix("Add complaintIncrease or optOut, in percent, under backlash."));
  }

  private static Optional<Breach> belowThresholds(
      RegisterEntry entry, BacklashThresholds thresholds) {
    Backlash backlash = entry.event().backlash();
    if (thresholds == null
        || backlash.rollback()
        || reaches(backlash.complaintIncrease(), thresholds.complaintIncrease())
        || reaches(backlash.optOut(), thresholds.optOut())) {
      return Optional.empty();
    }
    return Optional.of(
        Breach.at(
                entry.at("backlash"),
                null,
                "The backlash "
                    + entry.name()
                    + " reaches no threshold and nothing was rolled back: complaints "
                    + percent(backlash.complaintIncrease())
                    + " of "
                    + percent(thresholds.complaintIncrease())
                    + ", opt-outs "
                    + percent(backlash.optOut())
                    + " of "
                    + percent(thresholds.optOut())
                    + ".")
            .fix("Correct the numbers, or give the event the type that fits it."));
  }

  private static boolean reaches(BigDecimal value, BigDecimal threshold) {
    return value != null && value.compareTo(threshold) >= 0;
  }

  private static String percent(BigDecimal value) {
    return value == null ? "not given" : Numbers.plain(value) + "%";
  }

  private static Optional<Breach> declaredLate(
      BacklashThresholds thresholds, List<RegisterEntry> events) {
    LocalDate declared = thresholds.declaredOn();
    List<RegisterEntry> earlier =
        events.stream().filter(entry -> !declared.isBefore(began(entry.event()))).toList();
    if (earlier.isEmpty()) {
      return Optional.empty();
    }
    // It cannot be put right any more: hiding the event must not be the only way to a release.
    return Optional.of(
        Breach.at(
                "/harm/backlashThresholds/declaredOn",
                declared,
                "The thresholds were declared "
                    + declared
                    + ", not before "
                    + RegisterEntry.names(earlier)
                    + " ("
                    + began(earlier.getFirst().event())
                    + "): they were set with the outcome in view.")
            .fix("Correct the date if it is wrong; declare thresholds before the next period.")
            .as(Severity.WARNING));
  }

  private static LocalDate began(HarmEvent event) {
    return event.occurred() == null ? event.detected() : event.occurred();
  }
}
