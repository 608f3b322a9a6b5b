package org.counterweight.statement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * A cost of AI.
 *
 * @param kind kind.
 * @param amount amount, positive.
 */
public record ValueCost(
    @NotNull @Qualifier ValueCostKind kind,
    @NotNull @Kind(FigureKind.VALUE_AI_COST) @Valid Figure amount) {}
