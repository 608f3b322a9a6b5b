package org.counterweight.report.html;

/**
 * A part of a line of source around a place, with blanks for tabs.
 *
 * @param before what stands before the place
 * @param marked the place
 * @param after what follows it
 */
record Excerpt(String before, String marked, String after) {
  private static final int BEFORE = 60;
  private static final int MARKED = 80;
  private static final int AFTER = 60;
  private static final String CUT = "\u2026";

  /**
   * Cuts a line.
   *
   * @param column 1-based, in code points
   * @param endColumn column after the place; null marks one character
   */
  static Excerpt of(String line, int column, Integer endColumn) {
    int all = line.codePointCount(0, line.length());
    int start = Math.min(all, Math.max(0, column - 1));
    int end = Math.min(all, endColumn == null ? start + 1 : Math.max(start + 1, endColumn - 1));
    int from = Math.max(0, start - BEFORE);
    int shown = Math.min(end, start + MARKED);
    int to = Math.min(all, shown + AFTER);
    return new Excerpt(
        (from > 0 ? CUT : "") + part(line, from, start),
        part(line, start, shown) + (shown < end ? CUT : ""),
        shown < end ? "" : part(line, shown, to) + (to < all ? CUT : ""));
  }

  /** The first line of a text, cut where it is long. */
  static String plain(String text) {
    String first = text.lines().findFirst().orElse("");
    int all = first.codePointCount(0, first.length());
    return all <= BEFORE + MARKED ? part(first, 0, all) : part(first, 0, BEFORE + MARKED) + CUT;
  }

  private static String part(String line, int from, int to) {
    return line.substring(line.offsetByCodePoints(0, from), line.offsetByCodePoints(0, to))
        .replace("\t", "    ");
  }
}
