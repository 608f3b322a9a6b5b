package org.counterweight.readback.formula;

/**
 * A defined name.
 *
 * @param name as written
 * @param sheet number of the sheet that it belongs to; 0 for the whole workbook
 * @param target formula that it stands for
 */
public record FormulaName(String name, int sheet, String target) {}
