package org.counterweight.report;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.counterweight.finding.Location;

/**
 * Of all that may be quoted of an input, the lines and cells that its findings stand at. An input
 * whose turn to be reported has not come keeps these and not its text.
 *
 * @param lines by their number
 * @param cells by their name
 */
public record Quotes(Map<Integer, String> lines, Map<String, String> cells) implements SourceLines {
  /** Nothing to quote. */
  public static final Quotes NONE = new Quotes(Map.of(), Map.of());

  /** Keeps its own copies. */
  public Quotes {
    lines = Map.copyOf(lines);
    cells = Map.copyOf(cells);
  }

  /** What a report of this result may ask for. */
  public static Quotes of(Result result, SourceLines all) {
    Map<Integer, String> lines = new HashMap<>();
    Map<String, String> cells = new HashMap<>();
    result
        .findings()
        .forEach(finding -> {
          Location at = finding.location();
          String file = at.file() == null ? result.input() : at.file();
          // Places on the pages of an artefact are not in the input.
          if (file.equals(result.input())) {
            if (at.line() != null) {
              all.line(file, at.line()).ifPresent(text -> lines.put(at.line(), text));
            }
            if (at.cell() != null) {
              all.cell(file, at.cell()).ifPresent(text -> cells.put(at.cell(), text));
            }
          }
        });
    return new Quotes(lines, cells);
  }

  @Override
  public Optional<String> line(String file, int number) {
    return Optional.ofNullable(lines.get(number));
  }

  @Override
  public Optional<String> cell(String file, String cell) {
    return Optional.ofNullable(cells.get(cell));
  }
}
