package org.counterweight.render.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.StringReader;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.Source;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.counterweight.render.Books;
import org.counterweight.rule.BaseStatement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.InputSource;

/** Excel repairs what breaks the schemas, and a repaired statement is a changed one. */
final class SchemaValidityTest {
  private static final String FOLDER = "/org/apache/poi/schemas/ooxml/src/";

  // The schema of the xml: attributes is the one that the jar leaves out.
  private static final String XML_ATTRIBUTES =
      """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
          targetNamespace="http://www.w3.org/XML/1998/namespace">
        <xs:attribute name="space">
          <xs:simpleType>
            <xs:restriction base="xs:NCName">
              <xs:enumeration value="default"/><xs:enumeration value="preserve"/>
            </xs:restriction>
          </xs:simpleType>
        </xs:attribute>
        <xs:attribute name="lang" type="xs:language"/>
      </xs:schema>
      """;

  private static Schema office;
  private static Schema vml;

  @BeforeAll
  static void readSchemas() throws Exception {
    office =
        schema(
            "sml.xsd",
            "dml-chart.xsd",
            "dml-spreadsheetDrawing.xsd",
            "shared-documentPropertiesExtended.xsd",
            "shared-documentPropertiesCustom.xsd",
            "shared-customXmlDataProperties.xsd",
            "opc-relationships.xsd");
    vml = schema("vml-main.xsd", "vml-officeDrawing.xsd", "vml-spreadsheetDrawing.xsd");
  }

  @Test
  void everyPartOfTheSampleIsValid() throws Exception {
    Map<String, String> parts = Parts.of(Sample.render(Sample.source()));
    List<String> checked = checked(parts);
    assertThat(checked)
        .contains(
            "xl/workbook.xml",
            "xl/styles.xml",
            "xl/sharedStrings.xml",
            "xl/worksheets/sheet5.xml",
            "xl/charts/chart6.xml",
            "xl/tables/table5.xml",
            "xl/drawings/drawing2.xml",
            "xl/drawings/vmlDrawing2.vml",
            "xl/comments2.xml",
            "docProps/app.xml",
            "docProps/custom.xml",
            "customXml/itemProps1.xml",
            "_rels/.rels");
  }

  @Test
  void everyPartOfAStatementIsValid() throws Exception {
    byte[] workbook = Books.render(BaseStatement.with("{}"));
    assertThat(checked(Parts.of(workbook)))
        .contains("xl/worksheets/sheet10.xml", "xl/charts/chart9.xml", "xl/workbook.xml");
  }

  private static List<String> checked(Map<String, String> parts) throws Exception {
    List<String> checked = new ArrayList<>();
    for (Map.Entry<String, String> part : parts.entrySet()) {
      // Excel writes this attribute, and loses spaces without it, but the schema forgot it.
      Document document = parse(part.getValue().replace("<t xml:space=\"preserve\">", "<t>"));
      Validator validator =
          part.getKey().endsWith(".vml") ? vml.newValidator() : office.newValidator();
      for (Element element : elementsToCheck(part.getKey(), document)) {
        validate(validator, part.getKey(), element);
        checked.add(part.getKey());
      }
    }
    return checked;
  }

  @Test
  void aBrokenPartIsNoticed() throws Exception {
    String sheet = Parts.of(Sample.render(Sample.source())).get("xl/worksheets/sheet2.xml");
    Document document = parse(sheet.replace("<sheetData>", "<sheetDate/><sheetData>"));
    assertThat(
            org.assertj.core.api.Assertions.catchThrowable(
                () -> validate(office.newValidator(), "sheet", document.getDocumentElement())))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("sheetDate");
  }

  private static List<Element> elementsToCheck(String path, Document document) {
    Element root = document.getDocumentElement();
    // OPC's own two and Dublin Core have no schema there; POI reads them in another test. What an
    // attachment holds is its own affair.
    if (path.equals("[Content_Types].xml")
        || path.equals("docProps/core.xml")
        || path.matches("customXml/item[0-9]+[.]xml")) {
      return List.of();
    }
    if (!path.endsWith(".vml")) {
      return List.of(root);
    }
    List<Element> children = new ArrayList<>();
    for (int i = 0; i < root.getChildNodes().getLength(); i++) {
      children.add((Element) root.getChildNodes().item(i));
    }
    return children;
  }

  private static void validate(Validator validator, String path, Element element) {
    try {
      validator.validate(new DOMSource(element));
    } catch (Exception e) {
      throw new AssertionError(path + ": " + e.getMessage(), e);
    }
  }

  private static Document parse(String xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
  }

  private static Schema schema(String... names) throws Exception {
    SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    // The schemas refer to each other by file name.
    DOMImplementationLS ls =
        (DOMImplementationLS)
            DOMImplementationRegistry.newInstance().getDOMImplementation("LS 3.0");
    factory.setResourceResolver((type, namespace, publicId, systemId, base) -> {
      LSInput input = ls.createLSInput();
      if (XMLConstants.XML_NS_URI.equals(namespace)) {
        input.setSystemId("xml.xsd");
        input.setStringData(XML_ATTRIBUTES);
        return input;
      }
      if (systemId == null) {
        return null;
      }
      String name = systemId.substring(systemId.lastIndexOf('/') + 1);
      URL url = SchemaValidityTest.class.getResource(FOLDER + name);
      if (url == null) {
        return null;
      }

      input.setSystemId(url.toString());
      input.setByteStream(SchemaValidityTest.class.getResourceAsStream(FOLDER + name));
      return input;
    });
    Source[] sources = new Source[names.length];
    for (int i = 0; i < names.length; i++) {
      InputStream in = SchemaValidityTest.class.getResourceAsStream(FOLDER + names[i]);
      sources[i] =
          new StreamSource(in, SchemaValidityTest.class.getResource(FOLDER + names[i]).toString());
    }
    return factory.newSchema(sources);
  }
}
