package org.counterweight.statement;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Counts of the register: total = sum by severity = sum by primary type.
 *
 * @param total events in the period.
 * @param bySeverity events by severity.
 * @param byType events by primary type.
 * @param open events open at the end of the period.
 */
public record HarmCounts(
    @NotNull @Kind(FigureKind.HARM_EVENTS) @Valid Figure total,
    @NotNull @Kind(FigureKind.HARM_EVENTS_BY_SEVERITY) @JsonInclude(JsonInclude.Include.NON_NULL)
        Map<HarmSeverity, @NotNull @Valid Figure> bySeverity,
    @NotNull @Kind(FigureKind.HARM_EVENTS_BY_TYPE) @JsonInclude(JsonInclude.Include.NON_NULL)
        Map<HarmType, @NotNull @Valid Figure> byType,
    @NotNull @Kind(FigureKind.HARM_OPEN_EVENTS) @Valid Figure open) {
  /** Keeps its own copies: an absent list is an empty one. */
  public HarmCounts {
    bySeverity =
        bySeverity == null || bySeverity.isEmpty()
            ? Map.of()
            : Collections.unmodifiableMap(new EnumMap<>(bySeverity));
    byType =
        byType == null || byType.isEmpty()
            ? Map.of()
            : Collections.unmodifiableMap(new EnumMap<>(byType));
  }
}
