package org.counterweight.statement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Section D: human oversight.
 *
 * @param summary two or three sentences that open the section; optional
 * @param decisions decisions that AI took part in; optional
 * @param areas the same by area of work; optional
 * @param overrideCounts counts of the ledger, with their comparatives; optional
 * @param overrides ledger of decisions in which people did not let the AI do it; optional
 * @param voluntaryUse use once metrics and quotas are gone; optional
 * @param incentives quotas, leaderboards, awards, pay and review tied to usage; optional
 */
public record OversightSection(
    @Size(min = 1, max = 4000) String summary,
    @Kind(FigureKind.OVERSIGHT_DECISIONS) @Valid Figure decisions,
    @Size(max = 200) List<@NotNull @Valid OversightArea> areas,
    @Valid OverrideCounts overrideCounts,
    @Size(max = 100000) List<@NotNull @Valid OverrideEntry> overrides,
    @Size(max = 200) List<@NotNull @Valid VoluntaryUse> voluntaryUse,
    @Valid Incentives incentives) {
  /** Keeps its own copies: an absent list is an empty one. */
  public OversightSection {
    areas = areas == null ? List.of() : List.copyOf(areas);
    overrides = overrides == null ? List.of() : List.copyOf(overrides);
    voluntaryUse = voluntaryUse == null ? List.of() : List.copyOf(voluntaryUse);
  }
}
