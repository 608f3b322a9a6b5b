package org.counterweight.readback;

import java.util.List;
import org.counterweight.layout.Layout;

/**
 * What came out of an artefact.
 *
 * @param layout what a reader sees
 * @param attachments files inside the file, in the order of their names
 */
public record Readback(Layout layout, List<Embedded> attachments) {
  /** Keeps its own copy. */
  public Readback {
    attachments = List.copyOf(attachments);
  }
}
