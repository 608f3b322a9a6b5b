package org.counterweight.intake.workbook;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How a sheet prints: on A4 across, heads on every page, name and number below. */
final class Pages {
  private Pages() {}

  static void landscape(XSSFSheet sheet, int firstHead, int lastHead) {
    sheet.setDisplayGridlines(false);
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
    sheet.setRepeatingRows(new CellRangeAddress(firstHead, lastHead, -1, -1));
    sheet.getFooter().setLeft("&A");
    sheet.getFooter().setRight("&P / &N");
    sheet.setZoom(90);
  }

  static void portrait(XSSFSheet sheet) {
    sheet.setDisplayGridlines(false);
    sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitWidth((short) 1);
    sheet.getPrintSetup().setFitHeight((short) 0);
    sheet.getFooter().setLeft("&A");
    sheet.getFooter().setRight("&P / &N");
  }
}
