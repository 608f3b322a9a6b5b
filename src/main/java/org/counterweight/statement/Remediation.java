package org.counterweight.statement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What was done about an event.
 *
 * @param state where it stands at the end of the period.
 * @param action what was done.
 * @param steps the way there; optional
 */
public record Remediation(
    @NotNull RemediationState state,
    @NotBlank @Size(max = 4000) String action,
    @Size(max = 100) List<@NotNull @Valid RemediationStep> steps) {
  /** Keeps its own copies: an absent list is an empty one. */
  public Remediation {
    steps = steps == null ? List.of() : List.copyOf(steps);
  }
}
