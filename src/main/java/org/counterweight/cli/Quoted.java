package org.counterweight.cli;

import java.util.Optional;
import org.counterweight.intake.Excerpts;
import org.counterweight.report.SourceLines;

/** Quotes one input, whatever file is asked for: findings on other files are not asked about. */
record Quoted(Excerpts excerpts) implements SourceLines {
  /**
   * Of this input.
   *
   * @param text null where nothing could be read
   */
  static SourceLines of(Excerpts text) {
    return text == null ? SourceLines.NONE : new Quoted(text);
  }

  @Override
  public Optional<String> line(String file, int number) {
    return excerpts.line(number);
  }

  @Override
  public Optional<String> cell(String file, String cell) {
    return excerpts.cell(cell);
  }
}
