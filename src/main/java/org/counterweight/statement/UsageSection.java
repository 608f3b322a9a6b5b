package org.counterweight.statement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Section U: raw usage. Usage does not measure value.
 *
 * @param summary two or three sentences that open the section; optional
 * @param caution cautionary words printed beside the figures, in their size; required where usage
 *     was asked for or rewarded; optional
 * @param figures raw usage figures.
 */
public record UsageSection(
    @Size(min = 1, max = 4000) String summary,
    @Size(min = 1, max = 4000) String caution,
    @NotNull @Size(min = 1, max = 500) List<@NotNull @Valid UsageFigure> figures) {
  /** Keeps its own copies: an absent list is an empty one. */
  public UsageSection {
    figures = figures == null ? List.of() : List.copyOf(figures);
  }
}
