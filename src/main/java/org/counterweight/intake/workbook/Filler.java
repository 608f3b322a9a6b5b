package org.counterweight.intake.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import tools.jackson.databind.JsonNode;

/** Puts a value of a statement into a cell so that reading gives the same value back. */
final class Filler {
  /** A workbook keeps numbers as doubles: this many significant digits always survive. */
  private static final int EXACT_DIGITS = 15;

  private final Look look;

  Filler(Look look) {
    this.look = look;
  }

  /** A cell that is still to be filled in. */
  void blank(XSSFCell cell, Field field) {
    cell.setCellStyle(style(field));
  }

  /** The style of a cell that is still to be filled in. */
  org.apache.poi.xssf.usermodel.XSSFCellStyle style(Field field) {
    return look.input(field.kind(), field.kind() == FieldKind.DATE ? Look.DATE : "", false);
  }

  /** Writes a value; what is missing leaves the cell blank. */
  void fill(XSSFCell cell, Field field, JsonNode value) {
    if (value.isMissingNode() || value.isNull()) {
      blank(cell, field);
      return;
    }
    switch (field.kind()) {
      case NUMBER, INTEGER -> number(cell, field, decimal(value));
      case YES_NO -> text(cell, field, value.booleanValue() ? "yes" : "no");
      case CODES -> {
        List<String> codes = new ArrayList<>();
        value.forEach(code -> codes.add(code.asString()));
        text(cell, field, String.join(", ", codes));
      }
      case DATE -> date(cell, field, value.asString());
      default -> text(cell, field, value.asString());
    }
  }

  private static BigDecimal decimal(JsonNode value) {
    return value.isString() ? new BigDecimal(value.stringValue()) : value.decimalValue();
  }

  void text(XSSFCell cell, Field field, String text) {
    boolean formulaLike = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    cell.setCellValue(Escapes.encode(text));
    cell.setCellStyle(look.input(field.kind(), "", formulaLike));
  }

  private void date(XSSFCell cell, Field field, String day) {
    try {
      LocalDate date = LocalDate.parse(day);
      if (date.getYear() > 1900 && date.getYear() < 9999) {
        cell.setCellValue(DateUtil.getExcelDate(date));
        cell.setCellStyle(look.input(field.kind(), Look.DATE, false));
        return;
      }
    } catch (DateTimeParseException e) {
      // Not a day that exists: kept as it was written, for the check to name.
      text(cell, field, day);
      return;
    }
    text(cell, field, day);
  }

  private void number(XSSFCell cell, Field field, BigDecimal number) {
    String format = format(number);
    if (format == null) {
      text(cell, field, number.scale() < 0 ? number.toString() : number.toPlainString());
      return;
    }
    cell.setCellValue(number.doubleValue());
    cell.setCellStyle(look.input(field.kind(), format, false));
  }

  /** The number format that keeps the digits; null where a number in a workbook cannot. */
  private static String format(BigDecimal number) {
    if (number.precision() > EXACT_DIGITS
        || number.scale() > EXACT_DIGITS
        || (number.scale() >= 0 && number.precision() - number.scale() > EXACT_DIGITS)) {
      return null;
    }
    if (number.scale() < 0) {
      boolean kept = number.signum() != 0 && number.precision() - number.scale() <= 300;
      return kept ? "0" + point(number.precision() - 1) + "E+00" : null;
    }
    return "#,##0" + point(number.scale());
  }

  private static String point(int decimals) {
    return decimals == 0 ? "" : "." + "0".repeat(decimals);
  }
}
