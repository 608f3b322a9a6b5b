package org.counterweight.readback.xlsx;

/**
 * How much of a workbook is read before it is refused. Far above any statement, far below what
 * would fill a machine.
 *
 * @param entries most parts in the zip
 * @param part most bytes of one part, unpacked
 * @param total most bytes of all parts together, unpacked
 * @param ratio most bytes unpacked for one packed, looked at from a million bytes on
 * @param depth deepest nesting of XML elements
 * @param nodes most XML elements outside of cells
 * @param cells most cells, empty ones with a format included
 * @param filled most cells with content
 * @param text most characters of text
 * @param sheets most sheets
 * @param drawings most pictures, shapes and charts on a sheet
 * @param points most cells that charts take their numbers and words from, each as often as it is
 *     taken
 * @param evaluations most cells that conditional formats are worked out for, times their rules
 */
record Limits(
    int entries,
    long part,
    long total,
    int ratio,
    int depth,
    int nodes,
    int cells,
    int filled,
    int text,
    int sheets,
    int drawings,
    int points,
    int evaluations) {
  static final Limits DEFAULT =
      new Limits(
          5_000,
          96L << 20,
          192L << 20,
          200,
          80,
          1_500_000,
          600_000,
          250_000,
          24 << 20,
          1_000,
          3_000,
          1_000_000,
          3_000_000);
}
