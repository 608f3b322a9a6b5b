package org.counterweight.statement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A contractual instrument of the market-based method.
 *
 * @param id id, unique within the site.
 * @param kind kind.
 * @param energy electricity covered.
 * @param factor emission factor of that electricity.
 */
public record Instrument(
    @NotNull @Pattern(regexp = Forms.SLUG) @Size(max = 60) @Qualifier String id,
    @NotNull InstrumentKind kind,
    @NotNull @Kind(FigureKind.ENERGY_INSTRUMENT_ENERGY) @Valid Figure energy,
    @NotNull @Kind(FigureKind.ENERGY_INSTRUMENT_FACTOR) @Valid Figure factor) {}
