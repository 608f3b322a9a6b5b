package org.counterweight.statement;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A reporting period; both days belong to it.
 *
 * @param label how the period is called, as in 2025 or FY26.
 * @param kind how long the period is meant to be.
 * @param start first day.
 * @param end last day.
 * @param weeks 52 or 53 where the year is counted in weeks; optional
 */
public record Period(
    @NotBlank @Size(max = 300) String label,
    @NotNull PeriodKind kind,
    @NotNull LocalDate start,
    @NotNull LocalDate end,
    @Min(52) @Max(53) Long weeks) {}
