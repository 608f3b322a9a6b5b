package org.counterweight.report;

import java.util.Optional;

/** Where a report gets the lines of text that it shows around a place. */
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
}
