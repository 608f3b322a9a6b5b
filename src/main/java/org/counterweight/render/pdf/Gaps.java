package org.counterweight.render.pdf;

import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Takes out the line ends that a template writes between blocks. None of them is ever seen, and
 * layout would make a box of each, to find that out.
 *
 * <p>List items are left alone: a style sheet may well set them side by side in a line, where the
 * blank between two is one.
 */
final class Gaps {
  private static final Set<String> IN_LINES = Set.of("li", "dt", "dd", "pre");
  private static final Set<String> COLUMNS = Set.of("col", "colgroup");

  private Gaps() {}

  /** Closes the gaps below a block. */
  static void close(Element block) {
    Node next;
    for (Node n = block.getFirstChild(); n != null; n = next) {
      next = n.getNextSibling();
      if (n instanceof Element e) {
        if (isBlock(e)) {
          close(e);
        }
      } else if (n instanceof Text
          && Markup.isBlank(n)
          && isEdge(n.getPreviousSibling())
          && isEdge(next)) {
        block.removeChild(n);
      }
    }
  }

  private static boolean isEdge(Node neighbour) {
    return neighbour == null || (neighbour instanceof Element e && isBlock(e));
  }

  private static boolean isBlock(Element e) {
    String name = e.getTagName();
    return COLUMNS.contains(name) || (Markup.isBlock(e) && !IN_LINES.contains(name));
  }
}
