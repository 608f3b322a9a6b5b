package org.counterweight.statement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A purchased AI service: Scope 3 category 1.
 *
 * @param id id.
 * @param provider provider.
 * @param service what was bought.
 * @param energy electricity behind it; optional
 * @param emissions emissions behind it.
 */
public record PurchasedService(
    @NotNull @Pattern(regexp = Forms.SLUG) @Size(max = 60) @Qualifier String id,
    @NotBlank @Size(max = 300) String provider,
    @NotBlank @Size(max = 300) String service,
    @Kind(FigureKind.ENERGY_PURCHASED_ENERGY) @Valid Figure energy,
    @NotNull @Kind(FigureKind.ENERGY_PURCHASED_EMISSIONS) @Valid Figure emissions) {}
