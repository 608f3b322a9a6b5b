package org.counterweight.render.xlsx;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.counterweight.render.DocumentMetadata;

/** What the workbook says of itself. */
final class PropertiesXml {
  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'", Locale.ROOT);

  private PropertiesXml() {}

  static byte[] core(DocumentMetadata metadata) {
    String time =
        metadata
            .created()
            .withOffsetSameInstant(ZoneOffset.UTC)
            .truncatedTo(ChronoUnit.SECONDS)
            .format(SECONDS);
    Xml xml = new Xml();
    xml.raw("<cp:coreProperties")
        .raw(
            " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\"")
        .raw(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"")
        .raw(" xmlns:dcterms=\"http://purl.org/dc/terms/\"")
        .raw(" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">");
    element(xml, "dc:title", metadata.title());
    element(xml, "dc:subject", metadata.subject());
    element(xml, "dc:creator", metadata.author());
    element(xml, "cp:keywords", metadata.keywords());
    element(xml, "dc:identifier", metadata.statementId());
    element(xml, "dc:language", metadata.language());
    element(xml, "cp:lastModifiedBy", metadata.author());
    xml.raw("<dcterms:created xsi:type=\"dcterms:W3CDTF\">" + time + "</dcterms:created>");
    xml.raw("<dcterms:modified xsi:type=\"dcterms:W3CDTF\">" + time + "</dcterms:modified>");
    return xml.raw("</cp:coreProperties>").bytes();
  }

  static byte[] application() {
    return new Xml()
        .raw("<Properties")
        .raw(
            " xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">")
        .raw("<Application>Counterweight</Application><DocSecurity>0</DocSecurity></Properties>")
        .bytes();
  }

  static byte[] custom(DocumentMetadata metadata) {
    Xml xml = new Xml();
    xml.raw("<Properties")
        .raw(" xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\"")
        .raw(" xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes\">");
    custom(xml, 2, "Statement id", metadata.statementId());
    custom(xml, 3, "Statement SHA-256", metadata.digest());
    return xml.raw("</Properties>").bytes();
  }

  private static void custom(Xml xml, int number, String name, String value) {
    xml.raw("<property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\"")
        .attribute("pid", number)
        .attribute("name", name)
        .raw("><vt:lpwstr>")
        .text(value == null ? "" : value)
        .raw("</vt:lpwstr></property>");
  }

  private static void element(Xml xml, String name, String value) {
    if (value != null && !value.isEmpty()) {
      xml.raw("<" + name + ">").text(value).raw("</" + name + ">");
    }
  }
}
