package org.counterweight.rule.submission;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterweight.layout.Block;
import org.counterweight.layout.Layout;

/**
 * A PDF or workbook, read back.
 *
 * @param file its name, for places in findings
 * @param layout what a reader sees of it
 * @param marks what the file itself says stands for which figure
 * @param cells cells with content; empty for a PDF
 */
public record Artefact(String file, Layout layout, List<Mark> marks, List<SheetCell> cells) {
  /** Keeps its own copies. */
  public Artefact {
    marks = List.copyOf(marks);
    cells = List.copyOf(cells);
  }

  /**
   * Text that the file gives an id to.
   *
   * @param id as in the data, whatever the file's own way to write it; the comparative of a figure
   *     ends in {@code :prior}, a repetition in {@code ~2}
   * @param text the words under the id
   * @param block order of the block in the layout; -1 where a reader sees nothing of it
   * @param cell its cell in a workbook; null in a PDF
   */
  public record Mark(String id, String text, int block, String cell) {
    /** The id without the number of its repetition. */
    public String bare() {
      int at = id.indexOf('~');
      return at < 0 ? id : id.substring(0, at);
    }
  }

  /** The block that a mark stands in; empty where nothing of it is shown. */
  public Optional<Block> block(Mark mark) {
    return mark.block() < 0 || mark.block() >= layout.blocks().size()
        ? Optional.empty()
        : Optional.of(layout.blocks().get(mark.block()));
  }

  /** The cells by their places, as in {@code 'C Harm'!B7}; for those who ask more than once. */
  public Map<String, SheetCell> cellsByPlace() {
    Map<String, SheetCell> byPlace = new HashMap<>();
    cells.forEach(cell -> byPlace.putIfAbsent(cell.place(), cell));
    return byPlace;
  }
}
