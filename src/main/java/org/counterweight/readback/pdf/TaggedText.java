package org.counterweight.readback.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Walks the structure tree and makes a block of every element that holds text and no smaller block.
 */
final class TaggedText {
  private final Blocks blocks;
  private final TaggedTables tables;
  private final TaggedPictures pictures;
  private final List<Element> elements = new ArrayList<>();
  private final List<Blocks.Piece> open = new ArrayList<>();
  private Element block;
  private int figures;

  private TaggedText(Blocks blocks, TaggedTables tables, TaggedPictures pictures) {
    this.blocks = blocks;
    this.tables = tables;
    this.pictures = pictures;
  }

  /** Adds the blocks, tables and pictures below a root; gives all elements in reading order. */
  static List<Element> walk(
      Element root, Blocks blocks, TaggedTables tables, TaggedPictures pictures) {
    TaggedText walk = new TaggedText(blocks, tables, pictures);
    for (Kid kid : root.kids()) {
      if (kid instanceof Element element) {
        walk.element(element);
      } else if (kid instanceof Kid.Inked inked) {
        walk.content(inked.content(), null);
      }
    }
    walk.close();
    return walk.elements;
  }

  private void element(Element element) {
    elements.add(element);
    if (Kinds.isInline(element.role())) {
      kids(element);
      return;
    }
    Element outer = block;
    closeBefore(element);
    block = element;
    switch (element.role()) {
      case "Table" -> {
        tables.begin(element, blocks.size());
        kids(element);
        close();
        tables.end(blocks.all());
      }
      case "TR" -> {
        tables.row(element);
        kids(element);
        close();
      }
      case "TH", "TD" -> {
        int first = blocks.size();
        kids(element);
        close();
        tables.cell(element, first, blocks.size());
      }
      case "Figure", "Formula" -> {
        int first = blocks.size();
        figures++;
        kids(element);
        close();
        figures--;
        pictures.add(element, first, blocks.size());
      }
      case "Caption" -> {
        int first = blocks.size();
        kids(element);
        close();
        tables.caption(element, first, blocks.size());
      }
      default -> {
        kids(element);
        close();
      }
    }
    block = outer;
  }

  private void kids(Element element) {
    for (Kid kid : element.kids()) {
      if (kid instanceof Element inner) {
        element(inner);
      } else if (kid instanceof Kid.Inked inked) {
        content(inked.content(), element);
      }
    }
  }

  private void content(Content content, Element owner) {
    for (Stretch stretch : content.stretches()) {
      if (figures > 0 && !open.isEmpty() && !goesOn(open.get(open.size() - 1), stretch, owner)) {
        close();
      }
      open.add(new Blocks.Piece(stretch, owner));
    }
  }

  /**
   * Whether a label of a figure goes on: it is held together by place, as nothing else holds it.
   */
  private static boolean goesOn(Blocks.Piece last, Stretch next, Element owner) {
    Stretch before = last.stretch();
    double size = Math.max(before.size(), next.size());
    double gap = before.gapTo(next);
    return last.owner() == owner
        && before.onLineWith(next)
        && gap > -0.3 * size
        && gap < 0.35 * size;
  }

  /**
   * A list item's label is read with what comes after it, even where that is a block of its own.
   */
  private void closeBefore(Element element) {
    boolean label =
        block != null
            && block.role().equals("LI")
            && isWithin(element, block)
            && !open.isEmpty()
            && open.stream().allMatch(p -> p.owner() != null && p.owner().role().equals("Lbl"));
    if (!label) {
      close();
    }
  }

  private static boolean isWithin(Element element, Element around) {
    for (Element e = element; e != null; e = e.parent()) {
      if (e == around) {
        return true;
      }
    }
    return false;
  }

  private void close() {
    if (!open.isEmpty()) {
      Element at = block;
      blocks.add(
          at == null ? org.counterweight.layout.Role.PARAGRAPH : Kinds.role(at),
          at == null ? 0 : Kinds.level(at),
          at,
          open);
      open.clear();
    }
  }
}
