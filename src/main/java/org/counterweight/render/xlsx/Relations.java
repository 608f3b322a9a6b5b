package org.counterweight.render.xlsx;

import java.util.ArrayList;
import java.util.List;

/** What one part of the package refers to. */
final class Relations {
  static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final List<String[]> all = new ArrayList<>();

  /**
   * Adds a relation.
   *
   * @param type whole URI of its type
   * @param target path from the folder of the part
   * @return its id
   */
  String add(String type, String target) {
    String id = "rId" + (all.size() + 1);
    all.add(new String[] {id, type, target});
    return id;
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  byte[] bytes() {
    Xml xml = new Xml();
    xml.raw(
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
    for (String[] one : all) {
      xml.raw("<Relationship")
          .attribute("Id", one[0])
          .attribute("Type", one[1])
          .attribute("Target", one[2])
          .raw("/>");
    }
    return xml.raw("</Relationships>").bytes();
  }
}
