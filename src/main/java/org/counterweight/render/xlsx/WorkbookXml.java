package org.counterweight.render.xlsx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes the workbook part: its sheets and its names. */
final class WorkbookXml {
  private WorkbookXml() {}

  private record Name(String name, int sheet, String definition) {}

  /**
   * Writes the part.
   *
   * @param relations one a sheet
   */
  static byte[] bytes(Book book, References references, List<String> relations) {
    Xml xml = new Xml();
    xml.raw("<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"")
        .raw(" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">")
        .raw("<bookViews><workbookView activeTab=\"0\" tabRatio=\"850\"/></bookViews><sheets>");
    for (int i = 0; i < book.sheets().size(); i++) {
      xml.raw("<sheet")
          .attribute("name", book.sheets().get(i).name())
          .attribute("sheetId", i + 1)
          .attribute("r:id", relations.get(i))
          .raw("/>");
    }
    xml.raw("</sheets><definedNames>");
    for (Name name : names(book, references)) {
      xml.raw("<definedName").attribute("name", name.name());
      if (name.sheet() >= 0) {
        xml.attribute("localSheetId", name.sheet());
      }
      xml.raw(">").text(name.definition()).raw("</definedName>");
    }
    return xml.raw("</definedNames><calcPr calcMode=\"auto\"/></workbook>").bytes();
  }

  private static List<Name> names(Book book, References references) {
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < book.sheets().size(); i++) {
      Sheet sheet = book.sheets().get(i);
      String area = sheet.setup().printArea();
      Range used = new Range(i, 0, 0, sheet.bottom(), sheet.right());
      names.add(
          new Name(
              "_xlnm.Print_Area",
              i,
              area == null
                  ? references.absolute(used)
                  : references.sheet(i) + "!" + area.replaceAll("([A-Z]+)([0-9]+)", "\\$$1\\$$2")));
      if (sheet.repeatTo() >= 0) {
        names.add(
            new Name(
                "_xlnm.Print_Titles",
                i,
                references.sheet(i)
                    + "!$"
                    + (sheet.repeatFrom() + 1)
                    + ":$"
                    + (sheet.repeatTo() + 1)));
      }
    }
    for (References.Named named : references.defined()) {
      names.add(new Name(named.name(), -1, references.absolute(named.cell())));
    }
    // Excel writes names in this order and looks them up faster so.
    names.sort(
        Comparator.comparing(Name::name, String.CASE_INSENSITIVE_ORDER)
            .thenComparingInt(Name::sheet));
    return names;
  }
}
