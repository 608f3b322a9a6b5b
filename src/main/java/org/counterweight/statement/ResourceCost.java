package org.counterweight.statement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What a resource cost.
 *
 * @param id id.
 * @param kind kind.
 * @param amount amount.
 */
public record ResourceCost(
    @NotNull @Pattern(regexp = Forms.SLUG) @Size(max = 60) @Qualifier String id,
    @NotNull ResourceCostKind kind,
    @NotNull @Kind(FigureKind.ENERGY_COST) @Valid Figure amount) {}
