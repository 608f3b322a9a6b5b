package org.counterweight.statement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What freed hours were turned into.
 *
 * @param description work taken on, or spend avoided.
 * @param evidence ids of the evidence.
 */
public record Redeployment(
    @NotBlank @Size(max = 4000) String description,
    @NotNull @Size(min = 1, max = 100)
        List<@NotNull @Pattern(regexp = Forms.EVIDENCE_ID) @Size(max = 20) String> evidence) {
  /** Keeps its own copies: an absent list is an empty one. */
  public Redeployment {
    evidence = evidence == null ? List.of() : List.copyOf(evidence);
  }
}
