package org.counterweight.readback.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** What the pages of one document share while it is read. */
final class Desk {
  private final Budget budget;
  private final Layers layers;
  private final Streams streams;
  private final Guard guard;
  private final IdentityHashMap<COSBase, Face> faces = new IdentityHashMap<>();
  private final IdentityHashMap<COSDictionary, Map<Integer, Content>> contents =
      new IdentityHashMap<>();
  private final IdentityHashMap<COSDictionary, Content> annotations = new IdentityHashMap<>();
  private final IdentityHashMap<COSDictionary, Integer> pages = new IdentityHashMap<>();
  private Face standIn;

  Desk(PDDocument document, Budget budget) {
    this.budget = budget;
    this.layers = new Layers(document.getDocumentCatalog().getCOSObject());
    this.streams = new Streams(budget);
    this.guard = new Guard(streams);
  }

  Budget budget() {
    return budget;
  }

  Layers layers() {
    return layers;
  }

  Streams streams() {
    return streams;
  }

  Guard guard() {
    return guard;
  }

  /** Notes the number of a page, from 1. */
  void number(COSDictionary page, int number) {
    pages.put(page, number);
  }

  /** The number of a page; 0 for what is no page of the file. */
  int number(COSDictionary page) {
    return pages.getOrDefault(page, 0);
  }

  /** The face of a font; the one that viewers fall back to where a text names none. */
  Face face(PDFont font) throws IOException {
    if (font == null) {
      if (standIn == null) {
        standIn = new Face(new PDType1Font(Standard14Fonts.FontName.HELVETICA));
      }
      return standIn;
    }
    Face face = faces.get(font.getCOSObject());
    if (face == null) {
      face = new Face(font);
      faces.put(font.getCOSObject(), face);
    }
    return face;
  }

  /** The content under a number of a page, or of a form that numbers its own. */
  Content content(COSDictionary owner, int number, int page) {
    return contents
        .computeIfAbsent(owner, o -> new HashMap<>())
        .computeIfAbsent(number, n -> new Content(page));
  }

  /** The content that a structure element names; null where nothing was painted under it. */
  Content find(COSDictionary owner, int number) {
    Map<Integer, Content> known = contents.get(owner);
    return known == null ? null : known.get(number);
  }

  /** What an annotation paints. */
  Content annotation(COSDictionary annotation, int page) {
    return annotations.computeIfAbsent(annotation, a -> new Content(page));
  }

  /** What an annotation painted; null for nothing. */
  Content findAnnotation(COSDictionary annotation) {
    return annotations.get(annotation);
  }
}
