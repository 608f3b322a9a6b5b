package org.counterweight.render.pdf;

import java.util.IdentityHashMap;
import org.w3c.dom.Element;
import org.w3c.dom.Text;

/**
 * The structure tree and where the DOM meets it.
 *
 * @param root the Document element
 * @param inks what is painted for each text node
 * @param tags the tag of each element that has one of its own
 */
record Structure(
    Tag root, IdentityHashMap<Text, Tag.Ink> inks, IdentityHashMap<Element, Tag> tags) {
  /** The ink of a text node; null for one that is not content. */
  Tag.Ink inkOf(Text node) {
    return node == null ? null : inks.get(node);
  }
}
