package org.counterweight.intake.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellFormula;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellFormulaType;

/** Writes a table: heads, a row of keys, the items there are, and room for any number more. */
final class TableSheet {
  /** Rows, from 0: title, intro, blank, what each column means, heads, keys, then items. */
  static final int GUIDE = 3;

  static final int HEAD = 4;
  static final int KEYS = 5;
  static final int FIRST = 6;

  static final String STATUS_KEY = "status";
  private static final float TALLEST = 160;
  private static final int LAST = SpreadsheetVersion.EXCEL2007.getLastRowIndex();

  private final SheetPlan plan;
  private final Look look;
  private final ListsSheet lists;
  private final Filler filler;

  TableSheet(SheetPlan plan, Look look, ListsSheet lists) {
    this.plan = plan;
    this.look = look;
    this.lists = lists;
    this.filler = new Filler(look);
  }

  /**
   * Writes the sheet.
   *
   * @param ownersAt where the ids of the owners stand, for a drop-down; null where there is none
   * @param ready how many rows have a status at once
   */
  void write(XSSFSheet sheet, List<Items.Item> items, String ownersAt, int ready) {
    sheet.setTabColor(Look.section(plan.letter()));
    List<Field> columns = plan.columns();
    int status = 0;
    top(sheet, columns.size());
    heads(sheet, columns);
    Map<Field, String> cells = new LinkedHashMap<>();
    Checks checks = new Checks(sheet, lists);
    String first = CellReference.convertNumToColString(1);
    String last = CellReference.convertNumToColString(columns.size());
    String filled = "COUNTA($" + first + (FIRST + 1) + ":$" + last + (FIRST + 1) + ")";
    for (int i = 0; i < columns.size(); i++) {
      Field field = columns.get(i);
      int column = i + 1;
      String cell = CellReference.convertNumToColString(column) + (FIRST + 1);
      cells.put(field, cell);
      sheet.setColumnWidth(column, Widths.of(field) * 256);
      sheet.setDefaultColumnStyle(column, filler.style(field));
      CellRangeAddress range = Checks.column(column, FIRST, LAST);
      checks.validate(field, range, ownersAt);
      if (field.required() && field.within().isEmpty()) {
        checks.missing(range, "AND(" + filled + ">0," + cell + "=\"\")");
      }
      if (field.kind().numeric()) {
        checks.wrong(range, "OR(ISTEXT(" + cell + "),ISERROR(" + cell + "))");
      }
    }
    int row = FIRST;
    for (Items.Item item : items) {
      item(sheet.createRow(row++), item);
    }
    statuses(sheet, new StatusFormula(cells, lists).ofRow(filled), ready, items);
    checks.status(Checks.column(status, FIRST, LAST), "$A" + (FIRST + 1));
    sheet.setColumnWidth(status, 13 * 256);
    sheet.createFreezePane(frozen(columns), FIRST);
    Pages.landscape(sheet, HEAD, HEAD);
  }

  private static int frozen(List<Field> columns) {
    // The status and the column by which people know the row stay in sight.
    return columns.size() > 1 ? 2 : 1;
  }

  private void top(XSSFSheet sheet, int columns) {
    for (int r = 0; r < GUIDE; r++) {
      XSSFRow row = sheet.createRow(r);
      for (int c = 0; c <= columns; c++) {
        row.createCell(c).setCellStyle(look.plain());
      }
    }
    XSSFCell title = sheet.getRow(0).getCell(0);
    title.setCellValue(plan.title());
    title.setCellStyle(look.title(plan.letter()));
    sheet.getRow(0).setHeightInPoints(28);
    XSSFCell intro = sheet.getRow(1).getCell(0);
    intro.setCellValue(
        plan.intro()
            + (plan.extension()
                ? " One row for each item; the ID says which."
                : " One row an item, as many as you need; blank rows do no harm."));
    intro.setCellStyle(look.intro());
  }

  private void heads(XSSFSheet sheet, List<Field> columns) {
    XSSFRow guide = sheet.createRow(GUIDE);
    XSSFRow head = sheet.createRow(HEAD);
    XSSFRow keys = sheet.createRow(KEYS);
    guide.setHeightInPoints(46);
    head.setHeightInPoints(40);
    keys.setHeightInPoints(10);
    put(guide, 0, "Says what is still missing in the row.", look.guide());
    put(head, 0, "Status", look.head(plan.letter(), false, false));
    put(keys, 0, STATUS_KEY, look.key());
    String group = null;
    boolean tint = false;
    for (int i = 0; i < columns.size(); i++) {
      Field field = columns.get(i);
      String its = field.figure() == null ? "" : field.figure();
      if (group != null && !group.equals(its)) {
        tint = !tint;
      }
      group = its;
      put(guide, i + 1, Guidance.of(field), look.guide());
      put(head, i + 1, head(field), look.head(plan.letter(), tint, field.required()));
      put(keys, i + 1, field.key(), look.key());
    }
  }

  /** The visible head of a column; also what finds the column again where its key is lost. */
  static String head(Field field) {
    return field.required() ? field.label() + " *" : field.label();
  }

  private static void put(
      XSSFRow row, int column, String text, org.apache.poi.ss.usermodel.CellStyle style) {
    XSSFCell cell = row.createCell(column);
    cell.setCellValue(text);
    cell.setCellStyle(style);
  }

  private void item(XSSFRow row, Items.Item item) {
    List<Field> columns = plan.columns();
    for (int i = 0; i < columns.size(); i++) {
      Field field = columns.get(i);
      XSSFCell cell = row.createCell(i + 1);
      if (field.kind() == FieldKind.OWNER) {
        filler.text(cell, field, plan.extension() ? item.name() : item.owner());
      } else {
        filler.fill(cell, field, Items.at(item.node(), field.path()));
      }
    }
    row.setHeightInPoints(height(row, columns));
  }

  // Cells wrap, but a row of a size of its own is not made taller by every program that opens it.
  private static float height(XSSFRow row, List<Field> columns) {
    int lines = 1;
    for (int i = 0; i < columns.size(); i++) {
      XSSFCell cell = row.getCell(i + 1);
      if (cell.getCellType() == CellType.STRING) {
        int width = Math.max(1, Widths.of(columns.get(i)) - 2);
        lines = Math.max(lines, (cell.getStringCellValue().length() + width - 1) / width);
      }
    }
    return Math.min(TALLEST, 4f + 13f * lines);
  }

  /** One formula shared by all rows, so that thousands of rows stay small. */
  private void statuses(XSSFSheet sheet, String formula, int rows, List<Items.Item> items) {
    int count = Math.max(rows, items.size());
    for (int r = 0; r < count; r++) {
      XSSFRow row =
          sheet.getRow(FIRST + r) == null ? sheet.createRow(FIRST + r) : sheet.getRow(FIRST + r);
      XSSFCell cell = row.createCell(0);
      cell.setCellStyle(look.status());
      CTCellFormula shared = cell.getCTCell().addNewF();
      shared.setT(STCellFormulaType.SHARED);
      shared.setSi(0);
      if (r == 0) {
        shared.setStringValue(formula);
        shared.setRef("A" + (FIRST + 1) + ":A" + (FIRST + count));
      }
    }
  }
}
