package org.counterweight.readback;

import java.util.List;
import org.counterweight.layout.Layout;

/**
 * What came out of an artefact.
 *
 * @param layout what a reader sees
 * @param attachments files inside the file, in the order of their names
 * @param identified what stands under each id inside a block, in the order of reading; one
 *     paragraph may print several figures, each under its own id; empty for a workbook, whose ids
 *     name cells
 * @param cells the content of a workbook's cells; {@link WorkbookCells#NONE} for a PDF
 */
public record Readback(
    Layout layout, List<Embedded> attachments, List<Identified> identified, WorkbookCells cells) {
  /** Keeps its own copies. */
  public Readback {
    attachments = List.copyOf(attachments);
    identified = List.copyOf(identified);
  }

  /** Of a PDF. */
  public Readback(Layout layout, List<Embedded> attachments, List<Identified> identified) {
    this(layout, attachments, identified, WorkbookCells.NONE);
  }

  /** Of a workbook. */
  public Readback(Layout layout, List<Embedded> attachments, WorkbookCells cells) {
    this(layout, attachments, List.of(), cells);
  }
}
