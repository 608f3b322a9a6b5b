package org.counterweight.render.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.counterweight.render.RenderException;
import org.counterweight.xml.PlainXml;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Template output to DOM, with nothing fetched and nothing expanded on the way. Safe to share
 * between threads; keeps a parser for each that read at the same time, since making one costs a
 * fifth of using it.
 */
final class XhtmlReader {
  private static final Pattern BARE_DOCTYPE =
      Pattern.compile("^\\uFEFF?(\\s*<\\?xml[^>]*\\?>)?(\\s*)<!DOCTYPE\\s+html\\s*>");

  private static final int LONGEST_PATH = 200;

  private final Queue<DocumentBuilder> idle = new ConcurrentLinkedQueue<>();

  /**
   * Parses a document.
   *
   * @throws RenderException when it is not well-formed, with line and column, or declares a
   *     document type
   */
  Document read(String xhtml) throws RenderException {
    try {
      Document document = parse(new InputSource(new StringReader(withoutDoctype(xhtml))));
      if (!document.getDocumentElement().getTagName().equals("html")) {
        throw new RenderException(
            "The template's root element is <"
                + document.getDocumentElement().getTagName()
                + ">; it has to be <html>.");
      }
      return document;
    } catch (SAXParseException e) {
      throw new RenderException(
          "The template's output is not well-formed XHTML at line "
              + e.getLineNumber()
              + ", column "
              + e.getColumnNumber()
              + ": "
              + plain(e.getMessage())
              + "\n  "
              + line(xhtml, e.getLineNumber()),
          e);
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw new RenderException("The template's output cannot be parsed: " + e.getMessage(), e);
    }
  }

  private Document parse(InputSource source)
      throws ParserConfigurationException, SAXException, IOException {
    DocumentBuilder builder = idle.poll();
    if (builder == null) {
      builder = secureFactory().newDocumentBuilder();
      builder.setErrorHandler(new Strict());
    }
    Document document = builder.parse(source);
    // Not after a failure: what state that leaves a parser in is nobody's promise.
    idle.add(builder);
    return document;
  }

  private static String plain(String message) {
    return message.contains("DOCTYPE")
        ? "a document type with identifiers or entities is not allowed; use <!DOCTYPE html> or none."
        : message;
  }

  // Line and column of what follows stay what the author sees.
  private static String withoutDoctype(String xhtml) {
    var matcher = BARE_DOCTYPE.matcher(xhtml);
    if (!matcher.find()) {
      return xhtml.startsWith("\uFEFF") ? xhtml.substring(1) : xhtml;
    }
    String declaration = matcher.group(1) == null ? "" : matcher.group(1);
    String gap = matcher.group(2);
    int blank = matcher.end() - matcher.end(2);
    return declaration + gap + " ".repeat(blank) + xhtml.substring(matcher.end());
  }

  private static String line(String xhtml, int number) {
    String found = xhtml.lines().skip(Math.max(0, number - 1)).findFirst().orElse("").strip();
    return found.length() > 160 ? found.substring(0, 160) + "…" : found;
  }

  private static DocumentBuilderFactory secureFactory() throws ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    // All of the document is visited, so nothing is won by making its nodes later.
    factory.setFeature("http://apache.org/xml/features/dom/defer-node-expansion", false);
    factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
    // Depth is limited after parsing, where the message can name the place; limits differ by JDK.
    factory.setAttribute("jdk.xml.maxElementDepth", PlainXml.UNLIMITED);
    PlainXml.ENTITY_LENGTHS.forEach(limit -> factory.setAttribute(limit, PlainXml.UNLIMITED));
    factory.setXIncludeAware(false);
    factory.setExpandEntityReferences(false);
    factory.setCoalescing(true);
    factory.setIgnoringComments(true);
    return factory;
  }

  /** Where an element stands, for messages: tags from the body down, with the ids on the way. */
  static String pathOf(Node node) {
    StringBuilder path = new StringBuilder();
    for (Node n = node; n instanceof Element || n.getNodeType() == Node.TEXT_NODE; ) {
      if (n instanceof Element element) {
        if (element.getTagName().equals("body") || element.getTagName().equals("html")) {
          break;
        }
        path.insert(0, "/" + step(element));
      }
      n = n.getParentNode();
    }
    if (path.length() > LONGEST_PATH) {
      return "…" + path.substring(path.indexOf("/", path.length() - LONGEST_PATH));
    }
    return path.isEmpty() ? "/body" : path.toString();
  }

  private static String step(Element element) {
    String figure = element.getAttribute("data-figure");
    if (!figure.isEmpty()) {
      return element.getTagName() + "[data-figure=" + figure + "]";
    }
    String id = element.getAttribute("id");
    if (!id.isEmpty()) {
      return element.getTagName() + "#" + id;
    }
    int number = 1;
    int same = 1;
    for (Node n = element.getPreviousSibling(); n != null; n = n.getPreviousSibling()) {
      if (n instanceof Element e && e.getTagName().equals(element.getTagName())) {
        number++;
        same++;
      }
    }
    for (Node n = element.getNextSibling(); n != null && same < 2; n = n.getNextSibling()) {
      if (n instanceof Element e && e.getTagName().equals(element.getTagName())) {
        same++;
      }
    }
    return same > 1 ? element.getTagName() + "[" + number + "]" : element.getTagName();
  }

  private static final class Strict implements ErrorHandler {
    @Override
    public void warning(SAXParseException e) {}

    @Override
    public void error(SAXParseException e) throws SAXException {
      throw e;
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
      throw e;
    }
  }
}
