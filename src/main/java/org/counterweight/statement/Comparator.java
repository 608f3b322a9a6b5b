package org.counterweight.statement;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/**
 * A comparison group.
 *
 * @param description who or what was compared.
 * @param baseline its value before.
 * @param result its value after.
 * @param n number of observations; optional
 */
public record Comparator(
    @NotBlank @Size(max = 4000) String description,
    @NotNull BigDecimal baseline,
    @NotNull BigDecimal result,
    @Min(1) Long n) {}
