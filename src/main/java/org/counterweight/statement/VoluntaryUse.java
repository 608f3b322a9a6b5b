package org.counterweight.statement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;

/**
 * Share of users who still use a tool once usage metrics and quotas are gone.
 *
 * @param id id.
 * @param tool the tool.
 * @param window the days without metrics and quotas.
 * @param population users in the test.
 * @param share share who still use it.
 * @param low lower end of the interval in percent; optional
 * @param high upper end of the interval in percent; optional
 * @param confidence confidence level of the interval in percent; optional
 * @param method how it was measured.
 * @param evidence ids of the evidence; optional
 */
public record VoluntaryUse(
    @NotNull @Pattern(regexp = Forms.SLUG) @Size(max = 60) @Qualifier String id,
    @NotBlank @Size(max = 300) String tool,
    @NotNull @Valid Span window,
    @NotNull @Min(1) Long population,
    @NotNull @Kind(FigureKind.OVERSIGHT_VOLUNTARY_SHARE) @Valid Figure share,
    BigDecimal low,
    BigDecimal high,
    @DecimalMin("50") @DecimalMax("100") BigDecimal confidence,
    @NotBlank @Size(max = 4000) String method,
    @Size(max = 100)
        List<@NotNull @Pattern(regexp = Forms.EVIDENCE_ID) @Size(max = 20) String> evidence) {
  /** Keeps its own copies: an absent list is an empty one. */
  public VoluntaryUse {
    evidence = evidence == null ? List.of() : List.copyOf(evidence);
  }
}
