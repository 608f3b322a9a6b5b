package org.counterweight.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** What the elements of XHTML are, as far as the structure tree is concerned. */
final class Markup {
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "caption",
          "dd",
          "div",
          "dl",
          "dt",
          "figcaption",
          "figure",
          "footer",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "li",
          "main",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul");
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "cite", "code", "data", "del", "dfn", "em", "i", "ins", "kbd", "mark",
          "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var");
  private static final Set<String> NAMED = Set.of("code", "q", "abbr");
  private static final Set<String> UNPAINTED =
      Set.of("br", "hr", "col", "colgroup", "style", "wbr");

  private Markup() {}

  static boolean isBlock(Element e) {
    return BLOCKS.contains(e.getTagName());
  }

  static boolean isPicture(Element e) {
    return e.getTagName().equals("svg") || e.getTagName().equals("img");
  }

  static boolean hasBlock(Element e) {
    for (Node n = e.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element child && isBlock(child)) {
        return true;
      }
    }
    return false;
  }

  static boolean hasOwnText(Element e) {
    for (Node n = e.getFirstChild(); n != null; n = n.getNextSibling()) {
      boolean text =
          n instanceof Text
              ? !isBlank(n)
              : n instanceof Element child
                  && !isPicture(child)
                  && !child.getTextContent().isBlank();
      if (text) {
        return true;
      }
    }
    return false;
  }

  static boolean isBlank(Node text) {
    return text.getNodeValue().isBlank();
  }

  static List<Element> children(Element e) {
    List<Element> found = new ArrayList<>();
    for (Node n = e.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element child) {
        found.add(child);
      }
    }
    return found;
  }

  static boolean needsSpan(Element e) {
    return !saysNothing(e)
        || e.hasAttribute(RaisedDigits.STANDS_FOR)
        || NAMED.contains(e.getTagName());
  }

  static boolean isContents(Element list) {
    for (Node n = list.getParentNode(); n instanceof Element e; n = n.getParentNode()) {
      if (e.getTagName().equals("nav")) {
        return e.getAttribute("role").equals("doc-toc");
      }
    }
    return false;
  }

  static String homeOf(String name) {
    return switch (name) {
      case "li" -> "Put it into <ul> or <ol>.";
      case "dt", "dd" -> "Put it into <dl>.";
      default -> "Put it into <table>.";
    };
  }

  static boolean isInline(String name) {
    return INLINE.contains(name);
  }

  static boolean isUnpainted(Element e) {
    return UNPAINTED.contains(e.getTagName());
  }

  /** Whether an element has neither a name by which to find it nor a language of its own. */
  static boolean saysNothing(Element e) {
    return !e.hasAttribute("id")
        && !e.hasAttribute("data-figure")
        && !e.hasAttribute("lang")
        && !e.hasAttribute("xml:lang");
  }
}
