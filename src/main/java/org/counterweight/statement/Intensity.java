package org.counterweight.statement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Energy, carbon and water for a unit of work.
 *
 * @param id id.
 * @param functionalUnit the unit of work, as in "median text prompt".
 * @param energy energy for one unit; optional
 * @param emissions emissions for one unit; optional
 * @param water water for one unit; optional
 * @param scope what is inside and outside.
 * @param sci software carbon intensity behind the emissions; optional
 */
public record Intensity(
    @NotNull @Pattern(regexp = Forms.SLUG) @Size(max = 60) @Qualifier String id,
    @NotBlank @Size(max = 300) String functionalUnit,
    @Kind(FigureKind.ENERGY_INTENSITY_ENERGY) @Valid Figure energy,
    @Kind(FigureKind.ENERGY_INTENSITY_EMISSIONS) @Valid Figure emissions,
    @Kind(FigureKind.ENERGY_INTENSITY_WATER) @Valid Figure water,
    @NotBlank @Size(max = 4000) String scope,
    @Valid Sci sci) {}
