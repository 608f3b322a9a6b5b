package org.counterweight.render.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.w3c.dom.Element;

/**
 * A node of the structure tree while a document is made. Its kids, in reading order, are other tags
 * and {@link Ink}: places where painted content will be hung in.
 */
final class Tag implements Kid {
  /** A stretch of content that ended up on a page. */
  record Mark(PdfIndirectReference page, int id) {}

  /** An annotation that belongs to a tag. */
  record Pointer(PdfIndirectReference annotation, PdfIndirectReference page) implements Kid {}

  /**
   * All that is painted for one text node or picture; several marks where it spans lines or pages.
   */
  static final class Ink implements Kid {
    private final Tag owner;
    private final List<Mark> marks = new ArrayList<>(1);
    private boolean breakAfter;

    private Ink(Tag owner) {
      this.owner = owner;
    }

    Tag owner() {
      return owner;
    }

    List<Mark> marks() {
      return marks;
    }

    /** Whether a forced line end follows, so that the last word must not touch the next one. */
    boolean breakAfter() {
      return breakAfter;
    }

    void setBreakAfter() {
      breakAfter = true;
    }
  }

  private final PdfName role;
  private final Element source;
  private final List<Kid> kids = new ArrayList<>(2);
  private Map<PdfName, PdfString> entries = Map.of();
  private final List<PdfDictionary> attributes = new ArrayList<>(0);
  private String id;
  private PdfStructureElement carrier;

  Tag(PdfName role, Element source) {
    this.role = role;
    this.source = source;
  }

  PdfName role() {
    return role;
  }

  /** The element it was made for; null for one that only groups. */
  Element source() {
    return source;
  }

  List<Kid> kids() {
    return kids;
  }

  Tag add(Tag kid) {
    kids.add(kid);
    return kid;
  }

  Ink addInk() {
    Ink ink = new Ink(this);
    kids.add(ink);
    return ink;
  }

  void add(Pointer pointer) {
    kids.add(pointer);
  }

  boolean is(PdfName name) {
    return role.equals(name);
  }

  /** Entries of the structure element beside those of every one: Lang, Alt, T, E. */
  Map<PdfName, PdfString> entries() {
    return entries;
  }

  /** Adds an entry; few tags have any. */
  void put(PdfName name, String text) {
    if (entries.isEmpty()) {
      entries = new LinkedHashMap<>();
    }
    entries.put(name, new PdfString(text, PdfObject.TEXT_UNICODE));
  }

  void addAttributes(PdfDictionary attribute) {
    attributes.add(attribute);
  }

  PdfArray attributeArray() {
    PdfArray array = new PdfArray();
    attributes.forEach(array::add);
    return array;
  }

  boolean hasAttributes() {
    return !attributes.isEmpty();
  }

  String id() {
    return id;
  }

  void setId(String id) {
    this.id = id;
  }

  /**
   * The library's stand-in for this tag. It lends the reference under which the tag will be written
   * and keeps the parent tree; its own tree is never used, because it cannot mix text and elements.
   */
  PdfStructureElement carrier(PdfStructureElement nursery) {
    if (carrier == null) {
      carrier = new PdfStructureElement(nursery, role);
    }
    return carrier;
  }

  /** Whether anything was painted for it, or it must stand although empty, as a cell must. */
  boolean isAlive() {
    if (is(Role.TD) || is(Role.TH)) {
      return true;
    }
    for (Kid kid : kids) {
      boolean alive =
          switch (kid) {
            case Ink ink -> !ink.marks().isEmpty();
            case Tag tag -> tag.isAlive();
            case Pointer p -> true;
          };
      if (alive) {
        return true;
      }
    }
    return false;
  }
}
