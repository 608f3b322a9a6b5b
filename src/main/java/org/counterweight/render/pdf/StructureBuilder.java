package org.counterweight.render.pdf;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.openpdf.text.pdf.PdfName;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * The structure tree of a document, made from its DOM before anything is painted, so that reading
 * order is source order whatever the page looks like.
 */
final class StructureBuilder {
  private final IdentityHashMap<Text, Tag.Ink> inks = new IdentityHashMap<>();
  private final IdentityHashMap<Element, Tag> tags = new IdentityHashMap<>();
  private final Map<String, Integer> ids = new HashMap<>();
  private final SvgDrawings drawings;
  private int lastLevel;
  private Tag.Ink lastInk;

  private StructureBuilder(SvgDrawings drawings) {
    this.drawings = drawings;
  }

  /**
   * Builds the tree.
   *
   * @param body the document's body
   * @throws Refusal where the source cannot be tagged rightly, with the place and what to do
   */
  static Structure build(Element body, SvgDrawings drawings) {
    StructureBuilder builder = new StructureBuilder(drawings);
    Tag document = new Tag(Role.DOCUMENT, body);
    builder.describe(document, body);
    builder.flow(document, body, false);
    return new Structure(document, builder.inks, builder.tags);
  }

  // Inline runs of a container that also holds blocks get a paragraph of their own.
  private void flow(Tag parent, Element container, boolean inlineAllowed) {
    boolean mixed = !inlineAllowed || Markup.hasBlock(container);
    Tag paragraph = null;
    for (Node n = container.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element e && Markup.isBlock(e)) {
        paragraph = null;
        block(parent, e);
      } else if (n instanceof Text && (!mixed || paragraph != null || !Markup.isBlank(n))) {
        if (mixed && paragraph == null) {
          paragraph = parent.add(new Tag(Role.P, null));
        }
        text(mixed ? paragraph : parent, (Text) n);
      } else if (n instanceof Element e) {
        if (mixed && paragraph == null && !Markup.isPicture(e) && !Markup.isUnpainted(e)) {
          paragraph = parent.add(new Tag(Role.P, null));
        }
        inline(mixed && paragraph != null ? paragraph : parent, e);
      }
    }
  }

  private void block(Tag parent, Element e) {
    lastInk = null;
    String name = e.getTagName();
    switch (name) {
      case "section" -> flow(grouping(parent, e, Role.SECT), e, false);
      case "article" -> flow(grouping(parent, e, Role.ART), e, false);
      case "blockquote" -> flow(grouping(parent, e, Role.BLOCK_QUOTE), e, false);
      case "p", "pre", "address" -> inlines(tag(parent, e, Role.P), e);
      case "figcaption" -> flow(tag(parent, e, Role.CAPTION), e, true);
      case "h1", "h2", "h3", "h4", "h5", "h6" -> inlines(tag(parent, e, Role.heading(level(e))), e);
      case "ul", "ol" -> list(parent, e);
      case "dl" -> definitions(parent, e);
      case "nav" -> flow(tag(parent, e, Role.DIV), e, false);
      case "table" -> table(parent, e);
      case "hr" -> {}
      case "div", "header", "footer", "main", "aside", "figure" -> division(parent, e);
      default ->
          throw new Refusal(
              "<"
                  + name
                  + "> cannot stand here: "
                  + XhtmlReader.pathOf(e)
                  + ". "
                  + Markup.homeOf(name));
    }
    lastInk = null;
  }

  private void division(Tag parent, Element e) {
    boolean paragraph = !Markup.hasBlock(e) && Markup.hasOwnText(e);
    flow(paragraph ? tag(parent, e, Role.P) : divided(parent, e), e, paragraph);
  }

  // A division has no meaning of its own (ISO 32000-1, 14.8.4.2): where it says nothing, what is in
  // it is as well off without it, and a reader has one level less to go through. That of a figure
  // holds picture and caption together.
  private Tag divided(Tag parent, Element e) {
    boolean needed = !Markup.saysNothing(e) || e.getTagName().equals("figure");
    return needed ? tag(parent, e, Role.DIV) : parent;
  }

  private Tag grouping(Tag parent, Element e, PdfName role) {
    Tag tag = tag(parent, e, role);
    if (e.hasAttribute("title")) {
      tag.put(Role.T, e.getAttribute("title"));
    }
    return tag;
  }

  private int level(Element heading) {
    int level = heading.getTagName().charAt(1) - '0';
    if (level > lastLevel + 1) {
      throw new Refusal(
          "Heading <h"
              + level
              + "> \""
              + heading.getTextContent().strip().replaceAll("\\s+", " ")
              + "\" at "
              + XhtmlReader.pathOf(heading)
              + (lastLevel == 0 ? " is the first one" : " follows <h" + lastLevel + ">")
              + ": levels may not be skipped. Use <h"
              + (lastLevel + 1)
              + "> and set its size in the style sheet.");
    }
    lastLevel = level;
    return level;
  }

  private void list(Tag parent, Element e) {
    boolean contents = Markup.isContents(e);
    Tag list = tag(parent, e, contents ? Role.TOC : Role.L);
    for (Element item : Markup.children(e)) {
      if (!item.getTagName().equals("li")) {
        throw new Refusal(
            "<"
                + item.getTagName()
                + "> stands in a list at "
                + XhtmlReader.pathOf(item)
                + "; only <li> may.");
      }
      Tag entry = tag(list, item, contents ? Role.TOCI : Role.LI);
      Tag body = contents ? entry : entry.add(new Tag(Role.LBODY, null));
      flow(body, item, !contents);
    }
  }

  private void definitions(Tag parent, Element e) {
    Tag list = tag(parent, e, Role.L);
    Tag item = null;
    boolean described = true;
    for (Element child : Markup.children(e)) {
      boolean term = child.getTagName().equals("dt");
      if (!term && !child.getTagName().equals("dd")) {
        throw new Refusal(
            "<"
                + child.getTagName()
                + "> stands in <dl> at "
                + XhtmlReader.pathOf(child)
                + "; only <dt> and <dd> may.");
      }
      if (item == null || (term && described)) {
        item = list.add(new Tag(Role.LI, null));
      }
      described = !term;
      flow(tag(item, child, term ? Role.LBL : Role.LBODY), child, true);
    }
  }

  private void table(Tag parent, Element e) {
    String role = e.getAttribute("role");
    boolean layout = role.equals("presentation") || role.equals("none");
    if (layout) {
      rows(divided(parent, e), e, true);
    } else {
      Tag table = tag(parent, e, Role.TABLE);
      rows(table, e, false);
      TableHeads.describe(table, this::uniqueId);
    }
  }

  private void rows(Tag parent, Element e, boolean layout) {
    for (Element child : Markup.children(e)) {
      String name = child.getTagName();
      switch (name) {
        case "caption" -> flow(tag(parent, child, layout ? Role.P : Role.CAPTION), child, true);
        case "thead" -> rows(layout ? parent : tag(parent, child, Role.THEAD), child, layout);
        case "tbody" -> rows(layout ? parent : tag(parent, child, Role.TBODY), child, layout);
        case "tfoot" -> rows(layout ? parent : tag(parent, child, Role.TFOOT), child, layout);
        case "tr" -> rows(layout ? parent : tag(parent, child, Role.TR), child, layout);
        case "td", "th" -> cell(parent, child, layout);
        case "col", "colgroup" -> {}
        default ->
            throw new Refusal(
                "<"
                    + name
                    + "> stands in a table at "
                    + XhtmlReader.pathOf(child)
                    + "; put it into a cell.");
      }
    }
  }

  private void cell(Tag parent, Element e, boolean layout) {
    lastInk = null;
    if (layout) {
      division(parent, e);
    } else {
      flow(tag(parent, e, e.getTagName().equals("th") ? Role.TH : Role.TD), e, true);
    }
    lastInk = null;
  }

  private void inlines(Tag tag, Element e) {
    for (Node n = e.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Text text) {
        text(tag, text);
      } else if (n instanceof Element child) {
        inline(tag, child);
      }
    }
  }

  private void inline(Tag parent, Element e) {
    String name = e.getTagName();
    if (Markup.isPicture(e)) {
      picture(parent, e);
    } else if (name.equals("br")) {
      if (lastInk != null) {
        lastInk.setBreakAfter();
      }
    } else if (name.equals("a") && e.hasAttribute("href")) {
      inlines(tag(parent, e, Role.LINK), e);
    } else if (Markup.isInline(name)) {
      inlines(Markup.needsSpan(e) ? span(parent, e) : parent, e);
    } else if (Markup.isBlock(e)) {
      throw new Refusal(
          "<"
              + name
              + "> stands inside a line of text at "
              + XhtmlReader.pathOf(e)
              + "; close the paragraph before it.");
    } else if (!Markup.isUnpainted(e)) {
      throw new Refusal(
          "<"
              + name
              + "> at "
              + XhtmlReader.pathOf(e)
              + " is not supported in a PDF template; remove it.");
    }
  }

  private Tag span(Tag parent, Element e) {
    PdfName role =
        switch (e.getTagName()) {
          case "code" -> Role.CODE;
          case "q" -> Role.QUOTE;
          default -> Role.SPAN;
        };
    Tag tag = tag(parent, e, role);
    if (e.hasAttribute(RaisedDigits.STANDS_FOR)) {
      String character = e.getAttribute(RaisedDigits.STANDS_FOR);
      tag.put(Role.ACTUAL_TEXT, character);
    }
    if (e.getTagName().equals("abbr") && e.hasAttribute("title")) {
      tag.put(Role.E, e.getAttribute("title"));
    }
    return tag;
  }

  private void picture(Tag parent, Element e) {
    String alternative;
    if (e.getTagName().equals("svg")) {
      alternative = drawings.read(e).alternative();
    } else {
      if (!e.hasAttribute("alt")) {
        throw new Refusal(
            "The picture at "
                + XhtmlReader.pathOf(e)
                + " has no alt attribute; say what it shows, or alt=\"\" where it only decorates.");
      }
      alternative = e.getAttribute("alt").strip();
    }
    if (alternative.isEmpty()) {
      return;
    }
    Tag figure = tag(parent, e, Role.FIGURE);
    figure.put(Role.ALT, alternative);
    if (e.getTagName().equals("svg")) {
      drawings.read(e).tagLabels(figure, this::tag);
    } else {
      figure.addInk();
    }
  }

  private void text(Tag parent, Text node) {
    lastInk = parent.addInk();
    inks.put(node, lastInk);
  }

  private Tag tag(Tag parent, Element e, PdfName role) {
    Tag tag = parent.add(new Tag(role, e));
    describe(tag, e);
    return tag;
  }

  private void describe(Tag tag, Element e) {
    tags.put(e, tag);
    String language =
        e.hasAttribute("xml:lang") ? e.getAttribute("xml:lang") : e.getAttribute("lang");
    if (!language.isEmpty()) {
      tag.put(PdfName.LANG, language);
    }
    String id =
        e.hasAttribute("data-figure") ? e.getAttribute("data-figure") : e.getAttribute("id");
    if (!id.isEmpty()) {
      tag.setId(uniqueId(id));
    }
  }

  private String uniqueId(String id) {
    int count = ids.merge(id, 1, Integer::sum);
    return count == 1 ? id : id + "~" + count;
  }
}
