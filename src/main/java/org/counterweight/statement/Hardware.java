package org.counterweight.statement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Hardware with its embodied carbon.
 *
 * @param id id.
 * @param kind kind.
 * @param model model.
 * @param site id of the site where it stands; optional
 * @param count devices; optional
 * @param hours device-hours used; optional
 * @param meanPower mean power of a device; optional
 * @param embodied embodied emissions; optional
 * @param eWaste electronic waste; optional
 */
public record Hardware(
    @NotNull @Pattern(regexp = Forms.SLUG) @Size(max = 60) @Qualifier String id,
    @NotNull HardwareKind kind,
    @NotBlank @Size(max = 300) String model,
    @Pattern(regexp = Forms.SLUG) @Size(max = 60) String site,
    @Kind(FigureKind.ENERGY_HARDWARE_COUNT) @Valid Figure count,
    @Kind(FigureKind.ENERGY_HARDWARE_HOURS) @Valid Figure hours,
    @Kind(FigureKind.ENERGY_HARDWARE_POWER) @Valid Figure meanPower,
    @Valid Embodied embodied,
    @Kind(FigureKind.ENERGY_E_WASTE) @Valid Figure eWaste) {}
