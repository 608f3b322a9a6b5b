package org.counterweight.conformance.impact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a change does, counted over many statements. Memory does not grow with their number. */
public final class Impact {
  private static final int MOST = 500;

  private final Map<Move, Integer> moves = new HashMap<>();
  private final Set<String> groups = new TreeSet<>();
  private final Map<String, Integer> causes = new TreeMap<>();
  private final Map<String, Histogram> ratios = new TreeMap<>();
  private final List<Observation> flips = new ArrayList<>();
  private final List<Observation> failures = new ArrayList<>();

  private record Move(String group, State before, State after) {}

  private int total;
  private int flipped;
  private int touched;
  private int whole;
  private int failed;

  /** Counts one more. */
  public void add(Observation one) {
    total++;
    whole += one.whole() ? 1 : 0;
    for (String group :
        !one.whole()
            ? List.<String>of()
            : one.group().isEmpty() ? List.of("") : List.of("", one.group())) {
      moves.merge(new Move(group, one.before(), one.after()), 1, Integer::sum);
    }
    if (!one.group().isEmpty()) {
      groups.add(one.group());
    }
    if (one.touched()) {
      touched++;
      one.lost().forEach(rule -> causes.merge("no longer: " + rule, 1, Integer::sum));
      one.gained().forEach(rule -> causes.merge("anew: " + rule, 1, Integer::sum));
    }
    if (one.flips()) {
      flipped++;
      if (flips.size() < MOST) {
        flips.add(one);
      }
    }
    if (one.failure() != null) {
      failed++;
      if (failures.size() < MOST) {
        failures.add(one);
      }
    }
    for (Ratio ratio : one.ratios()) {
      ratios
          .computeIfAbsent(
              ratio.rule() + " " + ratio.medium() + " " + ratio.side(), k -> new Histogram())
          .add(ratio.value());
    }
  }

  /** How many statements. */
  public int total() {
    return total;
  }

  /** How many were followed to the end; of the others only the data were judged. */
  public int whole() {
    return whole;
  }

  /** Of how many some rule says something else, whether or not they fare differently. */
  public int touched() {
    return touched;
  }

  /** How many of them fare differently. */
  public int flipped() {
    return flipped;
  }

  /** How many went from one state to another, by group; the empty group is all of them. */
  public int moved(String group, State before, State after) {
    return moves.getOrDefault(new Move(group, before, after), 0);
  }

  /** The groups, without the empty one. */
  public List<String> groups() {
    return List.copyOf(groups);
  }

  /** Of how many statements a rule says something else. */
  public Map<String, Integer> causes() {
    return Collections.unmodifiableMap(causes);
  }

  /** Ratios by rule, medium and side. */
  public Map<String, Histogram> ratios() {
    return Collections.unmodifiableMap(ratios);
  }

  /** The first flips, in the order of the statements. */
  public List<Observation> flips() {
    return Collections.unmodifiableList(flips);
  }

  /** How many could not be followed to the end. */
  public int failed() {
    return failed;
  }

  /** The first of those that could not be followed to the end, in the order of the statements. */
  public List<Observation> failures() {
    return Collections.unmodifiableList(failures);
  }
}
