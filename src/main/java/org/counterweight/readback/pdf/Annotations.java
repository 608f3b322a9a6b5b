package org.counterweight.readback.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/** What notes, stamps, form fields and other annotations paint over the page. */
final class Annotations {
  private static final int HIDDEN = 2;
  private static final int PRINT = 4;
  private static final int NO_VIEW = 32;

  private final PageScan scan;
  private final Desk desk;
  private final Canvas canvas;

  Annotations(PageScan scan, Desk desk, Canvas canvas) {
    this.scan = scan;
    this.desk = desk;
    this.canvas = canvas;
  }

  void scan(PDPage page) throws IOException {
    COSArray all = page.getCOSObject().getCOSArray(COSName.ANNOTS);
    for (int i = 0; all != null && i < all.size(); i++) {
      if (all.getObject(i) instanceof COSDictionary annotation
          && annotation.containsKey(COSName.AP)
          && !"Popup".equals(annotation.getNameAsString(COSName.SUBTYPE))) {
        desk.budget().node();
        paint(annotation);
      }
    }
  }

  private void paint(COSDictionary dictionary) throws IOException {
    PDAnnotation annotation = PDAnnotation.createAnnotation(dictionary);
    PDAppearanceStream appearance = annotation.getNormalAppearanceStream();
    if (appearance == null) {
      return;
    }
    desk.streams().check(appearance.getCOSObject());
    int flags = dictionary.getInt(COSName.F, 0);
    // Shown on the screen and on paper alike, or not shown to everyone.
    boolean off =
        (flags & (HIDDEN | NO_VIEW)) != 0
            || (flags & PRINT) == 0
            || desk.layers().isOff(dictionary.getCOSDictionary(COSName.OC))
            || desk.layers().isOff(appearance.getCOSObject().getCOSDictionary(COSName.OC));
    Mark before = scan.marks().enter(desk.annotation(dictionary, canvas.page()), off);
    try {
      scan.showAnnotation(annotation);
    } finally {
      scan.marks().leave(before);
    }
  }
}
