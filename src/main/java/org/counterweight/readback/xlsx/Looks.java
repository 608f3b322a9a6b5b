package org.counterweight.readback.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.counterweight.layout.Box;

/** How the cells of a sheet look when table styles and conditional formats are reckoned in. */
final class Looks {
  private final Sheet sheet;
  private final Styles styles;
  private final List<SheetTable> tables;
  private final TableStyles tableStyles;
  private final Conditions conditions;
  private final Map<Cell, CellFormat> known = new HashMap<>();

  Looks(
      Sheet sheet,
      Styles styles,
      List<SheetTable> tables,
      TableStyles tableStyles,
      Conditions conditions) {
    this.sheet = sheet;
    this.styles = styles;
    this.tables =
        tables.stream()
            .filter(table -> table.definition().in("tableStyleInfo").get("name") != null)
            .toList();
    this.tableStyles = tableStyles;
    this.conditions = conditions;
  }

  CellFormat of(Cell cell) {
    CellFormat plain = styles.format(cell.style);
    if (tables.isEmpty() && conditions.isEmpty()) {
      return plain;
    }
    CellFormat found = known.get(cell);
    if (found == null) {
      found = plain;
      for (SheetTable table : tables) {
        if (table.area().holds(cell.row, cell.column)) {
          found = tableStyles.under(found, table, cell.row, cell.column, styles);
        }
      }
      found = conditions.isEmpty() ? found : conditions.over(cell, found);
      known.put(cell, found);
    }
    return found;
  }

  /** The pieces of a cell's own text, each as it is set. */
  List<Setting.Styled> pieces(RichText rich, Font font) {
    List<Setting.Styled> pieces = new ArrayList<>();
    for (RichText.Piece piece : rich.pieces()) {
      if (piece.text().isEmpty()) {
        continue;
      }
      Font own = font;
      if (piece.look() != null) {
        own = Font.of(piece.look(), styles.palette(), font);
      }
      pieces.add(new Setting.Styled(piece.text(), own));
    }
    return pieces;
  }

  /** A cell's text set into a box, for its height. */
  Setting setting(Cell cell, CellFormat format, Box box) {
    return new Setting(
        sheet.number, box, format.alignment(), "left", pieces(cell.rich, format.font()));
  }
}
