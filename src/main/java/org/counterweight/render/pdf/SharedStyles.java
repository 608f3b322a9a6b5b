package org.counterweight.render.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.counterweight.render.pdf.StyleMemory.Kind;
import org.openpdf.context.StyleReference;
import org.openpdf.css.newmatch.CascadedStyle;
import org.openpdf.css.newmatch.PageInfo;
import org.openpdf.css.sheet.FontFaceRule;
import org.openpdf.css.sheet.StylesheetInfo;
import org.openpdf.extend.NamespaceHandler;
import org.openpdf.extend.UserInterface;
import org.openpdf.layout.SharedContext;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Asks the style sheets once for elements that they cannot tell apart. A statement's tables repeat
 * the same few kinds of cells hundreds of times, and matching selectors was the dearest step of
 * all.
 *
 * <p>Selectors see the names and attributes of an element and of its ancestors; elements alike in
 * all of these share one style. Where a sheet also looks at siblings, nothing is shared.
 *
 * <p>The sheets themselves are read for a document only when it asks what no document with the same
 * sheets has asked before.
 */
final class SharedStyles extends StyleReference {
  private final ConfinedUserAgent agent;
  private final StyleMemory memory;
  private final IdentityHashMap<Element, Kind> kindOf = new IdentityHashMap<>();
  private StyleMemory.Answers answers;
  private Runnable reading;

  SharedStyles(ConfinedUserAgent agent, StyleMemory memory) {
    super(agent);
    this.agent = agent;
    this.memory = memory;
  }

  @Override
  public void setDocumentContext(
      SharedContext context, NamespaceHandler handler, Document document, UserInterface ui) {
    List<StylesheetInfo> sheets = new ArrayList<>();
    handler.getDefaultStylesheet().ifPresent(sheets::add);
    sheets.addAll(handler.getStylesheets(document));
    List<String> texts = new ArrayList<>();
    for (StylesheetInfo sheet : sheets) {
      if (sheet.appliesToMedia(context.getMedia())) {
        texts.add(sheet.getContent().orElseGet(() -> agent.sheet(sheet.getUri())));
      }
    }
    reading = () -> super.setDocumentContext(context, handler, document, ui);
    if (texts.stream().anyMatch(text -> text.contains("@import"))) {
      // What is imported belongs to the sheets as well, and is known only once they were read.
      read();
      texts.addAll(agent.sheets());
    }
    answers = memory.of(texts);
  }

  private void read() {
    if (reading != null) {
      Runnable once = reading;
      reading = null;
      once.run();
    }
  }

  @Override
  public CascadedStyle getCascadedStyle(Element element, boolean restyle) {
    if (element == null) {
      return CascadedStyle.emptyCascadedStyle;
    }
    if (restyle || agent.sheetsLookAtSiblings()) {
      return asked(element, restyle);
    }
    return kind(element).style(() -> asked(element, false));
  }

  private CascadedStyle asked(Element element, boolean restyle) {
    read();
    return super.getCascadedStyle(element, restyle);
  }

  @Override
  public CascadedStyle getPseudoElementStyle(Node node, String pseudoElement) {
    if (!(node instanceof Element element) || agent.sheetsLookAtSiblings()) {
      return asked(node, pseudoElement);
    }
    return kind(element).generated(pseudoElement, () -> asked(element, pseudoElement));
  }

  private CascadedStyle asked(Node node, String pseudoElement) {
    read();
    return super.getPseudoElementStyle(node, pseudoElement);
  }

  @Override
  public PageInfo getPageStyle(String pageName, String pseudoPage) {
    return answers.page(
        pageName + ":" + pseudoPage,
        () -> {
          read();
          return super.getPageStyle(pageName, pseudoPage);
        });
  }

  @Override
  public List<FontFaceRule> getFontFaceRules() {
    return answers.fontFaces(() -> {
      read();
      return List.copyOf(super.getFontFaceRules());
    });
  }

  private Kind kind(Element element) {
    Kind known = kindOf.get(element);
    if (known != null) {
      return known;
    }
    Kind parent = element.getParentNode() instanceof Element e ? kind(e) : answers.root();
    Kind kind = parent.below(element.getTagName());
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Node attribute = attributes.item(i);
      String name = attribute.getNodeName();
      if (counts(name)) {
        kind = kind.with(name, attribute.getNodeValue());
      }
    }
    kindOf.put(element, kind);
    return kind;
  }

  // What differs from figure to figure means nothing to a sheet that does not select by it.
  private boolean counts(String name) {
    if (agent.sheetsLookAtAttributes()) {
      return true;
    }
    return switch (name) {
      case "id" -> agent.sheetsLookAtIds();
      case "title", "alt" -> false;
      default -> !name.startsWith("data-") && !name.startsWith("aria-");
    };
  }
}
