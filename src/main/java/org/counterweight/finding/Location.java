package org.counterweight.finding;

import java.util.Comparator;

/**
 * Where a finding stands. Each part is null where it does not apply: a value in YAML has a file, a
 * pointer, a line and a column; a value on paper has a page; a value in a workbook has a cell.
 *
 * @param file the input or artefact, as the user named it, never an absolute path of ours
 * @param pointer RFC 6901 JSON Pointer into the statement, {@code ""} for the whole statement
 * @param line 1-based line in the source
 * @param column 1-based column in the source, counted in code points
 * @param endColumn column after the last character of the value, on the same line
 * @param page 1-based page of a PDF
 * @param cell sheet and cell in the notation of a formula, as in {@code 'C Harm'!B7}
 */
public record Location(
    String file,
    String pointer,
    Integer line,
    Integer column,
    Integer endColumn,
    Integer page,
    String cell)
    implements Comparable<Location> {

  private static final Comparator<String> TEXT = Comparator.nullsFirst(Comparator.naturalOrder());
  private static final Comparator<Integer> NUMBER =
      Comparator.nullsFirst(Comparator.naturalOrder());
  private static final Comparator<Location> ORDER =
      Comparator.comparing(Location::file, TEXT)
          .thenComparing(Location::page, NUMBER)
          .thenComparing(Location::line, NUMBER)
          .thenComparing(Location::column, NUMBER)
          .thenComparing(Location::cell, TEXT)
          .thenComparing(Location::pointer, TEXT);

  /** A place in the statement, not yet traced to a line of its source. */
  public static Location at(String pointer) {
    return new Location(null, pointer, null, null, null, null, null);
  }

  /** A place in a text file. */
  public static Location in(String file, String pointer, int line, int column, Integer endColumn) {
    return new Location(file, pointer, line, column, endColumn, null, null);
  }

  /** A cell of a workbook, named as in {@code 'C Harm'!B7}. */
  public static Location ofCell(String file, String pointer, String cell) {
    return new Location(file, pointer, null, null, null, null, cell);
  }

  /** A file as a whole. */
  public static Location ofFile(String file) {
    return new Location(file, null, null, null, null, null, null);
  }

  @Override
  public int compareTo(Location other) {
    return ORDER.compare(this, other);
  }
}
