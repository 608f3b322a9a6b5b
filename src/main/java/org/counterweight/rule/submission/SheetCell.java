package org.counterweight.rule.submission;

import java.math.BigDecimal;

/**
 * A cell of a workbook, as the file holds it.
 *
 * @param place sheet and cell, as in {@code 'C Harm'!B7}
 * @param surface number of the sheet, from 1
 * @param row from 0
 * @param column from 0
 * @param number what it holds, or what its formula gave when it was last calculated; null where
 *     that is no number
 * @param formula without the equals sign; null for none
 * @param shown what a reader sees
 * @param again what the formula gives when it is calculated anew; null where it gives no number
 * @param trouble why it cannot be calculated anew; null where it can, or where there is no formula
 */
public record SheetCell(
    String place,
    int surface,
    int row,
    int column,
    BigDecimal number,
    String formula,
    String shown,
    BigDecimal again,
    String trouble) {}
