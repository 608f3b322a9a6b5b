package org.counterweight.readback.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.counterweight.layout.Aside;
import org.counterweight.readback.Embedded;

/** Files inside the file: by name, associated with the document or a page, or as notes on one. */
final class Attachments {
  private static final String[] NAMES = {"UF", "F", "Unix", "Mac", "DOS"};

  private final Desk desk;
  private final Asides asides;
  private final List<Embedded> found = new ArrayList<>();
  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private Attachments(Desk desk, Asides asides) {
    this.desk = desk;
    this.asides = asides;
  }

  static List<Embedded> of(
      COSDictionary catalog, List<COSDictionary> pages, Desk desk, Asides asides)
      throws IOException {
    Attachments attachments = new Attachments(desk, asides);
    COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
    if (names != null) {
      attachments.names(names.getCOSDictionary(COSName.EMBEDDED_FILES), 0);
    }
    attachments.files(catalog.getDictionaryObject(COSName.getPDFName("AF")), 0);
    int number = 0;
    for (COSDictionary page : pages) {
      number++;
      attachments.files(page.getDictionaryObject(COSName.getPDFName("AF")), number);
      COSArray notes = page.getCOSArray(COSName.ANNOTS);
      for (int i = 0; notes != null && i < notes.size(); i++) {
        if (notes.getObject(i) instanceof COSDictionary note
            && "FileAttachment".equals(note.getNameAsString(COSName.SUBTYPE))) {
          attachments.file(note.getDictionaryObject(COSName.FS), number);
        }
      }
    }
    attachments.found.sort(Comparator.comparing(Embedded::name));
    return attachments.found;
  }

  private void names(COSDictionary node, int depth) throws IOException {
    if (node == null || !seen.add(node)) {
      return;
    }
    if (depth > Budget.DEPTH) {
      throw Budget.tooMuch("a list of attachments nested more than " + Budget.DEPTH + " deep");
    }
    COSArray pairs = node.getCOSArray(COSName.NAMES);
    for (int i = 1; pairs != null && i < pairs.size(); i += 2) {
      file(pairs.getObject(i), 0);
    }
    COSArray kids = node.getCOSArray(COSName.KIDS);
    for (int i = 0; kids != null && i < kids.size(); i++) {
      desk.budget().node();
      if (kids.getObject(i) instanceof COSDictionary kid) {
        names(kid, depth + 1);
      }
    }
  }

  private void files(COSBase associated, int page) throws IOException {
    if (associated instanceof COSArray many) {
      for (int i = 0; i < many.size(); i++) {
        file(many.getObject(i), page);
      }
    } else {
      file(associated, page);
    }
  }

  private void file(COSBase specification, int page) throws IOException {
    if (!(specification instanceof COSDictionary file) || !seen.add(file)) {
      return;
    }
    desk.budget().node();
    String name = "";
    for (String key : NAMES) {
      String value = file.getString(COSName.getPDFName(key));
      name = name.isEmpty() && value != null ? value : name;
    }
    asides.add(Aside.Kind.ATTACHMENT, name, page, 0);
    asides.add(Aside.Kind.ATTACHMENT, file.getString(COSName.DESC), page, 0);
    COSDictionary streams = file.getCOSDictionary(COSName.EF);
    if (streams == null) {
      return;
    }
    for (String key : NAMES) {
      if (streams.getDictionaryObject(COSName.getPDFName(key)) instanceof COSStream stream
          && seen.add(stream)) {
        found.add(
            new Embedded(
                name, stream.getNameAsString(COSName.SUBTYPE), desk.streams().bytes(stream)));
      }
    }
  }
}
