package org.counterweight.statement;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/**
 * A part of a usage figure.
 *
 * @param kind which part.
 * @param value value, in the unit of the figure.
 */
public record UsagePart(@NotNull UsagePartKind kind, @NotNull @DecimalMin("0") BigDecimal value) {}
