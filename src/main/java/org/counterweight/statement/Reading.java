package org.counterweight.statement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/**
 * A reading of a measure.
 *
 * @param value value, in the unit of the measure.
 * @param n number of observations; optional
 * @param period when it was read; by default the reporting period; optional
 */
public record Reading(@NotNull BigDecimal value, @Min(1) Long n, @Valid Span period) {}
