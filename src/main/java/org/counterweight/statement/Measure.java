package org.counterweight.statement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;

/**
 * One measured effect of one use of AI.
 *
 * @param id figure id of the effect: value, kind and use, as in value.task-time.customs-files.
 * @param name the use.
 * @param unit unit of baseline, result and effect.
 * @param unitLabel unit as printed, as in "min per file"; by default the unit; optional
 * @param scale name of the scale, where the unit is a score; optional
 * @param direction which way is better.
 * @param level rung on the attribution ladder.
 * @param method how it was measured.
 * @param realisation whether it has happened.
 * @param baseline before, or without; optional
 * @param comparator a comparison group that changed without AI; optional
 * @param result after, or with; optional
 * @param effect result less baseline, less the comparator's own change.
 * @param reviewTime review and rework per unit of work that the result already includes, in the
 *     unit; for measures of time; optional
 * @param money the effect in money; optional
 * @param redeployment what freed hours were turned into, where hours are stated as money; optional
 * @param overlapGroup effects of the same group overlap; one of them counts; optional
 * @param inTotal whether the net amount is part of the total.
 * @param reasonNotCounted why it is not part of the total; optional
 * @param owner role that answers for it; optional
 * @param evidence ids of the evidence; optional
 * @param note a note printed with the measure; optional
 */
public record Measure(
    @NotNull @Pattern(regexp = Forms.VALUE_ID) @Size(max = 160) String id,
    @NotBlank @Size(max = 300) String name,
    @NotNull @Pattern(regexp = Forms.UNIT) @Size(max = 20) String unit,
    @Size(min = 1, max = 300) String unitLabel,
    @Size(min = 1, max = 300) String scale,
    @NotNull Direction direction,
    @NotNull AttributionLevel level,
    @NotBlank @Size(max = 4000) String method,
    @NotNull Realisation realisation,
    @Valid Reading baseline,
    @Valid Comparator comparator,
    @Valid Reading result,
    @NotNull @Valid Effect effect,
    @DecimalMin("0") BigDecimal reviewTime,
    @Valid Money money,
    @Valid Redeployment redeployment,
    @Pattern(regexp = Forms.SLUG) @Size(max = 60) String overlapGroup,
    @NotNull Boolean inTotal,
    @Size(min = 1, max = 4000) String reasonNotCounted,
    @Size(min = 1, max = 300) String owner,
    @Size(max = 100)
        List<@NotNull @Pattern(regexp = Forms.EVIDENCE_ID) @Size(max = 20) String> evidence,
    @Size(min = 1, max = 4000) String note) {
  /** Keeps its own copies: an absent list is an empty one. */
  public Measure {
    evidence = evidence == null ? List.of() : List.copyOf(evidence);
  }
}
