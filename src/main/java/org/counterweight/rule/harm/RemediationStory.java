package org.counterweight.rule.harm;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.counterweight.rule.Breach;
import org.counterweight.statement.HarmEvent;
import org.counterweight.statement.RemediationState;
import org.counterweight.statement.RemediationStep;

/**
 * How the work on one event went, and where it does not fit together.
 *
 * @param entry the event
 * @param end last day of the reporting period
 */
record RemediationStory(RegisterEntry entry, LocalDate end) {

  /** Whether the steps are in order of time; if not, {@code harm.dates-backwards} says so. */
  boolean inOrderOfTime() {
    List<RemediationStep> steps = steps();
    for (int i = 1; i < steps.size(); i++) {
      if (steps.get(i).on().isBefore(steps.get(i - 1).on())) {
        return false;
      }
    }
    return true;
  }

  /** A step that cannot follow the one before it. */
  Optional<Breach> brokenStep() {
    List<RemediationStep> steps = steps();
    for (int i = 0; i < steps.size(); i++) {
      RemediationState state = steps.get(i).state();
      RemediationState before = i == 0 ? null : steps.get(i - 1).state();
      if (!follows(before, state)) {
        String where = before == null ? "as the first step" : "after `" + before.code() + "`";
        return Optional.of(
            Breach.at(
                entry.at("remediation/steps/" + i + "/state"),
                state,
                "Event "
                    + entry.name()
                    + ": step "
                    + (i + 1)
                    + " `"
                    + state.code()
                    + "` cannot come "
                    + where
                    + "."));
      }
    }
    return Optional.empty();
  }

  private static boolean follows(RemediationState before, RemediationState state) {
    if (state == RemediationState.REOPENED) {
      return before != null && rank(before) >= rank(RemediationState.RESOLVED);
    }
    if (before == null || before == RemediationState.REOPENED) {
      return before == null || state != RemediationState.DETECTED;
    }
    return rank(state) >= rank(before);
  }

  /** Work may start on the cause before or after the event is contained. */
  private static int rank(RemediationState state) {
    return switch (state) {
      case DETECTED, REOPENED -> 0;
      case CONTAINED, INVESTIGATING -> 1;
      case MITIGATED -> 2;
      case RESOLVED, MONITORED, ACCEPTED_RISK -> 3;
    };
  }

  /** A step whose date differs from the event's own date for the same thing. */
  Optional<Breach> otherDate() {
    HarmEvent event = entry.event();
    int detected = first(RemediationState.DETECTED);
    int contained = first(RemediationState.CONTAINED);
    int resolved = last(RemediationState.RESOLVED);
    return otherDate(detected, "detected", event.detected())
        .or(() -> otherDate(contained, "contained", event.contained()))
        .or(() -> otherDate(resolved, "resolved", event.resolved()));
  }

  private Optional<Breach> otherDate(int step, String name, LocalDate date) {
    // A step before detection is a finding of harm.dates-backwards.
    if (step < 0
        || date == null
        || steps().get(step).on().equals(date)
        || steps().get(step).on().isBefore(entry.event().detected())) {
      return Optional.empty();
    }
    LocalDate on = steps().get(step).on();
    return Optional.of(
        Breach.at(
            entry.at("remediation/steps/" + step + "/on"),
            on,
            "Event "
                + entry.name()
                + ": the step `"
                + name
                + "` is dated "
                + on
                + ", the event's "
                + name
                + " date is "
                + date
                + "."));
  }

  /** A final state that is not the last step taken by the end of the period. */
  Optional<Breach> otherLastStep() {
    RemediationStep last = null;
    for (RemediationStep step : steps()) {
      if (!step.on().isAfter(end)) {
        last = step;
      }
    }
    if (last == null || last.state() == state()) {
      return Optional.empty();
    }
    return Optional.of(
        broken("its last step by " + end + " is `" + last.state().code() + "` on " + last.on()));
  }

  /** A final state that the resolved date speaks against. */
  Optional<Breach> otherThanResolved() {
    LocalDate resolved = entry.event().resolved();
    if (resolved == null) {
      return Optional.empty();
    }
    boolean done = state() == RemediationState.RESOLVED || state() == RemediationState.MONITORED;
    if (done && resolved.isAfter(end)) {
      return Optional.of(
          broken("it was resolved only on " + resolved + ", after the period ended on " + end));
    }
    boolean cameBack =
        state() == RemediationState.REOPENED || first(RemediationState.REOPENED) >= 0;
    boolean open = rank(state()) < rank(RemediationState.RESOLVED);
    return open && !cameBack && !resolved.isAfter(end)
        ? Optional.of(broken("it was resolved on " + resolved))
        : Optional.empty();
  }

  private Breach broken(String but) {
    return Breach.at(
        entry.at("remediation/state"),
        state(),
        "Event "
            + entry.name()
            + " is given as `"
            + state().code()
            + "` at the end of the period, but "
            + but
            + ".");
  }

  private int first(RemediationState state) {
    List<RemediationState> states = steps().stream().map(RemediationStep::state).toList();
    return states.indexOf(state);
  }

  private int last(RemediationState state) {
    List<RemediationState> states = steps().stream().map(RemediationStep::state).toList();
    return states.lastIndexOf(state);
  }

  private RemediationState state() {
    return entry.event().remediation().state();
  }

  private List<RemediationStep> steps() {
    return entry.event().remediation().steps();
  }
}
