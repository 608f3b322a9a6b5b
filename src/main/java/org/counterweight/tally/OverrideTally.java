package org.counterweight.tally;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.counterweight.statement.Figure;
import org.counterweight.statement.OverrideEntry;
import org.counterweight.statement.OverrideReason;
import org.counterweight.statement.OversightArea;
import org.counterweight.statement.OversightSection;

/**
 * The ledger of overrides, counted by area and reason, against the decisions that AI took part in.
 *
 * @param total entries of the ledger
 * @param byReason entries by reason, every reason listed
 * @param areas entries by area: those that the statement declares first, in its order, then others
 *     as the ledger brings them up, and last what names no area
 * @param decisions decisions that AI took part in; null where the statement does not say
 */
public record OverrideTally(
    int total, Map<OverrideReason, Integer> byReason, List<Area> areas, Figure decisions) {
  /** Digits of a rate: decisions are often a rounded count, so more would be show. */
  private static final MathContext SHOWN = new MathContext(2, RoundingMode.HALF_UP);

  /** Keeps its own copies. */
  public OverrideTally {
    byReason = Collections.unmodifiableMap(new EnumMap<>(byReason));
    areas = List.copyOf(areas);
  }

  /**
   * One area.
   *
   * @param name name; null for entries that name none
   * @param total entries
   * @param byReason entries by reason, every reason listed
   * @param declared the area as the statement declares it; null where it does not
   */
  public record Area(
      String name, int total, Map<OverrideReason, Integer> byReason, OversightArea declared) {
    /** Keeps its own copy. */
    public Area {
      byReason = Collections.unmodifiableMap(new EnumMap<>(byReason));
    }

    /** Entries for each hundred decisions of the area; null where those are not stated or none. */
    public BigDecimal percent() {
      return declared == null ? null : OverrideTally.percent(total, declared.decisions());
    }
  }

  /** Counts the ledger of a section. */
  public static OverrideTally of(OversightSection section) {
    Map<String, OversightArea> declared = new LinkedHashMap<>();
    Map<String, Map<OverrideReason, Integer>> byArea = new LinkedHashMap<>();
    for (OversightArea area : section.areas()) {
      declared.putIfAbsent(area.name(), area);
      byArea.putIfAbsent(area.name(), none());
    }
    Map<OverrideReason, Integer> all = none();
    Map<OverrideReason, Integer> nowhere = none();
    for (OverrideEntry entry : section.overrides()) {
      all.merge(entry.reason(), 1, Integer::sum);
      Map<OverrideReason, Integer> here =
          entry.area() == null
              ? nowhere
              : byArea.computeIfAbsent(entry.area().strip(), name -> none());
      here.merge(entry.reason(), 1, Integer::sum);
    }
    List<Area> areas = new ArrayList<>();
    byArea.forEach(
        (name, counts) -> areas.add(new Area(name, sum(counts), counts, declared.get(name))));
    if (sum(nowhere) > 0) {
      areas.add(new Area(null, sum(nowhere), nowhere, null));
    }
    return new OverrideTally(section.overrides().size(), all, areas, section.decisions());
  }

  /** Overrides for each hundred decisions, to two digits; null where decisions are not stated. */
  public BigDecimal percent() {
    return percent(total, decisions);
  }

  /** The same for one reason. */
  public BigDecimal percent(OverrideReason reason) {
    return percent(byReason.get(reason), decisions);
  }

  /**
   * A count for each hundred of a number of decisions, to two digits.
   *
   * @return null where decisions are not stated, or none were taken
   */
  public static BigDecimal percent(int count, Figure decisions) {
    if (decisions == null || decisions.value().signum() <= 0) {
      return null;
    }
    BigDecimal hundredfold = BigDecimal.valueOf(count).movePointRight(2);
    BigDecimal percent = hundredfold.divide(decisions.value(), SHOWN);
    return percent.signum() == 0 ? BigDecimal.ZERO : percent;
  }

  private static Map<OverrideReason, Integer> none() {
    Map<OverrideReason, Integer> counts = new EnumMap<>(OverrideReason.class);
    for (OverrideReason reason : OverrideReason.values()) {
      counts.put(reason, 0);
    }
    return counts;
  }

  private static int sum(Map<OverrideReason, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
