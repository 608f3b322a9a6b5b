package org.counterweight.readback.xlsx;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.util.CellRangeAddress;
import org.counterweight.readback.UnreadableArtefact;
import org.counterweight.readback.WorkbookCells;

/** Reads the rows and cells of a sheet, and the rest of it as a tree. */
final class SheetReader {
  /** The longest text that spreadsheet programs keep in a cell. */
  private static final int LONGEST = 32_767;

  private final Xml xml;
  private final List<RichText> strings;
  private final Limits limits;
  private int cells;
  private int contents;

  SheetReader(Xml xml, List<RichText> strings, Limits limits) {
    this.xml = xml;
    this.strings = strings;
    this.limits = limits;
  }

  void read(Sheet sheet) throws UnreadableArtefact {
    xml.walk(
        sheet.path,
        in -> {
          while (in.next() != XMLStreamConstants.END_ELEMENT) {
            if (in.getEventType() != XMLStreamConstants.START_ELEMENT) {
              continue;
            }
            if (in.getLocalName().equals("sheetData")) {
              rows(sheet, in);
            } else {
              xml.into(sheet.rest, in);
            }
          }
        });
  }

  private void rows(Sheet sheet, XMLStreamReader in) throws XMLStreamException, UnreadableArtefact {
    int last = -1;
    SharedFormulas formulas = new SharedFormulas();
    while (in.next() != XMLStreamConstants.END_ELEMENT) {
      if (in.getEventType() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      if (!in.getLocalName().equals("row")) {
        xml.subtree(in);
        continue;
      }
      Sheet.Row row = row(sheet, in, last);
      if (row.index() <= last || row.index() > Area.LAST_ROW) {
        throw new UnreadableArtefact(
            "its sheet \""
                + sheet.name
                + "\" has row "
                + (row.index() + 1)
                + " out of order, so programs disagree on what it shows. "
                + Pack.SAVE_AGAIN);
      }
      last = row.index();
      sheet.rows.add(row);
      row.cells().forEach(formulas::complete);
    }
  }

  private Sheet.Row row(Sheet sheet, XMLStreamReader in, int last)
      throws XMLStreamException, UnreadableArtefact {
    int index = last + 1;
    double height = -1;
    boolean hidden = false;
    int level = 0;
    int style = -1;
    for (int i = 0; i < in.getAttributeCount(); i++) {
      String value = in.getAttributeValue(i);
      switch (in.getAttributeLocalName(i)) {
        case "r" -> index = Node.number(value, 0) - 1;
        case "ht" -> height = Node.decimal(value, -1);
        case "hidden" -> hidden = Node.truth(value);
        case "outlineLevel" -> level = Node.number(value, 0);
        case "s" -> style = Node.number(value, -1);
        default -> {}
      }
    }
    if (index < 0) {
      throw new UnreadableArtefact(
          "its sheet \"" + sheet.name + "\" has a row without a number. " + Pack.SAVE_AGAIN);
    }
    if (++cells > limits.cells()) {
      throw Pack.tooLarge("has more than " + limits.cells() + " cells");
    }
    boolean none = hidden || height == 0;
    int state = !none ? 0 : level > 0 ? Axis.FOLDED : Axis.HIDDEN;
    List<Cell> filled = new ArrayList<>();
    int column = -1;
    while (in.next() != XMLStreamConstants.END_ELEMENT) {
      if (in.getEventType() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      if (!in.getLocalName().equals("c")) {
        xml.subtree(in);
        continue;
      }
      Cell cell = cell(sheet, in, index, column);
      if (cell.filled() && ++contents > limits.filled()) {
        throw Pack.tooLarge("has more than " + limits.filled() + " cells with content");
      }
      column = cell.column;
      filled.add(cell);
    }
    return new Sheet.Row(index, height, state, style, filled);
  }

  private Cell cell(Sheet sheet, XMLStreamReader in, int row, int last)
      throws XMLStreamException, UnreadableArtefact {
    if (++cells > limits.cells()) {
      throw Pack.tooLarge("has more than " + limits.cells() + " cells");
    }
    String type = "n";
    int column = last + 1;
    int style = 0;
    boolean picture = false;
    for (int i = 0; i < in.getAttributeCount(); i++) {
      String value = in.getAttributeValue(i);
      switch (in.getAttributeLocalName(i)) {
        case "r" -> column = column(value, row);
        case "s" -> style = Node.number(value, 0);
        case "t" -> type = value;
        case "vm" -> picture = true;
        default -> {}
      }
    }
    if (column <= last || column > Area.LAST_COLUMN) {
      throw new UnreadableArtefact(
          "its sheet \""
              + sheet.name
              + "\" has cells out of order in row "
              + (row + 1)
              + ", so programs disagree on what it shows. "
              + Pack.SAVE_AGAIN);
    }
    Cell cell = new Cell(row, column, style);
    cell.picture = picture;
    content(cell, type, in);
    return cell;
  }

  /** The column of a reference; -1 where it does not lie in the row. */
  private static int column(String reference, int row) {
    int column = 0;
    int i = 0;
    while (i < reference.length() && i < 3 && reference.charAt(i) >= 'A') {
      column = column * 26 + (reference.charAt(i) & 0x1F);
      i++;
    }
    return Node.number(reference.substring(i), 0) == row + 1 ? column - 1 : -1;
  }

  private void content(Cell cell, String type, XMLStreamReader in)
      throws XMLStreamException, UnreadableArtefact {
    String value = null;
    while (in.next() != XMLStreamConstants.END_ELEMENT) {
      if (in.getEventType() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (in.getLocalName()) {
        case "v" -> value = characters(in);
        case "f" -> {
          String shared = in.getAttributeValue(null, "si");
          boolean follows = "shared".equals(in.getAttributeValue(null, "t")) && shared != null;
          boolean array = "array".equals(in.getAttributeValue(null, "t"));
          cell.array = array ? range(in.getAttributeValue(null, "ref")) : null;
          cell.formula = characters(in);
          cell.shared = follows ? Node.number(shared, -1) : -1;
        }
        case "is" -> cell.rich = RichText.of(xml.subtree(in));
        default -> xml.subtree(in);
      }
    }
    if (type.equals("inlineStr")) {
      if (cell.rich == null && value != null) {
        cell.rich = RichText.plain(RichText.decode(value));
      }
      cell.kind = cell.rich == null ? null : WorkbookCells.Kind.TEXT;
    } else {
      cell.rich = null;
      value(cell, type, value);
    }
    if (cell.kind == null && cell.formula != null) {
      cell.kind = WorkbookCells.Kind.NO_VALUE;
    }
  }

  /** The range as others write it; null where it is none. */
  private static String range(String written) {
    Area area = written == null ? null : Area.of(written);
    return area == null
        ? null
        : new CellRangeAddress(area.top(), area.bottom(), area.left(), area.right())
            .formatAsString();
  }

  private void value(Cell cell, String type, String value) throws UnreadableArtefact {
    if (value == null) {
      return;
    }
    switch (type) {
      case "s" -> {
        int index = Node.number(value, -1);
        if (index < 0 || index >= strings.size()) {
          throw new UnreadableArtefact(
              "the cell "
                  + Area.name(cell.row, cell.column)
                  + " refers to a text that the file does not have. "
                  + Pack.SAVE_AGAIN);
        }
        cell.rich = strings.get(index);
        // Counted as often as it is shown: a long text in many cells is as much to read as many.
        xml.text(cell.rich.weight());
        cell.kind = WorkbookCells.Kind.TEXT;
      }
      case "str" -> {
        cell.rich = RichText.plain(RichText.decode(value));
        cell.kind = WorkbookCells.Kind.TEXT;
      }
      case "b" -> {
        cell.raw = value.strip();
        cell.kind = WorkbookCells.Kind.BOOLEAN;
      }
      case "e" -> {
        cell.raw = value.strip();
        cell.kind = WorkbookCells.Kind.ERROR;
      }
      case "d" -> {
        cell.raw = Serial.ofIso(value.strip());
        cell.kind = WorkbookCells.Kind.NUMBER;
      }
      default -> {
        cell.raw = value.strip();
        cell.kind = cell.raw.isEmpty() ? null : WorkbookCells.Kind.NUMBER;
      }
    }
  }

  private String characters(XMLStreamReader in) throws XMLStreamException, UnreadableArtefact {
    String first = null;
    StringBuilder more = null;
    int event = in.next();
    while (event != XMLStreamConstants.END_ELEMENT) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        xml.subtree(in);
      } else if (in.hasText()
          && event != XMLStreamConstants.COMMENT
          && event != XMLStreamConstants.PROCESSING_INSTRUCTION) {
        String words = in.getText();
        if (first == null) {
          first = words;
        } else {
          more = more == null ? new StringBuilder(first) : more;
          more.append(words);
          if (more.length() > 2 * LONGEST) {
            throw Pack.tooLarge("holds a cell with more than " + LONGEST + " characters");
          }
        }
      }
      event = in.next();
    }
    String all = more != null ? more.toString() : first == null ? "" : first;
    xml.text(all.length());
    return all;
  }
}
