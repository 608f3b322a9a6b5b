package org.counterweight.readback;

import java.util.List;
import org.counterweight.layout.Layout;

/**
 * What came out of an artefact.
 *
 * @param layout what a reader sees
 * @param attachments files inside the file, in the order of their names
 * @param printed what stands under each id inside a block, in the order of reading; one paragraph
 *     may print several figures, each under its own id; empty for a workbook, whose ids name cells
 * @param cells the content of a workbook's cells; {@link WorkbookCells#NONE} for a PDF
 */
public record Readback(
    Layout layout, List<Embedded> attachments, List<Printed> printed, WorkbookCells cells) {
  /** Keeps its own copies. */
  public Readback {
    attachments = List.copyOf(attachments);
    printed = List.copyOf(printed);
  }

  /** Of a PDF. */
  public Readback(Layout layout, List<Embedded> attachments, List<Printed> printed) {
    this(layout, attachments, printed, WorkbookCells.NONE);
  }

  /** Of a workbook. */
  public Readback(Layout layout, List<Embedded> attachments, WorkbookCells cells) {
    this(layout, attachments, List.of(), cells);
  }
}
