package org.counterweight.statement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * The earlier period that prior values refer to.
 *
 * @param label how the earlier period is called, as in 2024.
 * @param start first day.
 * @param end last day.
 * @param statement id of the statement that was published for it; optional
 * @param restatements prior values that differ from what was published; optional
 */
public record Comparatives(
    @NotBlank @Size(max = 300) String label,
    @NotNull LocalDate start,
    @NotNull LocalDate end,
    @Pattern(regexp = Forms.IDENT) @Size(max = 80) String statement,
    @Size(max = 2000) List<@NotNull @Valid Restatement> restatements) {
  /** Keeps its own copies: an absent list is an empty one. */
  public Comparatives {
    restatements = restatements == null ? List.of() : List.copyOf(restatements);
  }
}
