package org.counterweight.render.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Checks of a template's output that need no layout: ids, links, depth, style attributes. */
final class SourceCheck {
  private static final String SIGNS = "._:~-";
  private static final int LONGEST_ID = 200;
  private static final Pattern OUTSIDE = Pattern.compile("(https?://|mailto:)[^\\s]+");
  private static final int DEEPEST = 100;

  private final Set<String> ids = new HashSet<>();
  private final List<Element> links = new ArrayList<>();

  private final StyleCheck styles;

  private SourceCheck(StyleCheck styles) {
    this.styles = styles;
  }

  /**
   * Checks a body.
   *
   * @throws Refusal at the first fault, with its place
   */
  static void check(Element body, StyleCheck styles) {
    SourceCheck check = new SourceCheck(styles);
    check.visit(body, 0);
    check.links.forEach(check::checkLink);
  }

  private void visit(Element e, int depth) {
    if (depth > DEEPEST) {
      throw new Refusal(
          "Elements are nested more than "
              + DEEPEST
              + " deep at "
              + XhtmlReader.pathOf(e)
              + "; flatten the template.");
    }
    checkId(e, "id");
    checkId(e, "data-figure");
    if (e.hasAttribute("style") && !isInDrawing(e)) {
      styles.declarations(e.getAttribute("style"), XhtmlReader.pathOf(e));
    }
    if (e.getTagName().equals("a") && e.hasAttribute("href")) {
      links.add(e);
    }
    for (Node n = e.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element child) {
        visit(child, depth + 1);
      }
    }
  }

  // Drawings refuse the attribute themselves, with a better message.
  private static boolean isInDrawing(Element e) {
    Node parent = e.getParentNode();
    return parent instanceof Element p && (p.getTagName().equals("svg") || isInDrawing(p));
  }

  private void checkId(Element e, String attribute) {
    if (!e.hasAttribute(attribute)) {
      return;
    }
    String value = e.getAttribute(attribute);
    if (!isId(value)) {
      throw new Refusal(
          attribute
              + "=\""
              + value
              + "\" at "
              + XhtmlReader.pathOf(e)
              + " has to be 1 to 200 letters a-z, digits and . _ : ~ -, and start with a letter or"
              + " digit.");
    }
    if (attribute.equals("id") && !ids.add(value)) {
      throw new Refusal(
          "id=\"" + value + "\" at " + XhtmlReader.pathOf(e) + " is given a second time.");
    }
  }

  // A pattern for the same takes longer than all other checks together.
  private static boolean isId(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (!plain && (i == 0 || SIGNS.indexOf(c) < 0)) {
        return false;
      }
    }
    return !value.isEmpty() && value.length() <= LONGEST_ID;
  }

  private void checkLink(Element link) {
    String href = link.getAttribute("href").strip();
    if (href.startsWith("#")) {
      if (!ids.contains(href.substring(1))) {
        throw new Refusal(
            "The link href=\""
                + href
                + "\" at "
                + XhtmlReader.pathOf(link)
                + " leads nowhere: no element has that id.");
      }
    } else if (!OUTSIDE.matcher(href).matches()) {
      throw new Refusal(
          "The link href=\""
              + href
              + "\" at "
              + XhtmlReader.pathOf(link)
              + " has to be #id, http:, https: or mailto:.");
    }
    if (link.getTextContent().isBlank() && !link.hasAttribute("title")) {
      throw new Refusal(
          "The link href=\""
              + href
              + "\" at "
              + XhtmlReader.pathOf(link)
              + " has neither text nor a title.");
    }
  }
}
