package org.counterweight.render.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openpdf.text.pdf.ByteBuffer;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNameTree;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfStructureTreeRoot;
import org.openpdf.text.pdf.PdfWriter;

/** Writes the structure tree into the file, once all pages are painted. */
final class StructureWriter {
  private static final String KIDS = "/K[";

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

  // Thousands of these make a tree: put down as they will stand in the file, and not by way of a
  // dictionary, an array and an object for each entry.
  private void write(Tag tag, PdfIndirectReference parent) throws IOException {
    PdfIndirectReference self = tag.carrier(nursery).getReference();
    PdfIndirectReference page = firstPage(tag.kids());
    ByteBuffer out = new ByteBuffer();
    // Their type may be left out (ISO 32000-1, table 323): nothing else can stand in this tree.
    out.append("<</S");
    tag.role().toPdf(writer, out);
    reference(out.append("/P "), parent);
    entries(tag, self, out);
    if (page != null) {
      reference(out.append("/Pg "), page);
    }
    int kids = out.size() + KIDS.length() - 1;
    int count = 0;
    out.append(KIDS);
    for (Kid kid : tag.kids()) {
      switch (kid) {
        case Tag child -> {
          if (child.isAlive()) {
            reference(out.append(count++ == 0 ? "" : " "), child.carrier(nursery).getReference());
            write(child, self);
          }
        }
        case Tag.Ink ink -> {
          for (Tag.Mark mark : ink.marks()) {
            mark(out.append(count++ == 0 ? "" : " "), mark, page);
          }
        }
        case Tag.Pointer pointer -> {
          out.append(count++ == 0 ? "" : " ");
          reference(out.append("<</Type/OBJR/Obj "), pointer.annotation());
          reference(out.append("/Pg "), pointer.page());
          out.append(">>");
        }
      }
    }
    out.append(count == 1 ? ">>" : "]>>");
    byte[] written = out.toByteArray();
    if (count == 1) {
      // A list of one is not needed, and each reader would make one of it.
      written[kids] = ' ';
    }
    writer.addToBody(new PdfLiteral(PdfObject.DICTIONARY, written), self);
  }

  private void entries(Tag tag, PdfIndirectReference self, ByteBuffer out) throws IOException {
    for (Map.Entry<PdfName, PdfString> entry : tag.entries().entrySet()) {
      entry.getKey().toPdf(writer, out);
      entry.getValue().toPdf(writer, out);
    }
    if (tag.id() != null) {
      new PdfString(tag.id()).toPdf(writer, out.append("/ID"));
      ids.put(tag.id(), self);
    }
    if (tag.hasAttributes()) {
      tag.attributeArray().toPdf(writer, out.append("/A"));
    }
  }

  private static void reference(ByteBuffer out, PdfIndirectReference to) {
    out.append(to.getNumber()).append(" 0 R");
  }

  private static void mark(ByteBuffer out, Tag.Mark mark, PdfIndirectReference page) {
    if (mark.page().getNumber() == page.getNumber()) {
      out.append(mark.id());
    } else {
      reference(out.append("<</Type/MCR/Pg "), mark.page());
      out.append("/MCID ").append(mark.id()).append(">>");
    }
  }

  private static PdfIndirectReference firstPage(List<Kid> kids) {
    for (Kid kid : kids) {
      if (kid instanceof Tag.Ink ink && !ink.marks().isEmpty()) {
        return ink.marks().get(0).page();
      }
    }
    return null;
  }
}
