package org.counterweight.statement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Section A: energy and resource cost of all AI work, experiments included.
 *
 * @param summary two or three sentences that open the section; optional
 * @param matching how certificates are matched in market-based emissions; optional
 * @param gwpSet set of global warming potentials behind every CO2e figure, as in "IPCC AR6, 100
 *     years"; optional
 * @param sites sites where AI work runs; optional
 * @param purchased purchased AI services: Scope 3 category 1; optional
 * @param hardware hardware with its embodied carbon; optional
 * @param costs what resources cost; optional
 * @param intensities energy, carbon and water per unit of work; optional
 * @param totals totals of the entity.
 * @param sensitivity what would change this page; optional
 */
public record EnergySection(
    @Size(min = 1, max = 4000) String summary,
    Matching matching,
    @Size(min = 1, max = 300) String gwpSet,
    @Size(max = 5000) List<@NotNull @Valid Site> sites,
    @Size(max = 2000) List<@NotNull @Valid PurchasedService> purchased,
    @Size(max = 5000) List<@NotNull @Valid Hardware> hardware,
    @Size(max = 500) List<@NotNull @Valid ResourceCost> costs,
    @Size(max = 500) List<@NotNull @Valid Intensity> intensities,
    @NotNull @Valid EnergyTotals totals,
    @Size(min = 1, max = 4000) String sensitivity) {
  /** Keeps its own copies: an absent list is an empty one. */
  public EnergySection {
    sites = sites == null ? List.of() : List.copyOf(sites);
    purchased = purchased == null ? List.of() : List.copyOf(purchased);
    hardware = hardware == null ? List.of() : List.copyOf(hardware);
    costs = costs == null ? List.of() : List.copyOf(costs);
    intensities = intensities == null ? List.of() : List.copyOf(intensities);
  }
}
