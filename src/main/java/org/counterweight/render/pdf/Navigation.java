package org.counterweight.render.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openpdf.css.style.CalculatedStyle.Edge;
import org.openpdf.render.Box;
import org.openpdf.render.InlineLayoutBox;
import org.openpdf.render.InlineText;
import org.openpdf.render.PageBox;
import org.openpdf.render.RenderingContext;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.w3c.dom.Element;

/** Links, the places they lead to, and bookmarks. */
final class Navigation {
  private static final int DEEPEST_BOOKMARK = 3;

  private final Structure structure;
  private final TaggingDevice device;
  private final IdentityHashMap<Element, PdfDestination> headings = new IdentityHashMap<>();

  Navigation(Structure structure, TaggingDevice device) {
    this.structure = structure;
    this.device = device;
  }

  /** Notes a heading and writes a link, when the box that is being painted is one. */
  void visit(RenderingContext c, Box box) {
    Element e = box.getElement();
    String name = e.getTagName();
    if (name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) <= '0' + DEEPEST_BOOKMARK) {
      headings.computeIfAbsent(e, k -> destinationOf(c, box));
    } else if (name.equals("a") && e.hasAttribute("href")) {
      Tag link = structure.tags().get(e);
      // What a style sheet adds to a link, such as a leader and a page number, is no part of it.
      if (link != null && !isGenerated(box)) {
        annotate(e, link, device.createLocalTargetArea(c, box));
      }
    }
  }

  private static boolean isGenerated(Box box) {
    if (!(box instanceof InlineLayoutBox line) || line.getInlineChildCount() == 0) {
      return false;
    }
    for (int i = 0; i < line.getInlineChildCount(); i++) {
      if (!(line.getInlineChild(i) instanceof InlineText text) || text.getTextNode() != null) {
        return false;
      }
    }
    return true;
  }

  private void annotate(Element e, Tag link, Rectangle area) {
    PdfWriter writer = device.getWriter();
    PdfAnnotation annotation =
        new PdfAnnotation(
            writer,
            area.getLeft(),
            area.getBottom(),
            area.getRight(),
            area.getTop(),
            action(e.getAttribute("href").strip()));
    String says = e.hasAttribute("title") ? e.getAttribute("title") : e.getTextContent();
    annotation.put(PdfName.SUBTYPE, PdfName.LINK);
    annotation.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
    annotation.put(
        PdfName.CONTENTS,
        new PdfString(says.strip().replaceAll("\\s+", " "), PdfObject.TEXT_UNICODE));
    PdfArray noBorder = new PdfArray();
    for (int i = 0; i < 3; i++) {
      noBorder.add(new PdfNumber(0));
    }
    annotation.put(PdfName.BORDER, noBorder);
    int key =
        writer.getStructureTreeRoot().addExistingObject(device.carrierOf(link).getReference());
    annotation.put(Role.STRUCT_PARENT, new PdfNumber(key));
    link.add(new Tag.Pointer(annotation.getIndirectReference(), writer.getCurrentPage()));
    writer.addAnnotation(annotation);
  }

  private static PdfAction action(String href) {
    PdfAction action = new PdfAction();
    if (href.startsWith("#")) {
      action.put(PdfName.S, PdfName.GOTO);
      action.put(PdfName.D, new PdfString(href.substring(1)));
    } else {
      action.put(PdfName.S, PdfName.URI);
      action.put(PdfName.URI, new PdfString(href));
    }
    return action;
  }

  /** Writes bookmarks and named destinations once every page has been painted. */
  void write(RenderingContext c, Box root) {
    bookmarks();
    Map<String, Box> ids = device.getSharedContext().getIdMap();
    new TreeMap<>(ids == null ? Map.of() : ids)
        .forEach((id, box) -> {
          PdfDestination destination = destinationOf(root, c, box);
          device.getWriter().getDirectContent().localDestination(id, destination);
        });
  }

  private void bookmarks() {
    List<PdfOutline> open = new ArrayList<>();
    open.add(device.getWriter().getRootOutline());
    for (Element heading : Headings.of(structure.root())) {
      PdfDestination destination = headings.get(heading);
      int level = heading.getTagName().charAt(1) - '0';
      if (destination == null || level > DEEPEST_BOOKMARK) {
        continue;
      }
      while (open.size() > level) {
        open.remove(open.size() - 1);
      }
      String title = heading.getTextContent().strip().replaceAll("\\s+", " ");
      open.add(new PdfOutline(open.get(open.size() - 1), destination, title));
    }
  }

  private PdfDestination destinationOf(RenderingContext c, Box box) {
    Rectangle area = device.createLocalTargetArea(c, box);
    PdfDestination d = new PdfDestination(PdfDestination.XYZ, 0, area.getTop(), 0);
    d.addPage(device.getWriter().getCurrentPage());
    return d;
  }

  private PdfDestination destinationOf(Box root, RenderingContext c, Box box) {
    int y = box instanceof InlineLayoutBox line ? line.getAbsY() : box.getAbsY();
    PageBox page = root.getLayer().getPage(c, y);
    if (page == null) {
      page = root.getLayer().getPages().get(0);
    }
    int fromTop = page.getMarginBorderPadding(c, Edge.TOP) + y - page.getTop();
    float dots = PdfRenderer.DOTS_PER_POINT;
    PdfDestination d =
        new PdfDestination(PdfDestination.XYZ, 0, (page.getHeight(c) - fromTop) / dots, 0);
    d.addPage(device.getWriter().getPageReference(page.getPageNo() + 1));
    return d;
  }

  /** Headings of a tree in reading order. */
  private static final class Headings {
    static List<Element> of(Tag root) {
      List<Element> found = new ArrayList<>();
      collect(root, found);
      return found;
    }

    private static boolean isHeading(String name) {
      return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
    }

    private static void collect(Tag tag, List<Element> found) {
      Element source = tag.source();
      if (source != null && isHeading(source.getTagName())) {
        found.add(source);
      }
      for (Kid kid : tag.kids()) {
        if (kid instanceof Tag child) {
          collect(child, found);
        }
      }
    }
  }
}
