package org.counterweight.statement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A site where AI work runs, or a share of one.
 *
 * @param id id, part of the id of each of the site's figures.
 * @param name name.
 * @param country ISO 3166-1 alpha-2 code.
 * @param operator who runs it.
 * @param itEnergy electricity of the IT equipment.
 * @param facilityEnergy electricity of the whole facility.
 * @param pue power usage effectiveness (ISO/IEC 30134-2): facility over IT.
 * @param workloads IT electricity by workload; optional
 * @param gridFactor emission factor of the grid.
 * @param gridFactorSource where the factor comes from, with its year; optional
 * @param locationEmissions location-based emissions.
 * @param instruments contractual instruments of the market-based method; optional
 * @param residualFactor factor of the residual mix for what no instrument covers; optional
 * @param marketEmissions market-based emissions.
 * @param waterWithdrawn water withdrawn; optional
 * @param waterConsumed water consumed; optional
 * @param wue water usage effectiveness (ISO/IEC 30134-9): litres consumed per kWh of IT
 *     electricity; optional
 * @param cue carbon usage effectiveness (ISO/IEC 30134-8): location-based emissions per kWh of IT
 *     electricity; optional
 * @param renewableEnergy renewable electricity, part of the facility's; optional
 * @param ref renewable energy factor (ISO/IEC 30134-3): renewable over facility electricity;
 *     optional
 * @param reusedEnergy energy reused outside the facility; optional
 * @param erf energy reuse factor (ISO/IEC 30134-6): reused over facility energy; optional
 */
public record Site(
    @NotNull @Pattern(regexp = Forms.SLUG) @Size(max = 60) @Qualifier String id,
    @NotBlank @Size(max = 300) String name,
    @NotNull @Pattern(regexp = Forms.COUNTRY) @Size(max = 2) String country,
    @NotNull SiteOperator operator,
    @NotNull @Kind(FigureKind.ENERGY_IT_ENERGY) @Valid Figure itEnergy,
    @NotNull @Kind(FigureKind.ENERGY_FACILITY_ENERGY) @Valid Figure facilityEnergy,
    @NotNull @Kind(FigureKind.ENERGY_PUE) @Valid Figure pue,
    @Valid Workloads workloads,
    @NotNull @Kind(FigureKind.ENERGY_GRID_FACTOR) @Valid Figure gridFactor,
    @Size(min = 1, max = 300) String gridFactorSource,
    @NotNull @Kind(FigureKind.ENERGY_LOCATION_EMISSIONS) @Valid Figure locationEmissions,
    @Size(max = 200) List<@NotNull @Valid Instrument> instruments,
    @Kind(FigureKind.ENERGY_RESIDUAL_FACTOR) @Valid Figure residualFactor,
    @NotNull @Kind(FigureKind.ENERGY_MARKET_EMISSIONS) @Valid Figure marketEmissions,
    @Kind(FigureKind.ENERGY_WATER_WITHDRAWN) @Valid Figure waterWithdrawn,
    @Kind(FigureKind.ENERGY_WATER_CONSUMED) @Valid Figure waterConsumed,
    @Kind(FigureKind.ENERGY_WUE) @Valid Figure wue,
    @Kind(FigureKind.ENERGY_CUE) @Valid Figure cue,
    @Kind(FigureKind.ENERGY_RENEWABLE_ENERGY) @Valid Figure renewableEnergy,
    @Kind(FigureKind.ENERGY_REF) @Valid Figure ref,
    @Kind(FigureKind.ENERGY_REUSED_ENERGY) @Valid Figure reusedEnergy,
    @Kind(FigureKind.ENERGY_ERF) @Valid Figure erf) {
  /** Keeps its own copies: an absent list is an empty one. */
  public Site {
    instruments = instruments == null ? List.of() : List.copyOf(instruments);
  }
}
