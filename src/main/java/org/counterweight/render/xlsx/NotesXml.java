package org.counterweight.render.xlsx;

import java.util.ArrayList;
import java.util.List;

/** Writes the notes of a sheet, and the old-style drawing that Excel wants for their boxes. */
final class NotesXml {
  /** Width of a box in columns, and about how many characters a line of it takes. */
  private static final int COLUMNS = 4;

  private static final int LINE = 42;

  private NotesXml() {}

  /**
   * A note and where it hangs.
   *
   * @param cell the cell
   * @param text what it says
   */
  record Note(Cell cell, String text) {}

  static List<Note> of(Sheet sheet, Results results) {
    List<Note> notes = new ArrayList<>();
    for (Row row : sheet.rows()) {
      for (Cell cell : row.cells()) {
        Results.Calculated calculated = results.calculated(cell);
        String difference = calculated == null ? null : calculated.note();
        String text = cell.note();
        if (difference != null) {
          text = text == null ? difference : text + "\n" + difference;
        }
        if (text != null) {
          notes.add(new Note(cell, text));
        }
      }
    }
    return notes;
  }

  static byte[] comments(List<Note> notes, String author) {
    Xml xml = new Xml();
    xml.raw("<comments xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">")
        .raw("<authors><author>")
        .text(author)
        .raw("</author></authors><commentList>");
    for (Note note : notes) {
      xml.raw("<comment").attribute("ref", note.cell().name()).raw(" authorId=\"0\"><text>");
      SharedStrings.plain(xml, note.text());
      xml.raw("</text></comment>");
    }
    return xml.raw("</commentList></comments>").bytes();
  }

  static byte[] boxes(List<Note> notes) {
    Xml xml = new Xml();
    xml.raw("<xml xmlns:v=\"urn:schemas-microsoft-com:vml\"")
        .raw(" xmlns:o=\"urn:schemas-microsoft-com:office:office\"")
        .raw(" xmlns:x=\"urn:schemas-microsoft-com:office:excel\">")
        .raw("<o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"1\"/></o:shapelayout>")
        .raw("<v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\"")
        .raw(" path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/>")
        .raw("<v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>");
    for (int i = 0; i < notes.size(); i++) {
      box(xml, notes.get(i), 1025 + i);
    }
    return xml.raw("</xml>").bytes();
  }

  private static void box(Xml xml, Note note, int id) {
    int row = note.cell().row();
    int column = note.cell().column() + note.cell().span();
    int lines = 2;
    for (String line : note.text().split("\n", -1)) {
      lines += 1 + line.length() / LINE;
    }
    xml.raw("<v:shape id=\"_x0000_s")
        .raw(id)
        .raw("\" type=\"#_x0000_t202\" style=\"position:absolute;visibility:hidden\"")
        .raw(" fillcolor=\"#f3f6f8\" strokecolor=\"#c9d1d9\" o:insetmode=\"auto\">")
        .raw("<v:fill color2=\"#f3f6f8\"/><v:path o:connecttype=\"none\"/>")
        .raw("<v:textbox style=\"mso-direction-alt:auto\"/><x:ClientData ObjectType=\"Note\">")
        .raw("<x:MoveWithCells/><x:SizeWithCells/><x:Anchor>")
        .raw(
            column + ", 8, " + row + ", 4, " + (column + COLUMNS) + ", 8, " + (row + lines) + ", 0")
        .raw("</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>")
        .raw(row)
        .raw("</x:Row><x:Column>")
        .raw(note.cell().column())
        .raw("</x:Column></x:ClientData></v:shape>");
  }
}
