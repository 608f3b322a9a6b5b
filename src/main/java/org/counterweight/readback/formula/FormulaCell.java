package org.counterweight.readback.formula;

import org.apache.poi.ss.util.CellRangeAddress;
import org.counterweight.readback.WorkbookCells;

/**
 * A cell that formulas may look at.
 *
 * @param row from 0
 * @param column from 0
 * @param kind what it holds
 * @param number what it holds as a number; 0 where it is none
 * @param text its text or its error; {@code TRUE} or {@code FALSE}; null where it has none
 * @param formula by which it is calculated anew; null for a cell that keeps its value
 * @param array range that the formula fills as one; null for an ordinary formula
 */
public record FormulaCell(
    int row,
    int column,
    WorkbookCells.Kind kind,
    double number,
    String text,
    String formula,
    CellRangeAddress array) {}
