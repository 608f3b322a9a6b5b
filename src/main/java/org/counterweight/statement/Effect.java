package org.counterweight.statement;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/**
 * An effect with its interval.
 *
 * @param value effect, in the unit of the measure; negative means lower.
 * @param low lower end of the interval; optional
 * @param high upper end of the interval; optional
 * @param confidence confidence level in percent; optional
 */
public record Effect(
    @NotNull BigDecimal value,
    BigDecimal low,
    BigDecimal high,
    @DecimalMin("50") @DecimalMax("100") BigDecimal confidence) {}
