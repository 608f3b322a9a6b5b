package org.counterweight.intake;

import java.util.Optional;

/** What a report may quote of an input beside a finding. */
public interface Excerpts {
  /** The input as the user named it. */
  String name();

  /**
   * The line of text with this 1-based number; empty where there is none or the input is no text.
   */
  default Optional<String> line(int number) {
    return Optional.empty();
  }

  /**
   * What stands in a cell, named as in a finding's location ({@code 'C Harm'!B7}); empty where the
   * cell is blank or the input is no workbook.
   */
  default Optional<String> cell(String cell) {
    return Optional.empty();
  }
}
