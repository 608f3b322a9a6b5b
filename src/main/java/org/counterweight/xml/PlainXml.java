package org.counterweight.xml;

import java.util.List;
import javax.xml.stream.XMLInputFactory;

/**
 * Parsers of XML without entities: a document type is reported and never read, nothing is fetched.
 */
public final class PlainXml {
  /**
   * How long entities may become, all together and each. The platform counts every escaped
   * character towards them, and a long register has more of these than its limit of 100,000 (JDK 24
   * and later). Where no entity can be declared none can grow; who reads a file limits its bytes
   * and its text.
   */
  public static final List<String> ENTITY_LENGTHS =
      List.of("jdk.xml.maxGeneralEntitySizeLimit", "jdk.xml.totalEntitySizeLimit");

  /** The value of such a limit that stands for no limit. */
  public static final String UNLIMITED = "0";

  private PlainXml() {}

  /**
   * A factory for readers that hand over text in as many pieces as they find it in. It is the
   * platform's own, whatever else is on the class path.
   */
  public static XMLInputFactory inPieces() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    ENTITY_LENGTHS.forEach(limit -> factory.setProperty(limit, UNLIMITED));
    return factory;
  }

  /** The same for readers that hand over the text between two tags as a whole. */
  public static XMLInputFactory whole() {
    XMLInputFactory factory = inPieces();
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }
}
