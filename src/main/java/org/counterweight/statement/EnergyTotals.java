package org.counterweight.statement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;

/**
 * Totals of section A.
 *
 * @param scope what the totals cover, in a few words, where that is not all AI work and nothing
 *     else; optional
 * @param itEnergy IT electricity; optional
 * @param facilityEnergy facility electricity; optional
 * @param pue sum of facility over sum of IT electricity; never a mean of PUEs; optional
 * @param workloads IT electricity by workload; optional
 * @param locationEmissions location-based emissions; optional
 * @param marketEmissions market-based emissions; optional
 * @param purchasedEmissions emissions of purchased services; optional
 * @param embodiedEmissions embodied emissions attributed; optional
 * @param waterWithdrawn water withdrawn; optional
 * @param waterConsumed water consumed; optional
 * @param renewableEnergy renewable electricity; optional
 * @param eWaste electronic waste; optional
 * @param cost resource cost; optional
 */
public record EnergyTotals(
    @Size(min = 1, max = 300) String scope,
    @Kind(FigureKind.ENERGY_IT_ENERGY) @Valid Figure itEnergy,
    @Kind(FigureKind.ENERGY_FACILITY_ENERGY) @Valid Figure facilityEnergy,
    @Kind(FigureKind.ENERGY_PUE) @Valid Figure pue,
    @Valid Workloads workloads,
    @Kind(FigureKind.ENERGY_LOCATION_EMISSIONS) @Valid Figure locationEmissions,
    @Kind(FigureKind.ENERGY_MARKET_EMISSIONS) @Valid Figure marketEmissions,
    @Kind(FigureKind.ENERGY_PURCHASED_EMISSIONS) @Valid Figure purchasedEmissions,
    @Kind(FigureKind.ENERGY_EMBODIED_EMISSIONS) @Valid Figure embodiedEmissions,
    @Kind(FigureKind.ENERGY_WATER_WITHDRAWN) @Valid Figure waterWithdrawn,
    @Kind(FigureKind.ENERGY_WATER_CONSUMED) @Valid Figure waterConsumed,
    @Kind(FigureKind.ENERGY_RENEWABLE_ENERGY) @Valid Figure renewableEnergy,
    @Kind(FigureKind.ENERGY_E_WASTE) @Valid Figure eWaste,
    @Kind(FigureKind.ENERGY_COST) @Valid Figure cost) {}
