package org.counterweight.render.pdf;

import java.util.List;
import java.util.Objects;
import org.counterweight.render.Attachment;
import org.counterweight.render.DocumentMetadata;

/**
 * All that one PDF is made of.
 *
 * @param xhtml a well-formed XHTML document; a bare {@code <!DOCTYPE html>} may stand before it, no
 *     other document type and no named entity but XML's five
 * @param metadata what the document says of itself; its times become the PDF's
 * @param attachments files to embed, each as an associated file of relationship {@code Data}
 * @param draft whether every page and the title are marked as a draft
 * @param resources where style sheets and pictures come from
 */
public record PdfSource(
    String xhtml,
    DocumentMetadata metadata,
    List<Attachment> attachments,
    boolean draft,
    ResourceLoader resources) {

  /** Copies the list and refuses null. */
  public PdfSource {
    Objects.requireNonNull(xhtml, "xhtml");
    Objects.requireNonNull(metadata, "metadata");
    Objects.requireNonNull(resources, "resources");
    attachments = List.copyOf(attachments);
  }
}
