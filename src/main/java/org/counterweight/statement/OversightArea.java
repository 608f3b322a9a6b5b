package org.counterweight.statement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * An area of work in which AI took part in decisions.
 *
 * @param id id.
 * @param name the area, as entries of the ledger name it.
 * @param decisions decisions of the area that AI took part in.
 * @param overrides those in which people did not let the AI do it; by default what the ledger
 *     gives; optional
 */
public record OversightArea(
    @NotNull @Pattern(regexp = Forms.SLUG) @Size(max = 60) @Qualifier String id,
    @NotBlank @Size(max = 300) String name,
    @NotNull @Kind(FigureKind.OVERSIGHT_AREA_DECISIONS) @Valid Figure decisions,
    @Kind(FigureKind.OVERSIGHT_AREA_OVERRIDES) @Valid Figure overrides) {}
