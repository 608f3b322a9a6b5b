package org.counterweight.statement;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A role that centres on human craft.
 *
 * @param id id.
 * @param title title.
 * @param headcount people in the role.
 * @param centre what the job description centres on.
 * @param limit the written, enforceable limit on AI in the role.
 * @param evidence ids of the evidence; optional
 */
public record CraftRole(
    @NotNull @Pattern(regexp = Forms.SLUG) @Size(max = 60) String id,
    @NotBlank @Size(max = 300) String title,
    @NotNull @Min(0) Long headcount,
    @NotNull CraftCentre centre,
    @NotBlank @Size(max = 4000) String limit,
    @Size(max = 100)
        List<@NotNull @Pattern(regexp = Forms.EVIDENCE_ID) @Size(max = 20) String> evidence) {
  /** Keeps its own copies: an absent list is an empty one. */
  public CraftRole {
    evidence = evidence == null ? List.of() : List.copyOf(evidence);
  }
}
