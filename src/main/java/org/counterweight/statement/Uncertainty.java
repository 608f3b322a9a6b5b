package org.counterweight.statement;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/**
 * Uncertainty of a figure: plus or minus, with a confidence level.
 *
 * @param plusMinusPercent half-width in percent of the value.
 * @param confidence confidence level in percent, as in 95.
 */
public record Uncertainty(
    @NotNull @DecimalMin("0") BigDecimal plusMinusPercent,
    @NotNull @DecimalMin("50") @DecimalMax("100") BigDecimal confidence) {}
