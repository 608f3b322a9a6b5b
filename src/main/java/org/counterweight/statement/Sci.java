package org.counterweight.statement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * Software carbon intensity (ISO/IEC 21031): ((E x I) + M) per R; offsets never reduce it.
 *
 * @param energy E: energy.
 * @param intensity I: emission factor of that energy.
 * @param embodied M: embodied emissions.
 * @param units R: number of functional units.
 * @param score emissions for one unit.
 */
public record Sci(
    @NotNull @Kind(FigureKind.ENERGY_SCI_ENERGY) @Valid Figure energy,
    @NotNull @Kind(FigureKind.ENERGY_SCI_INTENSITY) @Valid Figure intensity,
    @NotNull @Kind(FigureKind.ENERGY_SCI_EMBODIED) @Valid Figure embodied,
    @NotNull @Kind(FigureKind.ENERGY_SCI_UNITS) @Valid Figure units,
    @NotNull @Kind(FigureKind.ENERGY_SCI_SCORE) @Valid Figure score) {}
