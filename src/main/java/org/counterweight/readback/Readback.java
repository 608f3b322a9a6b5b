package org.counterweight.readback;

import java.util.List;
import org.counterweight.layout.Layout;

/**
 * What came out of an artefact.
 *
 * @param layout what a reader sees
 * @param attachments files inside the file, in the order of their names
 * @param cells the content of a workbook's cells; {@link WorkbookCells#NONE} for a PDF
 */
public record Readback(Layout layout, List<Embedded> attachments, WorkbookCells cells) {
  /** Keeps its own copy. */
  public Readback {
    attachments = List.copyOf(attachments);
  }

  /** Of a file without cells. */
  public Readback(Layout layout, List<Embedded> attachments) {
    this(layout, attachments, WorkbookCells.NONE);
  }
}
