package org.counterweight.statement;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * One kind of usage incentive.
 *
 * @param inPlace whether there was any in the period.
 * @param headcount people under it; optional
 * @param start since when; optional
 * @param end until when; optional
 * @param description what it was; optional
 */
public record Incentive(
    @NotNull Boolean inPlace,
    @Min(0) Long headcount,
    LocalDate start,
    LocalDate end,
    @Size(min = 1, max = 4000) String description) {}
