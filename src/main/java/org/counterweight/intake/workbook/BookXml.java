package org.counterweight.intake.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.counterweight.intake.WorkbookRules;
import org.counterweight.xml.PlainXml;

/** Walks over the XML of a part; no DTD, no entities, nothing fetched. */
final class BookXml {
  private BookXml() {}

  /** Sees the elements of a part. */
  interface Visitor {
    /** An element starts; its attributes are on the reader. */
    void start(String name, XMLStreamReader xml) throws Unreadable;

    /** Characters of an element. */
    default void text(String text) throws Unreadable {}

    /** An element ends. */
    default void end(String name) throws Unreadable {}
  }

  static void walk(InputStream part, String path, Visitor visitor) throws Unreadable {
    try (InputStream in = part) {
      XMLStreamReader xml = PlainXml.inPieces().createXMLStreamReader(in);
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> visitor.start(xml.getLocalName(), xml);
          case XMLStreamConstants.END_ELEMENT -> visitor.end(xml.getLocalName());
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
              visitor.text(xml.getText());
          case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw entity(path);
          default -> {}
        }
      }
    } catch (BookZip.Bomb e) {
      throw BookZip.tooLarge(e.getMessage());
    } catch (XMLStreamException | IOException | UncheckedIOException e) {
      if (e.getCause() instanceof BookZip.Bomb || nested(e) instanceof BookZip.Bomb) {
        throw BookZip.tooLarge(bomb(e));
      }
      throw new Unreadable(
          WorkbookRules.WORKBOOK,
          "The part " + path + " of the workbook is damaged.",
          null,
          "Open the file in Excel or LibreOffice and save it again.");
    }
  }

  private static Throwable nested(Exception e) {
    return e instanceof XMLStreamException x ? x.getNestedException() : null;
  }

  private static String bomb(Exception e) {
    Throwable inside = nested(e) == null ? e.getCause() : nested(e);
    return inside.getMessage();
  }

  private static Unreadable entity(String path) {
    return new Unreadable(
        WorkbookRules.WORKBOOK,
        "The part "
            + path
            + " of the workbook declares XML entities, which no spreadsheet program"
            + " writes.",
        null,
        "Open the file in Excel or LibreOffice and save it again; do not trust where it came from.");
  }
}
