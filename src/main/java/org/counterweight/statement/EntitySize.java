package org.counterweight.statement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Size of the entity on a dated legal threshold.
 *
 * @param threshold id of the threshold in the policy, as in eu-large-undertaking-2024.
 * @param asOf balance sheet date that the size refers to.
 * @param employees average head count; optional
 * @param turnover net turnover; optional
 * @param assets balance sheet total; optional
 * @param publicFloat market value of the shares held by outsiders; optional
 */
public record EntitySize(
    @NotNull @Pattern(regexp = Forms.SLUG) @Size(max = 60) String threshold,
    @NotNull LocalDate asOf,
    @Min(0) Long employees,
    @Kind(FigureKind.ENTITY_TURNOVER) @Valid Figure turnover,
    @Kind(FigureKind.ENTITY_ASSETS) @Valid Figure assets,
    @Kind(FigureKind.ENTITY_PUBLIC_FLOAT) @Valid Figure publicFloat) {}
