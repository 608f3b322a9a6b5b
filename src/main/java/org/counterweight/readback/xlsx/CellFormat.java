package org.counterweight.readback.xlsx;

/**
 * How a cell is set.
 *
 * @param font of its text
 * @param fill behind its text
 * @param format of its numbers
 * @param alignment of its text
 * @param style name of the cell style, as in {@code Heading 1}
 */
record CellFormat(Font font, Fill fill, NumberFormat format, Alignment alignment, String style) {}
