package org.counterweight.report;

import java.util.Optional;

/** Where a report gets what it shows around a place: lines of a text, cells of a workbook. */
@FunctionalInterface
public interface SourceLines {
  /** No text is at hand; findings are shown without a frame. */
  SourceLines NONE = (file, number) -> Optional.empty();

  /**
   * A line without its line break; empty where the file is not a text at hand or has no such line.
   *
   * @param file as in the finding's location
   * @param number from 1
   */
  Optional<String> line(String file, int number);

  /**
   * What stands in a cell of a workbook; empty where the file is none at hand or the cell is blank.
   *
   * @param file as in the finding's location
   * @param cell as in the finding's location
   */
  default Optional<String> cell(String file, String cell) {
    return Optional.empty();
  }
}
