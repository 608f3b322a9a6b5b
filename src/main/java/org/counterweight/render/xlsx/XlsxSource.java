package org.counterweight.render.xlsx;

import java.util.List;
import org.counterweight.render.Attachment;
import org.counterweight.render.DocumentMetadata;

/**
 * What a workbook is made from.
 *
 * @param xml a {@code workbook} document in the vocabulary of {@code templates/README.md}
 * @param metadata goes into the core and custom properties; all dates in the file come from it
 * @param attachments files carried inside as custom XML parts, which Excel keeps when it saves
 */
public record XlsxSource(String xml, DocumentMetadata metadata, List<Attachment> attachments) {
  /** Keeps its own copy of the list. */
  public XlsxSource {
    attachments = List.copyOf(attachments);
  }
}
