package org.counterweight.render.xlsx;

import java.util.List;

/** Writes where the charts of a sheet stand and what they say to those who cannot see them. */
final class DrawingXml {
  /** Air around a chart, in EMU: 2 points. */
  private static final int INSET = 25_400;

  private DrawingXml() {}

  /**
   * Writes the part.
   *
   * @param relations one a chart
   */
  static byte[] bytes(List<Chart> charts, List<String> relations) {
    Xml xml = new Xml();
    xml.raw("<xdr:wsDr")
        .raw(" xmlns:xdr=\"http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing\"")
        .raw(" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">");
    for (int i = 0; i < charts.size(); i++) {
      Chart chart = charts.get(i);
      xml.raw("<xdr:twoCellAnchor editAs=\"oneCell\">");
      corner(xml, "from", chart.left(), INSET, chart.top(), INSET);
      corner(xml, "to", chart.right(), 0, chart.bottom(), 0);
      String name = chart.title() == null ? "Chart " + (i + 1) : chart.title();
      xml.raw("<xdr:graphicFrame macro=\"\"><xdr:nvGraphicFramePr><xdr:cNvPr")
          .attribute("id", i + 2)
          .attribute("name", name)
          .attribute("descr", chart.alt())
          .raw(
              "/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x=\"0\" y=\"0\"/>")
          .raw("<a:ext cx=\"0\" cy=\"0\"/></xdr:xfrm><a:graphic><a:graphicData")
          .raw(" uri=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"><c:chart")
          .raw(" xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" xmlns:r=\"")
          .raw("http://schemas.openxmlformats.org/officeDocument/2006/relationships\"")
          .attribute("r:id", relations.get(i))
          .raw("/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/>")
          .raw("</xdr:twoCellAnchor>");
    }
    return xml.raw("</xdr:wsDr>").bytes();
  }

  private static void corner(Xml xml, String name, int column, int right, int row, int down) {
    xml.raw("<xdr:" + name + "><xdr:col>")
        .raw(column)
        .raw("</xdr:col><xdr:colOff>")
        .raw(right)
        .raw("</xdr:colOff><xdr:row>")
        .raw(row)
        .raw("</xdr:row><xdr:rowOff>")
        .raw(down)
        .raw("</xdr:rowOff></xdr:" + name + ">");
  }
}
