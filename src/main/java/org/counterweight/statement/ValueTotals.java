package org.counterweight.statement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * Totals of section B: realised and proven only.
 *
 * @param gross before the cost of AI.
 * @param cost cost of AI.
 * @param net after the cost of AI.
 */
public record ValueTotals(
    @NotNull @Kind(FigureKind.VALUE_GROSS) @Valid Figure gross,
    @NotNull @Kind(FigureKind.VALUE_AI_COST) @Valid Figure cost,
    @NotNull @Kind(FigureKind.VALUE_NET) @Valid Figure net) {}
