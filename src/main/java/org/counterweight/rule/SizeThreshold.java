package org.counterweight.rule;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A dated legal size threshold.
 *
 * @param id name that statements refer to
 * @param title what it is, in words
 * @param from first balance sheet date on which it applies
 * @param until last one; null while it applies
 * @param criteriaNeeded how many of the criteria below make an entity large
 * @param employeesAbove more employees than this is a criterion met; null where not counted
 * @param currency ISO 4217 code of the amounts
 * @param turnoverAbove more turnover than this; null where not counted
 * @param assetsAbove a larger balance sheet than this; null where not counted
 * @param publicFloatFrom at least this public float; null where not counted
 * @param citation where the threshold stands
 */
public record SizeThreshold(
    String id,
    String title,
    LocalDate from,
    LocalDate until,
    int criteriaNeeded,
    Long employeesAbove,
    String currency,
    BigDecimal turnoverAbove,
    BigDecimal assetsAbove,
    BigDecimal publicFloatFrom,
    String citation) {}
