package org.counterweight.intake.workbook;

import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The first sheet: how to fill the workbook in, and how far each sheet has come. */
final class StartSheet {
  private static final List<String> HOW =
      List.of(
          "Fill in the sheets from left to right; leave out what does not apply. Sections are A energy,"
              + " B value, C harm, D oversight, E purpose and U raw usage. U may be shown only where B"
              + " and C are reported.",
          "Bold heads with a * are required. Amber cells are still missing, red ones are wrong; the"
              + " Status column says the same in words.",
          "Type numbers as numbers, with the unit in the cell beside. The decimals that a cell shows"
              + " count: 1.20 says more than 1.2. Where an amount is rounded left of the point, say so"
              + " under Decimals: -5 is to the nearest hundred thousand.",
          "Type days as dates, or as 2025-12-31. Points in time need their offset from UTC, as in"
              + " 2025-03-11T15:20+01:00. Several codes in one cell are separated by commas.",
          "Rows may be added without end, sorted or moved, and notes may stand beside the tables."
              + " Leave the small grey keys: they tell the program what is what, even where sheets are"
              + " renamed or columns moved.",
          "When you are done: counterweight validate FILE says by sheet and cell what is still wrong;"
              + " counterweight generate FILE makes the statement.");

  private final Look look;

  StartSheet(Look look) {
    this.look = look;
  }

  void write(XSSFSheet sheet, List<SheetPlan> plans, List<Integer> lastRows) {
    sheet.setTabColor(Look.section("S"));
    put(row(sheet, 0), 1, "AI impact statement: intake", look.title("S"));
    row(sheet, 0).setHeightInPoints(34);
    int at = 2;
    for (String line : HOW) {
      XSSFRow row = row(sheet, at);
      put(row, 0, Integer.toString(at - 1), look.number());
      put(row, 1, line, look.paragraph());
      sheet.addMergedRegion(new org.apache.poi.ss.util.CellRangeAddress(at, at, 1, 6));
      row.setHeightInPoints(31);
      at++;
    }
    at++;
    String[] heads = {"", "Sheet", "What for", "Filled", "Missing", "Wrong", "Status"};
    row(sheet, at).setHeightInPoints(22);
    for (int i = 1; i < heads.length; i++) {
      put(row(sheet, at), i, heads[i], look.head("S", false, true));
    }
    int first = at + 1;
    for (int i = 0; i < plans.size(); i++) {
      sheet(sheet, row(sheet, first + i), plans.get(i), lastRows.get(i));
    }
    new Checks(sheet, null)
        .status(Checks.column(6, first, first + plans.size() - 1), "$G" + (first + 1));
    int[] widths = {4, 24, 70, 10, 10, 10, 16};
    for (int i = 0; i < widths.length; i++) {
      sheet.setColumnWidth(i, widths[i] * 256);
    }
    Pages.portrait(sheet);
  }

  private void sheet(XSSFSheet sheet, XSSFRow row, SheetPlan plan, int lastRow) {
    row.setHeightInPoints(16);
    XSSFCell link = put(row, 1, plan.title(), look.link(plan.letter()));
    XSSFHyperlink to =
        sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    to.setAddress("'" + plan.title() + "'!A1");
    link.setHyperlink(to);
    put(row, 2, plan.intro(), look.label(false));
    String quoted = "'" + plan.title() + "'!";
    int first = plan.form() ? FormSheet.FIRST + 1 : TableSheet.FIRST + 1;
    int last = plan.form() ? lastRow + 1 : 100_000;
    String status = quoted + "$A$" + first + ":$A$" + last;
    String lead =
        quoted + (plan.form() ? "$D$" : "$B$") + first + (plan.form() ? ":$D$" : ":$B$") + last;
    formula(row, 3, "COUNTA(" + lead + ")");
    formula(row, 4, "COUNTIF(" + status + ",\"missing*\")");
    formula(row, 5, "COUNTIF(" + status + ",\"wrong*\")");
    int r = row.getRowNum() + 1;
    String unchecked = "COUNTIFS(" + lead + ",\"<>\"," + status + ",\"\")";
    String done =
        plan.form() ? "\"complete\"" : "IF(" + unchecked + ">0,\"copy Status down\",\"complete\")";
    formula(
        row,
        6,
        "IF(F"
            + r
            + ">0,\"wrong\",IF(E"
            + r
            + ">0,\"missing\",IF(D"
            + r
            + "=0,\"empty\","
            + done
            + ")))");
  }

  private void formula(XSSFRow row, int column, String formula) {
    XSSFCell cell = row.createCell(column);
    cell.setCellFormula(formula);
    cell.setCellStyle(column == 6 ? look.status() : look.label(false));
  }

  private static XSSFRow row(XSSFSheet sheet, int index) {
    return sheet.getRow(index) == null ? sheet.createRow(index) : sheet.getRow(index);
  }

  private static XSSFCell put(
      XSSFRow row, int column, String text, org.apache.poi.ss.usermodel.CellStyle style) {
    XSSFCell cell = row.createCell(column);
    cell.setCellValue(text);
    cell.setCellStyle(style);
    return cell;
  }
}
