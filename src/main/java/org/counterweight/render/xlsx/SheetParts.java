package org.counterweight.render.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.counterweight.render.DocumentMetadata;
import org.counterweight.render.RenderException;

/** Adds a sheet to the package with all that hangs on it: charts, notes and tables. */
final class SheetParts {
  private static final String SHEET_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.";
  private static final String DRAWING_TYPE =
      "application/vnd.openxmlformats-officedocument.drawing";

  private final PartPackage parts;
  private final References references;
  private final Results results;
  private final StyleSheet styles;
  private final SharedStrings strings;
  private final RowHeights heights;
  private final DocumentMetadata metadata;
  private final ChartXml chartXml;
  private int charts;
  private int tables;

  SheetParts(
      PartPackage parts,
      References references,
      Results results,
      Style base,
      StyleSheet styles,
      SharedStrings strings,
      RowHeights heights,
      DocumentMetadata metadata) {
    this.parts = parts;
    this.references = references;
    this.results = results;
    this.styles = styles;
    this.strings = strings;
    this.heights = heights;
    this.metadata = metadata;
    this.chartXml = new ChartXml(references, results, base.font());
  }

  void add(Sheet sheet, int index) throws RenderException {
    int number = index + 1;
    Relations relations = new Relations();
    String drawing = null;
    if (!sheet.charts().isEmpty()) {
      drawing =
          relations.add(Relations.OFFICE + "drawing", "../drawings/drawing" + number + ".xml");
      charts(sheet, number);
    }
    List<NotesXml.Note> notes = NotesXml.of(sheet, results);
    String boxes = null;
    if (!notes.isEmpty()) {
      boxes =
          relations.add(
              Relations.OFFICE + "vmlDrawing", "../drawings/vmlDrawing" + number + ".vml");
      relations.add(Relations.OFFICE + "comments", "../comments" + number + ".xml");
      String author = metadata.author() == null ? "" : metadata.author();
      parts.add(
          "xl/comments" + number + ".xml",
          SHEET_TYPE + "comments+xml",
          NotesXml.comments(notes, author));
      parts.add("xl/drawings/vmlDrawing" + number + ".vml", null, NotesXml.boxes(notes));
    }
    List<String> ids = tables(sheet, relations);
    String path = "xl/worksheets/sheet" + number + ".xml";
    byte[] bytes =
        new SheetXml(sheet, index, references, results, styles, strings, heights)
            .bytes(drawing, boxes, ids);
    parts.add(path, SHEET_TYPE + "worksheet+xml", bytes);
    parts.relate(path, relations);
  }

  private void charts(Sheet sheet, int number) throws RenderException {
    Relations relations = new Relations();
    List<String> ids = new ArrayList<>();
    for (Chart chart : sheet.charts()) {
      charts++;
      ids.add(relations.add(Relations.OFFICE + "chart", "../charts/chart" + charts + ".xml"));
      parts.add(
          "xl/charts/chart" + charts + ".xml",
          DRAWING_TYPE + "ml.chart+xml",
          chartXml.bytes(chart));
    }
    String path = "xl/drawings/drawing" + number + ".xml";
    parts.add(path, DRAWING_TYPE + "+xml", DrawingXml.bytes(sheet.charts(), ids));
    parts.relate(path, relations);
  }

  private List<String> tables(Sheet sheet, Relations relations) {
    List<String> ids = new ArrayList<>();
    for (Table table : sheet.tables()) {
      if (TableXml.writable(table)) {
        tables++;
        String name = "table" + tables + ".xml";
        ids.add(relations.add(Relations.OFFICE + "table", "../tables/" + name));
        parts.add("xl/tables/" + name, SHEET_TYPE + "table+xml", TableXml.bytes(table, tables));
      }
    }
    return ids;
  }
}
