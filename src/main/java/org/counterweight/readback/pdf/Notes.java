package org.counterweight.readback.pdf;

import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.counterweight.layout.Aside;

/** Words of annotations and form fields, and words that stand for others when read aloud. */
final class Notes {
  private static final COSName RICH = COSName.getPDFName("RC");

  private final Desk desk;
  private final Asides asides;
  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private Notes(Desk desk, Asides asides) {
    this.desk = desk;
    this.asides = asides;
  }

  static void add(COSDictionary catalog, List<COSDictionary> pages, Desk desk, Asides asides)
      throws IOException {
    Notes notes = new Notes(desk, asides);
    int number = 0;
    for (COSDictionary page : pages) {
      number++;
      COSArray all = page.getCOSArray(COSName.ANNOTS);
      for (int i = 0; all != null && i < all.size(); i++) {
        if (all.getObject(i) instanceof COSDictionary note) {
          desk.budget().node();
          notes.annotation(note, number);
        }
      }
    }
    COSDictionary form = catalog.getCOSDictionary(COSName.ACRO_FORM);
    if (form != null) {
      if (catalog.getBoolean(COSName.getPDFName("NeedsRendering"), false)) {
        throw new Stopped(
            "what the file shows is made by a form program (XFA) when it is opened,"
                + " so that nobody can check it; print it to an ordinary PDF");
      }
      notes.fields(form.getCOSArray(COSName.FIELDS), 0);
    }
  }

  private void annotation(COSDictionary note, int page) throws IOException {
    boolean link = "Link".equals(note.getNameAsString(COSName.SUBTYPE));
    Aside.Kind kind = link ? Aside.Kind.ALT : Aside.Kind.ANNOTATION;
    asides.add(kind, note.getString(COSName.CONTENTS), page, 0);
    if (!link) {
      asides.add(kind, note.getString(COSName.getPDFName("Subj")), page, 0);
      text(note.getDictionaryObject(RICH), page);
    }
    field(note, page);
  }

  private void fields(COSArray fields, int depth) throws IOException {
    if (depth > Budget.DEPTH) {
      throw Budget.tooMuch("form fields nested more than " + Budget.DEPTH + " deep");
    }
    for (int i = 0; fields != null && i < fields.size(); i++) {
      desk.budget().node();
      if (fields.getObject(i) instanceof COSDictionary field) {
        boolean first = !seen.contains(field);
        field(field, 0);
        if (first) {
          fields(field.getCOSArray(COSName.KIDS), depth + 1);
        }
      }
    }
  }

  /** What a field holds, offers and says when pointed at. */
  private void field(COSDictionary field, int page) throws IOException {
    if (!seen.add(field)) {
      return;
    }
    text(field.getDictionaryObject(COSName.V), page);
    asides.add(Aside.Kind.ANNOTATION, field.getString(COSName.TU), page, 0);
    COSArray options = field.getCOSArray(COSName.OPT);
    for (int i = 0; options != null && i < options.size(); i++) {
      COSBase option = options.getObject(i);
      text(option instanceof COSArray pair && pair.size() > 1 ? pair.getObject(1) : option, page);
    }
  }

  private void text(COSBase value, int page) throws IOException {
    if (value instanceof COSString string) {
      asides.add(Aside.Kind.ANNOTATION, string.getString(), page, 0);
    } else if (value instanceof COSStream stream) {
      asides.add(
          Aside.Kind.ANNOTATION, new COSString(desk.streams().bytes(stream)).getString(), page, 0);
    } else if (value instanceof COSArray many) {
      for (int i = 0; i < many.size(); i++) {
        if (many.getObject(i) instanceof COSString string) {
          asides.add(Aside.Kind.ANNOTATION, string.getString(), page, 0);
        }
      }
    }
  }

  /** Alternative, replacement and expansion texts of the structure. */
  static void addSpoken(List<Element> elements, Asides asides) {
    for (Element element : elements) {
      int page = element.page();
      asides.add(Aside.Kind.ALT, element.text("Alt"), page, 0);
      asides.add(Aside.Kind.ACTUAL_TEXT, element.text("ActualText"), page, 0);
      asides.add(Aside.Kind.ACTUAL_TEXT, element.text("E"), page, 0);
    }
  }
}
