package org.counterweight.readback.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.counterweight.layout.Aside;
import org.counterweight.xml.PlainXml;

/** Title, subject and all other words that a file says about itself, in both places it can. */
final class Properties {
  private static final int XMP_BYTES = 4 << 20;
  private static final Set<String> TECHNICAL =
      Set.of("CreationDate", "ModDate", "Trapped", "SourceModified");
  private static final Set<String> SPACES =
      Set.of(
          "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
          "http://ns.adobe.com/xap/1.0/mm/",
          "http://www.aiim.org/pdfa/ns/id/",
          "http://www.aiim.org/pdfua/ns/id/",
          "http://www.aiim.org/pdfa/ns/extension/",
          "http://www.aiim.org/pdfa/ns/schema#",
          "http://www.aiim.org/pdfa/ns/property#",
          "adobe:ns:meta/",
          "http://www.w3.org/XML/1998/namespace");
  private static final Set<String> XMP_TECHNICAL =
      Set.of(
          "CreateDate", "ModifyDate", "MetadataDate", "format", "language", "date", "PDFVersion");

  private Properties() {}

  static void add(PDDocument document, Desk desk, Asides asides) throws IOException {
    COSDictionary trailer = document.getDocument().getTrailer();
    COSDictionary info = trailer == null ? null : trailer.getCOSDictionary(COSName.INFO);
    if (info != null) {
      Map<String, String> entries = new TreeMap<>();
      for (COSName key : info.keySet()) {
        if (info.getDictionaryObject(key) instanceof COSString value) {
          entries.put(key.getName(), value.getString());
        }
      }
      entries.forEach((name, value) -> put(name, value, asides));
    }
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    if (catalog.getDictionaryObject(COSName.METADATA) instanceof COSStream xmp) {
      byte[] bytes = desk.streams().bytes(xmp);
      if (bytes.length > XMP_BYTES) {
        throw Budget.tooMuch("metadata of more than " + (XMP_BYTES >> 20) + " MB");
      }
      xmp(bytes, asides);
    }
  }

  private static void put(String name, String value, Asides asides) {
    switch (name) {
      case "Title" -> asides.addOnce(Aside.Kind.TITLE, value);
      case "Subject" -> asides.addOnce(Aside.Kind.SUBJECT, value);
      case "Keywords" -> asides.addOnce(Aside.Kind.KEYWORDS, value);
      default -> {
        if (!TECHNICAL.contains(name)) {
          asides.addOnce(Aside.Kind.PROPERTY, name + ": " + value);
        }
      }
    }
  }

  /** Every text and attribute of the metadata packet, each under the name of its property. */
  private static void xmp(byte[] packet, Asides asides) {
    Deque<String> properties = new ArrayDeque<>();
    try {
      XMLStreamReader in = PlainXml.whole().createXMLStreamReader(new ByteArrayInputStream(packet));
      while (in.hasNext()) {
        switch (in.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            if (properties.size() > Budget.DEPTH) {
              throw Budget.tooMuch("metadata nested more than " + Budget.DEPTH + " deep");
            }
            String around = properties.isEmpty() ? "" : properties.peek();
            properties.push(property(in.getNamespaceURI(), in.getLocalName(), around));
            for (int i = 0; i < in.getAttributeCount(); i++) {
              said(
                  property(in.getAttributeNamespace(i), in.getAttributeLocalName(i), ""),
                  in.getAttributeValue(i),
                  asides);
            }
          }
          case XMLStreamConstants.END_ELEMENT -> properties.pop();
          case XMLStreamConstants.CHARACTERS ->
              said(properties.isEmpty() ? "" : properties.peek(), in.getText(), asides);
          default -> {}
        }
      }
    } catch (XMLStreamException e) {
      // Metadata that no program can parse is shown by none; what came before has been noted.
      return;
    }
  }

  /** The property that an element stands for: its own name, or that of the one around it. */
  private static String property(String space, String name, String around) {
    if (space == null || space.isEmpty() || SPACES.contains(space)) {
      return space != null && space.startsWith("http://www.aiim.org/pdfa/ns/") ? "-" : around;
    }
    return around.equals("-") || XMP_TECHNICAL.contains(name) ? "-" : name;
  }

  private static void said(String property, String text, Asides asides) {
    if (property.isEmpty() || property.equals("-") || text.isBlank()) {
      return;
    }
    switch (property) {
      case "title" -> asides.addOnce(Aside.Kind.TITLE, text);
      case "description" -> asides.addOnce(Aside.Kind.SUBJECT, text);
      case "subject", "Keywords" -> asides.addOnce(Aside.Kind.KEYWORDS, text);
      case "creator" -> asides.addOnce(Aside.Kind.PROPERTY, "Author: " + text.strip());
      case "CreatorTool" -> asides.addOnce(Aside.Kind.PROPERTY, "Creator: " + text.strip());
      default -> asides.addOnce(Aside.Kind.PROPERTY, property + ": " + text.strip());
    }
  }
}
