package org.counterweight.statement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Counts of the ledger of overrides: total = sum by reason.
 *
 * @param total decisions in which people did not let the AI do it.
 * @param byReason the same by reason.
 */
public record OverrideCounts(
    @NotNull @Kind(FigureKind.OVERSIGHT_OVERRIDES) @Valid Figure total,
    @NotNull @Kind(FigureKind.OVERSIGHT_OVERRIDES_BY_REASON)
        Map<OverrideReason, @NotNull @Valid Figure> byReason) {
  /** Keeps its own copy: an absent map is an empty one. */
  public OverrideCounts {
    byReason =
        byReason == null || byReason.isEmpty()
            ? Map.of()
            : Collections.unmodifiableMap(new EnumMap<>(byReason));
  }
}
