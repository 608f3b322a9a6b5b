package org.counterweight.render.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNameTree;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfStructureTreeRoot;
import org.openpdf.text.pdf.PdfWriter;

/** Writes the structure tree into the file, once all pages are painted. */
final class StructureWriter {
  private final PdfWriter writer;
  private final PdfStructureElement nursery;
  private final Map<String, PdfObject> ids = new HashMap<>();

  StructureWriter(PdfWriter writer, PdfStructureElement nursery) {
    this.writer = writer;
    this.nursery = nursery;
  }

  /** Writes the tree below its root element and hooks it to the catalog's. */
  void write(Tag document) throws IOException {
    PdfStructureTreeRoot root = writer.getStructureTreeRoot();
    write(document, root.getReference());
    root.put(PdfName.K, document.carrier(nursery).getReference());
    if (!ids.isEmpty()) {
      PdfDictionary tree = PdfNameTree.writeTree(ids, writer);
      root.put(Role.ID_TREE, writer.addToBody(tree).getIndirectReference());
    }
  }

  private void write(Tag tag, PdfIndirectReference parent) throws IOException {
    PdfIndirectReference self = tag.carrier(nursery).getReference();
    PdfDictionary element = new PdfDictionary();
    element.put(PdfName.TYPE, new PdfName("StructElem"));
    element.put(PdfName.S, tag.role());
    element.put(PdfName.P, parent);
    element.merge(tag.entries());
    if (tag.id() != null) {
      element.put(PdfName.ID, new PdfString(tag.id()));
      ids.put(tag.id(), self);
    }
    if (tag.hasAttributes()) {
      element.put(PdfName.A, tag.attributeArray());
    }
    PdfIndirectReference page = firstPage(tag.kids());
    if (page != null) {
      element.put(PdfName.PG, page);
    }
    PdfArray kids = new PdfArray();
    for (Kid kid : tag.kids()) {
      switch (kid) {
        case Tag child -> {
          if (child.isAlive()) {
            kids.add(child.carrier(nursery).getReference());
            write(child, self);
          }
        }
        case Tag.Ink ink -> ink.marks().forEach(mark -> kids.add(kid(mark, page)));
        case Tag.Pointer pointer -> kids.add(kid(pointer));
      }
    }
    if (kids.size() > 0) {
      element.put(PdfName.K, kids);
    }
    writer.addToBody(element, self);
  }

  private static PdfIndirectReference firstPage(List<Kid> kids) {
    for (Kid kid : kids) {
      if (kid instanceof Tag.Ink ink && !ink.marks().isEmpty()) {
        return ink.marks().get(0).page();
      }
    }
    return null;
  }

  private static PdfObject kid(Tag.Mark mark, PdfIndirectReference page) {
    PdfNumber id = new PdfNumber(mark.id());
    if (mark.page().getNumber() == page.getNumber()) {
      return id;
    }
    PdfDictionary reference = new PdfDictionary(PdfName.MCR);
    reference.put(PdfName.PG, mark.page());
    reference.put(PdfName.MCID, id);
    return reference;
  }

  private static PdfObject kid(Tag.Pointer pointer) {
    PdfDictionary reference = new PdfDictionary(Role.OBJR);
    reference.put(new PdfName("Obj"), pointer.annotation());
    reference.put(PdfName.PG, pointer.page());
    return reference;
  }
}
