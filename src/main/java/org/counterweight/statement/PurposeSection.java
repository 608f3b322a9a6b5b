package org.counterweight.statement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Section E: compute by purpose.
 *
 * @param summary two or three sentences that open the section; optional
 * @param lines energy, compute and cost by purpose; optional
 * @param levy waste-AI levy schedule: a proposal, not law; optional
 * @param craft roles of the human-craft deduction: a proposal, not law; optional
 */
public record PurposeSection(
    @Size(min = 1, max = 4000) String summary,
    @Size(max = 200) List<@NotNull @Valid PurposeLine> lines,
    @Valid Levy levy,
    @Size(max = 500) List<@NotNull @Valid CraftRole> craft) {
  /** Keeps its own copies: an absent list is an empty one. */
  public PurposeSection {
    lines = lines == null ? List.of() : List.copyOf(lines);
    craft = craft == null ? List.of() : List.copyOf(craft);
  }
}
