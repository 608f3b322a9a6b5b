package org.counterweight.statement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * An affirmative statement that no event of these types occurred.
 *
 * @param types types it covers.
 * @param scope where was looked.
 * @param threshold from what size on an event would have been listed.
 * @param period which days it covers; by default the reporting period; optional
 * @param signatory who signs it.
 * @param signedOn when.
 */
public record NilStatement(
    @NotNull @Size(min = 1, max = 12) List<@NotNull HarmType> types,
    @NotBlank @Size(max = 4000) String scope,
    @NotBlank @Size(max = 4000) String threshold,
    @Valid Span period,
    @NotBlank @Size(max = 300) String signatory,
    @NotNull LocalDate signedOn) {
  /** Keeps its own copies: an absent list is an empty one. */
  public NilStatement {
    types = types == null ? List.of() : List.copyOf(types);
  }
}
