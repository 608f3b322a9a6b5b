package org.counterweight.statement;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What counts as a major backlash of users.
 *
 * @param complaintIncrease rise in complaints in percent.
 * @param optOut share of users who opted out in percent.
 * @param declaredOn when the thresholds were set.
 */
public record BacklashThresholds(
    @NotNull @DecimalMin("0") BigDecimal complaintIncrease,
    @NotNull @DecimalMin("0") @DecimalMax("100") BigDecimal optOut,
    @NotNull LocalDate declaredOn) {}
