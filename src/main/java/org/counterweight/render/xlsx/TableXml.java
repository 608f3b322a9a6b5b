package org.counterweight.render.xlsx;

/** Writes a native table: its heads and its body, without the totals below. */
final class TableXml {
  private TableXml() {}

  /** Excel takes no table without a row below its heads. */
  static boolean writable(Table table) {
    return table.bottom() > table.headRow() && !table.heads().isEmpty();
  }

  static byte[] bytes(Table table, int number) {
    String name = References.tableName(table.id());
    Range range =
        new Range(
            0,
            table.headRow(),
            table.left(),
            table.bottom(),
            table.left() + table.heads().size() - 1);
    Xml xml = new Xml();
    xml.raw("<table xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"")
        .attribute("id", number)
        .attribute("name", name)
        .attribute("displayName", name)
        .attribute("ref", range.relative())
        .raw(" totalsRowShown=\"0\"><tableColumns")
        .attribute("count", table.heads().size())
        .raw(">");
    for (int i = 0; i < table.heads().size(); i++) {
      xml.raw("<tableColumn")
          .attribute("id", i + 1)
          .attribute(
              "name", SharedStrings.coded(table.heads().get(i).text()).replace("\n", "_x000a_"))
          .raw("/>");
    }
    xml.raw("</tableColumns><tableStyleInfo showFirstColumn=\"0\" showLastColumn=\"0\"")
        .raw(" showRowStripes=\"0\" showColumnStripes=\"0\"/>");
    if (table.alt() != null) {
      xml.raw("<extLst><ext uri=\"{504A1905-F514-4f6f-8877-14C23A59335A}\"")
          .raw(" xmlns:x14=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/main\">")
          .raw("<x14:table")
          .attribute("altText", table.alt())
          .raw("/></ext></extLst>");
    }
    return xml.raw("</table>").bytes();
  }
}
