package org.counterweight.readback.xlsx;

import java.math.BigDecimal;
import org.counterweight.readback.UnreadableArtefact;
import org.counterweight.readback.WorkbookCells;

/** The value of a cell. */
final class CellValue {
  /** More digits than any program writes. */
  private static final int MOST_DIGITS = 400;

  private final Cell cell;
  private final Sheet sheet;
  private final BigDecimal number;
  private final String text;

  private CellValue(Cell cell, Sheet sheet, BigDecimal number, String text) {
    this.cell = cell;
    this.sheet = sheet;
    this.number = number;
    this.text = text;
  }

  static CellValue of(Cell cell, Sheet sheet) throws UnreadableArtefact {
    return switch (cell.kind) {
      case NUMBER -> new CellValue(cell, sheet, number(cell, sheet), null);
      case TEXT -> new CellValue(cell, sheet, null, cell.rich.text());
      case BOOLEAN -> new CellValue(cell, sheet, null, Node.truth(cell.raw) ? "TRUE" : "FALSE");
      case ERROR -> new CellValue(cell, sheet, null, cell.raw);
      case NO_VALUE -> new CellValue(cell, sheet, null, null);
    };
  }

  private static BigDecimal number(Cell cell, Sheet sheet) throws UnreadableArtefact {
    String raw = cell.raw;
    try {
      if (raw.length() <= MOST_DIGITS) {
        double value = Double.parseDouble(raw);
        BigDecimal exact = new BigDecimal(raw);
        boolean outside = Double.isInfinite(value) || Math.abs(exact.scale()) > MOST_DIGITS;
        if (!outside) {
          return exact;
        }
      }
    } catch (NumberFormatException e) {
      throw noNumber(cell, sheet, e);
    }
    throw noNumber(cell, sheet, null);
  }

  private static UnreadableArtefact noNumber(Cell cell, Sheet sheet, Exception cause) {
    String shown = cell.raw.length() > 40 ? cell.raw.substring(0, 40) + "..." : cell.raw;
    return new UnreadableArtefact(
        "the cell "
            + sheet.place(cell.row, cell.column)
            + " is kept as a number, but `"
            + shown
            + "` is none that a spreadsheet can hold. "
            + Pack.SAVE_AGAIN,
        cause);
  }

  BigDecimal number() {
    return number;
  }

  NumberFormat.Shown shown(NumberFormat format, boolean from1904, int room) {
    if (number != null) {
      return format.show(number, from1904, room);
    }
    if (cell.kind == WorkbookCells.Kind.TEXT) {
      return format.show(text);
    }
    return new NumberFormat.Shown(text == null ? "" : text, null, true);
  }

  /** What it would show without a format. */
  String plain() {
    return number != null ? GeneralText.of(number, GeneralText.MOST) : text == null ? "" : text;
  }

  WorkbookCells.Cell content(NumberFormat format, String shown) {
    return new WorkbookCells.Cell(
        sheet.number,
        cell.row,
        cell.column,
        sheet.place(cell.row, cell.column),
        cell.kind,
        number,
        text,
        cell.formula,
        cell.array,
        format.code(),
        shown);
  }
}
