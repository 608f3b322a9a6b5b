package org.counterweight.render.pdf;

import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfStructureElement;

/**
 * The one mark that may be open on the page: content of a tag, or an artifact. A mark stays open
 * while what follows belongs to the same owner, so a paragraph of ten lines is one sequence.
 */
final class Marks {
  /** Why something is no content, by ISO 32000-1, 14.8.2.2. */
  enum Artifact {
    /** Running heads and feet, repeated table heads. */
    PAGINATION("Pagination", null),
    /** Rules, borders, list bullets. */
    LAYOUT("Layout", null),
    /** The word across a draft. */
    WATERMARK("Pagination", "Watermark");

    private final String type;
    private final String subtype;

    Artifact(String type, String subtype) {
      this.type = type;
      this.subtype = subtype;
    }

    private PdfDictionary properties() {
      PdfDictionary properties = new PdfDictionary();
      properties.put(PdfName.TYPE, new PdfName(type));
      if (subtype != null) {
        properties.put(PdfName.SUBTYPE, new PdfName(subtype));
      }
      return properties;
    }
  }

  private final PagePainter painter;
  private PdfStructureElement nursery;
  private PdfContentByte content;
  private Tag.Ink ink;
  private Artifact artifact;

  /** Marks what this painter writes; what it holds back belongs to the mark that is open. */
  Marks(PagePainter painter) {
    this.painter = painter;
  }

  /** Turns to a new page. */
  void turnTo(PdfContentByte page, PdfStructureElement parentOfCarriers) {
    content = page;
    nursery = parentOfCarriers;
  }

  boolean isOpen() {
    return ink != null || artifact != null;
  }

  void open(Tag.Ink wanted) {
    if (ink == wanted) {
      return;
    }
    close();
    PdfStructureElement carrier = wanted.owner().carrier(nursery);
    content.beginMarkedContentSequence(carrier);
    int id = ((PdfNumber) carrier.get(PdfName.K)).intValue();
    wanted.marks().add(new Tag.Mark((PdfIndirectReference) carrier.get(PdfName.PG), id));
    // The library counts marks here; the tree it would build of them is not wanted.
    carrier.remove(PdfName.K);
    ink = wanted;
  }

  void open(Artifact wanted) {
    if (artifact == wanted) {
      return;
    }
    close();
    content.beginMarkedContentSequence(Role.ARTIFACT, wanted.properties(), true);
    artifact = wanted;
  }

  void close() {
    if (isOpen()) {
      painter.flush();
      content.endMarkedContentSequence();
      ink = null;
      artifact = null;
    }
  }
}
