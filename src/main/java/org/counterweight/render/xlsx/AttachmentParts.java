package org.counterweight.render.xlsx;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.counterweight.render.Attachment;

/**
 * Files carried inside the workbook as custom XML parts, the one kind of foreign part that Excel
 * keeps when it saves. Each is an {@code attachment} element with the file's name and media type;
 * its text is the file itself where that is UTF-8 text, and Base64 of it otherwise.
 */
final class AttachmentParts {
  /** Namespace of the {@code attachment} element. */
  static final String NAMESPACE = "urn:counterweight:attachment";

  private AttachmentParts() {}

  static void add(PartPackage parts, Relations workbook, List<Attachment> attachments) {
    for (int i = 0; i < attachments.size(); i++) {
      String item = "customXml/item" + (i + 1) + ".xml";
      String properties = "itemProps" + (i + 1) + ".xml";
      byte[] bytes = item(attachments.get(i));
      parts.add(item, null, bytes);
      Relations relations = new Relations();
      relations.add(Relations.OFFICE + "customXmlProps", properties);
      parts.relate(item, relations);
      parts.add(
          "customXml/" + properties,
          "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
          properties(bytes));
      workbook.add(Relations.OFFICE + "customXml", "../" + item);
    }
  }

  private static byte[] item(Attachment attachment) {
    String text = text(attachment.bytes());
    Xml xml = new Xml();
    xml.raw("<attachment")
        .attribute("xmlns", NAMESPACE)
        .attribute("name", attachment.name())
        .attribute("mediaType", attachment.mediaType());
    if (attachment.description() != null) {
      xml.attribute("description", attachment.description());
    }
    xml.attribute("encoding", text == null ? "base64" : "text").raw(">");
    xml.text(text == null ? Base64.getEncoder().encodeToString(attachment.bytes()) : text);
    return xml.raw("</attachment>").bytes();
  }

  /** The file as text, or null where it is none that XML can carry unchanged. */
  private static String text(byte[] bytes) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < 0x20 && c != '\t' && c != '\n' && c != '\r') || c >= 0xFFFE) {
        return null;
      }
    }
    return text;
  }

  private static byte[] properties(byte[] item) {
    // The id only has to differ from part to part; made from the content it is the same each time.
    String id = UUID.nameUUIDFromBytes(item).toString().toUpperCase(Locale.ROOT);
    return new Xml()
        .raw("<ds:datastoreItem")
        .raw(" xmlns:ds=\"http://schemas.openxmlformats.org/officeDocument/2006/customXml\"")
        .attribute("ds:itemID", "{" + id + "}")
        .raw("><ds:schemaRefs><ds:schemaRef")
        .attribute("ds:uri", NAMESPACE)
        .raw("/></ds:schemaRefs></ds:datastoreItem>")
        .bytes();
  }
}
