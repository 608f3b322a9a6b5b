package org.counterweight.conformance.impact;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * One statement under both sets of rules.
 *
 * @param name the statement
 * @param group what it has in common with others, as in {@code balanced}; empty for none
 * @param before how it fares now
 * @param after how it would fare
 * @param lost rules that speak now and no longer would, with their severity
 * @param gained rules that would speak anew or more heavily, with their severity
 * @param ratios what was measured on its artefacts
 * @param whole whether it was followed to its end: refused for its data, or its artefacts measured
 * @param failure why it could not be followed to the end; null where it was
 */
public record Observation(
    String name,
    String group,
    State before,
    State after,
    Set<String> lost,
    Set<String> gained,
    List<Ratio> ratios,
    boolean whole,
    String failure) {
  /** Keeps its own copies. */
  public Observation {
    lost = Collections.unmodifiableSet(new TreeSet<>(lost));
    gained = Collections.unmodifiableSet(new TreeSet<>(gained));
    ratios = List.copyOf(ratios);
  }

  /** A statement that could not be followed to the end. */
  public static Observation failed(Subject subject, String failure) {
    return new Observation(
        subject.name(),
        subject.group(),
        State.REFUSED,
        State.REFUSED,
        Set.of(),
        Set.of(),
        List.of(),
        false,
        failure);
  }

  /** Whether any rule says something else of it. */
  public boolean touched() {
    return !lost.isEmpty() || !gained.isEmpty();
  }

  /** Whether the change turns what becomes of it. */
  public boolean flips() {
    return before != after;
  }
}
