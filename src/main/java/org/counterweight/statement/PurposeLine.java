package org.counterweight.statement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Computing for one purpose.
 *
 * @param id id.
 * @param name what the computing was; by default the purpose; optional
 * @param purpose purpose.
 * @param energy electricity; optional
 * @param compute device-hours; optional
 * @param cost cost; optional
 * @param level how well the purpose is shown; optional
 * @param evidence ids of the evidence; optional
 * @param note a note printed with the line; optional
 */
public record PurposeLine(
    @NotNull @Pattern(regexp = Forms.SLUG) @Size(max = 60) @Qualifier String id,
    @Size(min = 1, max = 300) String name,
    @NotNull ComputePurpose purpose,
    @Kind(FigureKind.PURPOSE_ENERGY) @Valid Figure energy,
    @Kind(FigureKind.PURPOSE_COMPUTE) @Valid Figure compute,
    @Kind(FigureKind.PURPOSE_COST) @Valid Figure cost,
    AttributionLevel level,
    @Size(max = 100)
        List<@NotNull @Pattern(regexp = Forms.EVIDENCE_ID) @Size(max = 20) String> evidence,
    @Size(min = 1, max = 4000) String note) {
  /** Keeps its own copies: an absent list is an empty one. */
  public PurposeLine {
    evidence = evidence == null ? List.of() : List.copyOf(evidence);
  }
}
