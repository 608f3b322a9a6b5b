package org.counterweight.intake.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.counterweight.statement.FigureKind;
import tools.jackson.databind.JsonNode;

/** Writes a form: a line for each value or figure, with its meaning and its key beside it. */
final class FormSheet {
  static final String KEY = "key";
  static final int KEYS = 4;
  static final int FIRST = 5;

  /** Columns, from 0: status, item, what it means, value, further parts of figures, key. */
  static final int MEANING = 2;

  static final int VALUE = 3;

  private static final int VALUE_WIDTH = 44;

  private final SheetPlan plan;
  private final Look look;
  private final ListsSheet lists;
  private final Filler filler;
  private final List<FormLine> lines;
  private final List<String> columns;
  private final Map<String, Integer> rowOf = new LinkedHashMap<>();
  private XSSFSheet sheet;
  private Checks checks;

  FormSheet(SheetPlan plan, Look look, ListsSheet lists) {
    this.plan = plan;
    this.look = look;
    this.lists = lists;
    this.filler = new Filler(look);
    this.lines = FormLine.of(plan);
    this.columns = FormLine.columns(lines);
  }

  /** Row of the last line, from 0. */
  int lastRow() {
    return rowOf.values().stream().mapToInt(Integer::intValue).max().orElse(FIRST);
  }

  /** Writes the sheet with the values of a statement. */
  void write(XSSFSheet target, JsonNode statement) {
    sheet = target;
    checks = new Checks(sheet, lists);
    sheet.setTabColor(Look.section(plan.letter()));
    put(sheet.createRow(0), 0, plan.title(), look.title(plan.letter()));
    sheet.getRow(0).setHeightInPoints(28);
    put(sheet.createRow(1), 0, plan.intro() + " Bold lines are required.", look.intro());
    heads();
    layRows();
    String heading = "";
    for (FormLine line : lines) {
      if (!line.heading().equals(heading)) {
        heading = line.heading();
        XSSFRow band = sheet.createRow(rowOf.get(line.key()) - 1);
        band.setHeightInPoints(24);
        for (int c = 0; c < VALUE + columns.size(); c++) {
          put(band, c, c == 1 ? heading : "", look.band(plan.letter()));
        }
      }
      line(sheet.createRow(rowOf.get(line.key())), line, statement);
    }
    wrongParts();
    checks.status(Checks.column(0, FIRST, lastRow()), "$A" + (FIRST + 1));
    sheet.setColumnWidth(0, 12 * 256);
    sheet.setColumnWidth(1, 30 * 256);
    sheet.setColumnWidth(MEANING, 46 * 256);
    sheet.setColumnWidth(VALUE, VALUE_WIDTH * 256);
    sheet.setColumnWidth(keys(), 24 * 256);
    sheet.createFreezePane(2, FIRST);
    Pages.landscape(sheet, KEYS - 1, KEYS - 1);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitWidth((short) 1);
    sheet.getPrintSetup().setFitHeight((short) 0);
  }

  /** One rule for each column of numbers; only the column of values holds other things, too. */
  private void wrongParts() {
    FormLine figure = lines.stream().filter(FormLine::figure).findFirst().orElse(null);
    for (int i = 1; i < columns.size() && figure != null; i++) {
      if (figure.parts().get(columns.get(i)).kind().numeric()) {
        String cell = new CellReference(FIRST, VALUE + i).formatAsString();
        checks.wrong(
            Checks.column(VALUE + i, FIRST, lastRow()),
            "OR(ISTEXT(" + cell + "),ISERROR(" + cell + "))");
      }
    }
  }

  private int keys() {
    return VALUE + columns.size();
  }

  private void layRows() {
    int row = FIRST;
    String heading = "";
    for (FormLine line : lines) {
      if (!line.heading().equals(heading)) {
        heading = line.heading();
        row++;
      }
      rowOf.put(line.key(), row++);
    }
  }

  private void heads() {
    XSSFRow head = sheet.createRow(KEYS - 1);
    XSSFRow keys = sheet.createRow(KEYS);
    head.setHeightInPoints(26);
    keys.setHeightInPoints(10);
    head(head, keys, 0, "Status", TableSheet.STATUS_KEY);
    head(head, keys, 1, "Item", "");
    for (int i = 0; i < columns.size(); i++) {
      String last = columns.get(i).substring(columns.get(i).lastIndexOf('.') + 1);
      head(head, keys, VALUE + i, Labels.of(last), columns.get(i));
    }
    head(head, keys, MEANING, "What it means", "");
    head(head, keys, keys(), "Key", KEY);
  }

  private void head(XSSFRow head, XSSFRow keys, int column, String label, String key) {
    put(head, column, label, look.head(plan.letter(), false, true));
    put(keys, column, key, look.key());
  }

  private void line(XSSFRow row, FormLine line, JsonNode statement) {
    Field value = line.value();
    put(row, 1, line.label() + (required(line) ? " *" : ""), look.label(required(line)));
    for (int i = 0; i < columns.size(); i++) {
      Field field = line.parts().get(columns.get(i));
      if (field == null) {
        continue;
      }
      XSSFCell cell = row.createCell(VALUE + i);
      cell(cell, field, statement);
      sheet.setColumnWidth(VALUE + i, (i == 0 ? VALUE_WIDTH : Widths.of(field)) * 256);
      CellRangeAddress here = Checks.column(VALUE + i, row.getRowNum(), row.getRowNum());
      checks.validate(field, here, null);
      if (i == 0 && field.kind().numeric()) {
        checks.wrong(here, "OR(ISTEXT(" + at(cell) + "),ISERROR(" + at(cell) + "))");
      }
    }
    String means = Guidance.of(value);
    if (line.figure()) {
      String label = value.figureKind().map(FigureKind::label).orElse(line.label());
      means = label + ".";
    }
    put(row, MEANING, means, look.meaning());
    put(row, keys(), line.key(), look.key());
    int text = Math.max(means.length() / 60, row.getCell(VALUE).toString().length() / 42);
    if (value.kind() == FieldKind.TEXT || text > 0) {
      row.setHeightInPoints(Math.min(160, 15f + 13f * text));
    }
    XSSFCell status = row.createCell(0);
    status.setCellStyle(look.status());
    status.setCellFormula(status(line));
    if (required(line)) {
      String cell = at(row.getCell(VALUE));
      checks.missing(
          Checks.column(VALUE, row.getRowNum(), row.getRowNum()),
          "AND(" + cell + "=\"\"," + condition(line) + ")");
    }
  }

  private void cell(XSSFCell cell, Field field, JsonNode statement) {
    JsonNode value = Items.at(statement, field.path());
    if (field.kind() == FieldKind.REPORTED) {
      if (value.isObject()) {
        filler.text(cell, field, "yes");
      } else {
        filler.blank(cell, field);
      }
    } else if (!value.isMissingNode()) {
      filler.fill(cell, field, value);
    } else if (field.choices().size() == 1 && field.required()) {
      // Only one word can stand here.
      filler.text(cell, field, field.choices().getFirst().word());
    } else if (field.kind() == FieldKind.UNIT && field.figure() != null) {
      filler.text(cell, field, unit(field, statement));
    } else {
      filler.blank(cell, field);
    }
  }

  /** The unit that the catalogue shows; a unit alone is not yet a figure. */
  private static String unit(Field field, JsonNode statement) {
    String unit = field.figureKind().map(FigureKind::unit).orElse("any");
    return switch (unit) {
      case "any" -> "";
      case "XXX" -> statement.path("currency").asString("");
      default -> unit;
    };
  }

  private boolean required(FormLine line) {
    Field value = line.value();
    return value.required() && !value.within().equals(line.key());
  }

  private String status(FormLine line) {
    Map<Field, String> cells = new LinkedHashMap<>();
    List<String> filled = new ArrayList<>();
    int row = rowOf.get(line.key());
    for (int i = 0; i < columns.size(); i++) {
      Field field = line.parts().get(columns.get(i));
      if (field != null) {
        String cell = new CellReference(row, VALUE + i).formatAsString();
        cells.put(field, cell);
        if (!line.figure() || field.kind() != FieldKind.UNIT) {
          filled.add(cell);
        }
      }
    }
    String content = "COUNTA(" + String.join(",", filled) + ")";
    String own = new StatusFormula(cells, lists).ofRow(content);
    return required(line)
        ? "IF(AND(" + content + "=0," + condition(line) + "),\"missing\"," + own + ")"
        : own;
  }

  /** When a required line has to be filled in: where the object around it has any content. */
  private String condition(FormLine line) {
    String within = line.value().within();
    if (within.isEmpty()) {
      return "TRUE";
    }
    List<String> inside = new ArrayList<>();
    int from = -1;
    int to = -1;
    for (FormLine other : lines) {
      boolean in = other.key().startsWith(within + ".") || other.key().equals(within);
      int row = rowOf.get(other.key());
      if (in && from >= 0 && row - to <= 2) {
        to = row;
      } else if (in) {
        range(inside, from, to);
        from = row;
        to = row;
      }
    }
    range(inside, from, to);
    return "COUNTA(" + String.join(",", inside) + ")>0";
  }

  private static void range(List<String> ranges, int from, int to) {
    if (from >= 0) {
      ranges.add("$D$" + (from + 1) + ":$D$" + (to + 1));
    }
  }

  private static String at(XSSFCell cell) {
    return cell.getReference();
  }

  private static void put(XSSFRow row, int column, String text, CellStyle style) {
    XSSFCell cell = row.createCell(column);
    if (!text.isEmpty()) {
      cell.setCellValue(text);
    }
    cell.setCellStyle(style);
  }
}
