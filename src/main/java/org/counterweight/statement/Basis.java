package org.counterweight.statement;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Basis of preparation and perimeter.
 *
 * @param preparation rules that the statement follows.
 * @param perimeter what is inside: which entities, sites and systems.
 * @param asInAccounts whether the perimeter is that of the financial statements.
 * @param entities number of entities inside; optional
 * @param exclusions what is left out, each with its reason; optional
 * @param changes changes of method or perimeter on the earlier period; optional
 */
public record Basis(
    @NotBlank @Size(max = 4000) String preparation,
    @NotBlank @Size(max = 4000) String perimeter,
    @NotNull Boolean asInAccounts,
    @Min(0) Long entities,
    @Size(max = 200) List<@NotBlank @Size(max = 4000) String> exclusions,
    @Size(min = 1, max = 4000) String changes) {
  /** Keeps its own copies: an absent list is an empty one. */
  public Basis {
    exclusions = exclusions == null ? List.of() : List.copyOf(exclusions);
  }
}
