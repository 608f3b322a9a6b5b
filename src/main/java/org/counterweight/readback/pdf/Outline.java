package org.counterweight.readback.pdf;

import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.counterweight.layout.Aside;

/** The bookmarks, in the order in which they are listed when all are unfolded. */
final class Outline {
  private final PDDocument document;
  private final Desk desk;
  private final Asides asides;
  private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private Outline(PDDocument document, Desk desk, Asides asides) {
    this.document = document;
    this.desk = desk;
    this.asides = asides;
  }

  static void add(PDDocument document, Desk desk, Asides asides) {
    COSDictionary root =
        document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.OUTLINES);
    if (root != null) {
      new Outline(document, desk, asides).level(root, 1);
    }
  }

  private void level(COSDictionary parent, int level) {
    if (level > Budget.DEPTH) {
      throw Budget.tooMuch("bookmarks nested more than " + Budget.DEPTH + " deep");
    }
    COSDictionary item = parent.getCOSDictionary(COSName.FIRST);
    while (item != null) {
      desk.budget().node();
      if (!seen.add(item)) {
        throw new Stopped(
            "the bookmarks of the file lead back to themselves, without end;"
                + " remove them, or save the file anew");
      }
      asides.add(Aside.Kind.BOOKMARK, item.getString(COSName.TITLE), page(item), level);
      level(item, level + 1);
      item = item.getCOSDictionary(COSName.NEXT);
    }
  }

  /** The page that it leads to, from 1; 0 where it leads to none of this file. */
  private int page(COSDictionary item) {
    try {
      PDPage page = new PDOutlineItem(item).findDestinationPage(document);
      return page == null ? 0 : desk.number(page.getCOSObject());
    } catch (IOException | RuntimeException e) {
      // A destination that cannot be made out leads nowhere; what the bookmark says stands.
      return 0;
    }
  }
}
