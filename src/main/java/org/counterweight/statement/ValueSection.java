package org.counterweight.statement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Section B: measurable business value.
 *
 * @param summary two or three sentences that open the section; optional
 * @param measures what was measured, adverse results included.
 * @param totals money, realised and proven, each overlap counted once; optional
 * @param caution cautionary words for forecasts; optional
 * @param adverseSearch how adverse results were looked for, where none is listed; optional
 * @param sensitivity what would change this page; optional
 */
public record ValueSection(
    @Size(min = 1, max = 4000) String summary,
    @NotNull @Size(max = 2000) List<@NotNull @Valid Measure> measures,
    @Valid ValueTotals totals,
    @Size(min = 1, max = 4000) String caution,
    @Valid AdverseSearch adverseSearch,
    @Size(min = 1, max = 4000) String sensitivity) {
  /** Keeps its own copies: an absent list is an empty one. */
  public ValueSection {
    measures = measures == null ? List.of() : List.copyOf(measures);
  }
}
