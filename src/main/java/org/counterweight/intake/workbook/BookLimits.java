package org.counterweight.intake.workbook;

/**
 * How much of a workbook is unpacked before it is refused.
 *
 * @param entries most files in the zip
 * @param part most bytes of one file in it, unpacked
 * @param ratio most bytes unpacked for one packed, looked at from a million bytes on
 * @param cells most cells that are not blank, over all sheets
 * @param text most characters of all texts together
 */
record BookLimits(int entries, long part, int ratio, int cells, int text) {
  /** Generous for a statement with thousands of rows, small for a machine. */
  static final BookLimits DEFAULT =
      new BookLimits(2_000, 96L * 1024 * 1024, 200, 400_000, 16 * 1024 * 1024);
}
