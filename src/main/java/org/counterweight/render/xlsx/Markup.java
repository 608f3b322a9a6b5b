package org.counterweight.render.xlsx;

import java.io.StringReader;
import java.util.Set;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.counterweight.render.RenderException;
import org.counterweight.xml.PlainXml;

/**
 * A cursor over the markup that knows where it is. Document types and external entities are
 * refused: a template has no use for them and an attacker has.
 */
final class Markup {
  private final XMLStreamReader in;
  private final String source;
  private Place place;

  Markup(String xml) throws RenderException {
    source = xml;
    place = new Place(xml, 1, 1);
    refuseIllegalCharacters(xml);
    try {
      in = PlainXml.whole().createXMLStreamReader(new StringReader(xml));
    } catch (XMLStreamException e) {
      throw malformed(e);
    }
  }

  /** The name of the element the cursor is on. */
  String name() {
    return in.getLocalName();
  }

  /** The place of the element the cursor is on: the end of its start tag. */
  Place place() {
    return place;
  }

  /** A failure at the current element. */
  RenderException error(String message) {
    return place.error(message);
  }

  /** Moves from the start of the document to the root element. */
  void root(String expected) throws RenderException {
    if (!child() || !in.getLocalName().equals(expected)) {
      throw error("the document is not a <" + expected + ">; write it as the outermost element.");
    }
  }

  /**
   * Moves to the next child element, or, where there is none, past the end of the current element.
   *
   * @return whether the cursor is on a child
   */
  boolean child() throws RenderException {
    try {
      while (in.hasNext()) {
        switch (in.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            mark();
            return true;
          }
          case XMLStreamConstants.END_ELEMENT -> {
            return false;
          }
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
            if (!in.isWhiteSpace()) {
              mark();
              throw error(
                  "text \""
                      + shortened(in.getText())
                      + "\" stands outside a cell. Put it into"
                      + " <text>.");
            }
          }
          default -> refuseDocumentType();
        }
      }
      return false;
    } catch (XMLStreamException e) {
      throw malformed(e);
    }
  }

  /**
   * Moves to the next piece of mixed content.
   *
   * @return text, or null where the cursor is on a child element or past the end; tell those apart
   *     with {@link #onElement()}
   */
  String textOrChild() throws RenderException {
    try {
      while (true) {
        switch (in.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            mark();
            return null;
          }
          case XMLStreamConstants.END_ELEMENT -> {
            return null;
          }
          case XMLStreamConstants.CHARACTERS,
              XMLStreamConstants.CDATA,
              XMLStreamConstants.SPACE -> {
            return in.getText();
          }
          default -> refuseDocumentType();
        }
      }
    } catch (XMLStreamException e) {
      throw malformed(e);
    }
  }

  /** Whether the cursor is on the start of an element. */
  boolean onElement() {
    return in.getEventType() == XMLStreamConstants.START_ELEMENT;
  }

  /** Reads the text of the current element, which has no children, and moves past its end. */
  String text() throws RenderException {
    String element = in.getLocalName();
    StringBuilder text = new StringBuilder();
    for (String part = textOrChild(); part != null; part = textOrChild()) {
      text.append(part);
    }
    if (onElement()) {
      throw error("<" + in.getLocalName() + "> may not stand inside <" + element + ">.");
    }
    return text.toString();
  }

  /** Moves past the end of the current element, which has no content. */
  void empty() throws RenderException {
    String element = in.getLocalName();
    if (child()) {
      throw error("<" + in.getLocalName() + "> may not stand inside <" + element + ">.");
    }
  }

  /** The attributes of the current element; any that is not in {@code allowed} is refused. */
  Attributes attributes(Set<String> allowed) throws RenderException {
    int count = in.getAttributeCount();
    String[] names = new String[count];
    String[] values = new String[count];
    for (int i = 0; i < count; i++) {
      names[i] = in.getAttributeLocalName(i);
      values[i] = in.getAttributeValue(i);
      if (!allowed.contains(names[i])) {
        throw error(
            "<"
                + name()
                + "> has no attribute \""
                + names[i]
                + "\"; it knows "
                + Attributes.listed(allowed)
                + ".");
      }
    }
    return new Attributes(place, name(), names, values);
  }

  /** The failure for an element that may not stand here. */
  RenderException unexpected(String parent, String known) {
    return error("<" + name() + "> may not stand inside <" + parent + ">; it knows " + known + ".");
  }

  private void mark() {
    Location at = in.getLocation();
    place = new Place(source, at.getLineNumber(), at.getColumnNumber());
  }

  private void refuseDocumentType() throws RenderException {
    int event = in.getEventType();
    if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      mark();
      throw error("document types and entities are not accepted. Remove the DOCTYPE.");
    }
  }

  static String shortened(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.length() <= 40 ? line : line.substring(0, 40) + "...";
  }

  private static void refuseIllegalCharacters(String xml) throws RenderException {
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < xml.length(); i++) {
      char c = xml.charAt(i);
      if (c == '\n') {
        line++;
        lineStart = i + 1;
      } else if (c < 0x20 ? c != '\t' && c != '\r' : c >= 0xD800 && !legalHigh(xml, i)) {
        throw new Place(xml, line, i - lineStart + 1)
            .error(
                String.format(
                    "the character U+%04X may not stand in a workbook. Remove it from the input.",
                    (int) c));
      } else if (Character.isHighSurrogate(c)) {
        i++;
      }
    }
  }

  private static boolean legalHigh(String xml, int i) {
    char c = xml.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 < xml.length() && Character.isLowSurrogate(xml.charAt(i + 1));
    }
    return !Character.isLowSurrogate(c) && c < 0xFFFE;
  }

  private RenderException malformed(XMLStreamException e) {
    Location at = e.getLocation();
    Place where = at == null ? place : new Place(source, at.getLineNumber(), at.getColumnNumber());
    String message = e.getMessage() == null ? "" : e.getMessage();
    int cut = message.indexOf("Message: ");
    return where.error(
        "not well-formed XML ("
            + (cut < 0 ? message : message.substring(cut + 9)).strip()
            + "). Escape <, > and & in data and close every element.",
        e);
  }
}
