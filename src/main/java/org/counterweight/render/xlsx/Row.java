package org.counterweight.render.xlsx;

import java.math.BigDecimal;
import java.util.List;

/**
 * A row with its cells from left to right.
 *
 * @param index from 0
 * @param height in points; null to fit the text
 * @param breakBefore whether a printed page begins here
 * @param keepNext whether the row below is printed on the same page
 */
record Row(int index, BigDecimal height, boolean breakBefore, boolean keepNext, List<Cell> cells) {}
