package org.counterweight.render.pdf;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What a document's head says in {@code <meta>} elements. */
final class Head {
  private Head() {}

  /** The elements of a name, in order. */
  static List<Element> metas(Document document, String name) {
    List<Element> found = new ArrayList<>();
    for (Element part : Markup.children(document.getDocumentElement())) {
      if (part.getTagName().equals("head")) {
        for (Node n = part.getFirstChild(); n != null; n = n.getNextSibling()) {
          if (n instanceof Element e
              && e.getTagName().equals("meta")
              && e.getAttribute("name").equals(name)) {
            found.add(e);
          }
        }
      }
    }
    return found;
  }

  /** The content of the first element of a name, or what stands in for it. */
  static String meta(Document document, String name, String otherwise) {
    List<Element> found = metas(document, name);
    return found.isEmpty() ? otherwise : found.get(0).getAttribute("content");
  }
}
