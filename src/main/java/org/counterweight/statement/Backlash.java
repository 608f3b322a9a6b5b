package org.counterweight.statement;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/**
 * How users reacted, in numbers.
 *
 * @param rollback whether the change was taken back.
 * @param complaintIncrease rise in complaints in percent; optional
 * @param optOut share of users who opted out in percent; optional
 */
public record Backlash(
    @NotNull Boolean rollback,
    BigDecimal complaintIncrease,
    @DecimalMin("0") @DecimalMax("100") BigDecimal optOut) {}
