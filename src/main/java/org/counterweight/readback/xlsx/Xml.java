package org.counterweight.readback.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.counterweight.readback.UnreadableArtefact;
import org.counterweight.xml.PlainXml;

/** Parses the parts of one workbook: no DTD, no entities, nothing fetched, nothing endless. */
final class Xml {
  private static final String MARKUP =
      "http://schemas.openxmlformats.org/markup-compatibility/2006";

  private final XMLInputFactory factory = PlainXml.inPieces();
  private final Pack pack;
  private final Limits limits;
  private int nodes;
  private int characters;
  private int depth;

  Xml(Pack pack, Limits limits) {
    this.pack = pack;
    this.limits = limits;
  }

  /** Reads a part by itself, standing on its root element when called. */
  interface Reader {
    void read(XMLStreamReader xml) throws XMLStreamException, UnreadableArtefact;
  }

  boolean has(String path) {
    return pack.has(path);
  }

  byte[] bytes(String path) throws UnreadableArtefact {
    return pack.bytes(path);
  }

  /** Lets a reader go through a part. */
  void walk(String path, Reader reader) throws UnreadableArtefact {
    walk(path, pack.stream(path), reader);
  }

  private void walk(String path, InputStream part, Reader reader) throws UnreadableArtefact {
    depth = 0;
    try (InputStream in = part) {
      XMLStreamReader xml = factory.createXMLStreamReader(in);
      int event = xml.next();
      while (event != XMLStreamConstants.START_ELEMENT) {
        if (event == XMLStreamConstants.DTD) {
          throw new UnreadableArtefact(
              "its part "
                  + path
                  + " declares XML entities, which no spreadsheet program writes. Do not trust"
                  + " where it comes from.");
        }
        event = xml.next();
      }
      reader.read(xml);
      // To the end, so that what is broken behind the root is noticed, too.
      while (xml.hasNext()) {
        xml.next();
      }
    } catch (Pack.Bomb e) {
      throw Pack.tooLarge(e.getMessage());
    } catch (XMLStreamException e) {
      if (e.getNestedException() instanceof Pack.Bomb bomb) {
        throw Pack.tooLarge(bomb.getMessage());
      }
      throw Pack.damaged(path, e);
    } catch (IOException e) {
      throw Pack.damaged(path, e);
    } catch (RuntimeException e) {
      // The JDK's parser reports some broken input by unchecked exceptions.
      throw Pack.damaged(path, e);
    }
  }

  /** A whole part as a tree. */
  Node tree(String path) throws UnreadableArtefact {
    Node[] root = {null};
    walk(path, xml -> root[0] = subtree(xml));
    return root[0];
  }

  /** The content of a part, made ready for parsing, as a tree. */
  Node tree(String path, byte[] content) throws UnreadableArtefact {
    Node[] root = {null};
    walk(path, new ByteArrayInputStream(content), xml -> root[0] = subtree(xml));
    return root[0];
  }

  /** The element that the reader stands on, with all in it; the reader is at its end after. */
  Node subtree(XMLStreamReader xml) throws XMLStreamException, UnreadableArtefact {
    Node node = open(xml);
    fill(node, xml);
    return node;
  }

  /** Adds the element that the reader stands on to another, of alternatives the one that counts. */
  void into(Node parent, XMLStreamReader xml) throws XMLStreamException, UnreadableArtefact {
    if (MARKUP.equals(xml.getNamespaceURI()) && xml.getLocalName().equals("AlternateContent")) {
      alternatives(parent, xml);
    } else {
      parent.children.add(subtree(xml));
    }
  }

  private Node open(XMLStreamReader xml) throws UnreadableArtefact {
    if (++nodes > limits.nodes()) {
      throw Pack.tooLarge("holds more than " + limits.nodes() + " elements beside its cells");
    }
    int count = xml.getAttributeCount();
    String[] attributes = new String[2 * count];
    for (int i = 0; i < count; i++) {
      attributes[2 * i] = attributeName(xml, i);
      attributes[2 * i + 1] = xml.getAttributeValue(i);
      text(attributes[2 * i + 1].length());
    }
    return new Node(xml.getLocalName(), attributes);
  }

  private static String attributeName(XMLStreamReader xml, int i) {
    String space = xml.getAttributeNamespace(i);
    String name = xml.getAttributeLocalName(i);
    return space != null && space.endsWith("/relationships") ? "r:" + name : name;
  }

  private void fill(Node node, XMLStreamReader xml) throws XMLStreamException, UnreadableArtefact {
    if (++depth > limits.depth()) {
      throw new UnreadableArtefact(
          "its XML is nested deeper than "
              + limits.depth()
              + " elements, which no spreadsheet program writes. Check where it comes from.");
    }
    while (true) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          into(node, xml);
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          String words = xml.getText();
          text(words.length());
          node.add(words);
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          return;
        }
        default -> {}
      }
    }
  }

  void text(int count) throws UnreadableArtefact {
    characters += count;
    if (characters > limits.text() || characters < 0) {
      throw Pack.tooLarge("holds more than " + limits.text() + " characters of text");
    }
  }

  /**
   * Adds what a current program takes of several alternatives: the first choice made of Microsoft's
   * or the standard's own extensions, else the fallback.
   */
  private void alternatives(Node parent, XMLStreamReader xml)
      throws XMLStreamException, UnreadableArtefact {
    Node taken = null;
    Node fallback = null;
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (xml.getEventType() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      boolean known = xml.getLocalName().equals("Choice") && known(xml);
      boolean last = xml.getLocalName().equals("Fallback");
      Node node = subtree(xml);
      if (known && taken == null) {
        taken = node;
      } else if (last && fallback == null) {
        fallback = node;
      }
    }
    Node chosen = taken == null ? fallback : taken;
    if (chosen != null) {
      parent.children.addAll(chosen.children);
    }
  }

  private static boolean known(XMLStreamReader xml) {
    String requires = xml.getAttributeValue(null, "Requires");
    if (requires == null) {
      return false;
    }
    for (String prefix : requires.strip().split("\\s+", -1)) {
      String space = xml.getNamespaceURI(prefix);
      if (space == null
          || !(space.startsWith("http://schemas.microsoft.com/office/")
              || space.startsWith("http://schemas.openxmlformats.org/"))) {
        return false;
      }
    }
    return true;
  }
}
