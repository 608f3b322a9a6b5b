package org.counterweight.render.pdf;

import java.util.IdentityHashMap;
import org.openpdf.context.StyleReference;
import org.openpdf.css.newmatch.CascadedStyle;
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
 */
final class SharedStyles extends StyleReference {
  private static final int NONE = -1;

  private final ConfinedUserAgent agent;
  private final StyleMemory memory;
  private final IdentityHashMap<Element, Integer> kindOf = new IdentityHashMap<>();
  private StyleMemory.Answers answers;

  SharedStyles(ConfinedUserAgent agent, StyleMemory memory) {
    super(agent);
    this.agent = agent;
    this.memory = memory;
  }

  @Override
  public CascadedStyle getCascadedStyle(Element element, boolean restyle) {
    if (element == null || restyle || agent.sheetsLookAtSiblings()) {
      return super.getCascadedStyle(element, restyle);
    }
    return answers().style(kind(element), () -> super.getCascadedStyle(element, false));
  }

  @Override
  public CascadedStyle getPseudoElementStyle(Node node, String pseudoElement) {
    if (!(node instanceof Element element) || agent.sheetsLookAtSiblings()) {
      return super.getPseudoElementStyle(node, pseudoElement);
    }
    return answers()
        .generated(
            kind(element),
            pseudoElement,
            () -> super.getPseudoElementStyle(element, pseudoElement));
  }

  // Not before the first question: only then have all sheets been read.
  private StyleMemory.Answers answers() {
    if (answers == null) {
      answers = memory.of(agent.sheets());
    }
    return answers;
  }

  private int kind(Element element) {
    Integer known = kindOf.get(element);
    if (known != null) {
      return known;
    }
    int parent = element.getParentNode() instanceof Element e ? kind(e) : NONE;
    StringBuilder key = new StringBuilder(64).append(parent).append(element.getTagName());
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Node attribute = attributes.item(i);
      String name = attribute.getNodeName();
      if (counts(name)) {
        String value = attribute.getNodeValue();
        // The length keeps a value from being taken for further attributes.
        key.append(' ').append(name).append('=').append(value.length()).append(value);
      }
    }
    int kind = answers().kind(key.toString());
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
