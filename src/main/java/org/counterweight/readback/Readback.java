package org.counterweight.readback;

import java.util.List;
import org.counterweight.layout.Layout;

/**
 * What came out of an artefact.
 *
 * @param layout what a reader sees
 * @param attachments files inside the file, in the order of their names
 * @param printed what stands under each id inside a block, in the order of reading; one paragraph
 *     may print several figures, each under its own id
 */
public record Readback(Layout layout, List<Embedded> attachments, List<Printed> printed) {
  /** Keeps its own copies. */
  public Readback {
    attachments = List.copyOf(attachments);
    printed = List.copyOf(printed);
  }

  /** Of an artefact whose ids name whole blocks, such as the cells of a workbook. */
  public Readback(Layout layout, List<Embedded> attachments) {
    this(layout, attachments, List.of());
  }
}
