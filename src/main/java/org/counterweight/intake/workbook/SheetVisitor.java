package org.counterweight.intake.workbook;

import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamReader;

/** Puts the elements of a sheet's XML together to cells. */
abstract class SheetVisitor implements BookXml.Visitor {
  /** The longest text that a spreadsheet program keeps in a cell. */
  private static final int LONGEST = 32_767;

  private final List<String> strings;
  private final List<NumberShape> shapes;
  private final StringBuilder text = new StringBuilder();
  private int row = -1;
  private int column = -1;
  private String type = "n";
  private int style;
  private boolean formula;
  private boolean valued;
  private boolean in;
  private boolean phonetic;
  private boolean data;

  SheetVisitor(List<String> strings, List<NumberShape> shapes) {
    this.strings = strings;
    this.shapes = shapes;
  }

  /** A cell that is not blank. */
  abstract void cell(BookCell cell) throws Unreadable;

  @Override
  public void start(String name, XMLStreamReader xml) throws Unreadable {
    switch (name) {
      case "sheetData" -> data = true;
      case "row" -> {
        int given = BookReader.number(BookReader.attribute(xml, "r", "0"));
        row = given > 0 ? given - 1 : row + 1;
        column = -1;
      }
      case "c" -> {
        String at = BookReader.attribute(xml, "r", "");
        column = at.isEmpty() ? column + 1 : column(at);
        type = BookReader.attribute(xml, "t", "n");
        style = BookReader.number(BookReader.attribute(xml, "s", "0"));
        formula = false;
        valued = false;
        text.setLength(0);
      }
      case "f" -> formula = data;
      case "v" -> {
        in = data;
        valued = true;
      }
      case "t" -> {
        in = data && !phonetic;
        valued = true;
      }
      case "rPh" -> phonetic = true;
      default -> {}
    }
  }

  private static int column(String at) {
    int column = 0;
    for (int i = 0; i < at.length() && Character.isLetter(at.charAt(i)) && i < 4; i++) {
      column = column * 26 + (at.toUpperCase(Locale.ROOT).charAt(i) - 'A' + 1);
    }
    return column - 1;
  }

  @Override
  public void text(String characters) throws Unreadable {
    if (in) {
      text.append(characters);
      if (text.length() > 2 * LONGEST) {
        throw BookZip.tooLarge("holds a cell with more than " + LONGEST + " characters");
      }
    }
  }

  @Override
  public void end(String name) throws Unreadable {
    in = false;
    switch (name) {
      case "sheetData" -> data = false;
      case "rPh" -> phonetic = false;
      case "c" -> finish();
      default -> {}
    }
  }

  private void finish() throws Unreadable {
    if (!data || column < 0 || row < 0) {
      return;
    }
    String raw = text.toString();
    if (!valued || (raw.isEmpty() && !type.equals("str"))) {
      if (formula) {
        add(BookCell.Type.NO_VALUE, "");
      }
      return;
    }
    switch (type) {
      case "s" -> {
        int index = BookReader.number(raw);
        String shared = index >= 0 && index < strings.size() ? strings.get(index) : "";
        text(BookCell.Type.TEXT, shared);
      }
      case "str", "inlineStr" -> text(BookCell.Type.TEXT, Escapes.decode(raw));
      case "b" -> add(BookCell.Type.YES_NO, raw.strip());
      case "e" -> add(BookCell.Type.ERROR, raw.strip());
      // ISO 8601 days, as strict files may have them.
      case "d" -> add(BookCell.Type.TEXT, raw.strip().replaceFirst("T00:00:00(\\.0+)?$", ""));
      default -> add(BookCell.Type.NUMBER, raw.strip());
    }
  }

  private void text(BookCell.Type kind, String content) throws Unreadable {
    if (!content.isEmpty()) {
      add(kind, content);
    }
  }

  private void add(BookCell.Type kind, String content) throws Unreadable {
    NumberShape shape =
        style >= 0 && style < shapes.size() ? shapes.get(style) : NumberShape.GENERAL;
    cell(new BookCell(row, column, kind, content, formula, shape));
  }
}
