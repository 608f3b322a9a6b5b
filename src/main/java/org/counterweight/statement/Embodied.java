package org.counterweight.statement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * Embodied emissions attributed to AI work: M = TE x TS x RS (ISO/IEC 21031).
 *
 * @param total TE: embodied emissions of the hardware over its life.
 * @param timeShare TS: share of its life reserved for the work.
 * @param resourceShare RS: share of the hardware reserved for the work.
 * @param attributed M: embodied emissions attributed.
 */
public record Embodied(
    @NotNull @Kind(FigureKind.ENERGY_EMBODIED_TOTAL) @Valid Figure total,
    @NotNull @Kind(FigureKind.ENERGY_EMBODIED_TIME_SHARE) @Valid Figure timeShare,
    @NotNull @Kind(FigureKind.ENERGY_EMBODIED_RESOURCE_SHARE) @Valid Figure resourceShare,
    @NotNull @Kind(FigureKind.ENERGY_EMBODIED_EMISSIONS) @Valid Figure attributed) {}
