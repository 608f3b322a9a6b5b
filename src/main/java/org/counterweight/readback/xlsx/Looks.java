package org.counterweight.readback.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.counterweight.layout.Box;

/** How the cells of a sheet look when all is reckoned in. */
final class Looks {
  private final Sheet sheet;
  private final Styles styles;

  Looks(Sheet sheet, Styles styles) {
    this.sheet = sheet;
    this.styles = styles;
  }

  CellFormat of(Cell cell) {
    return styles.format(cell.style);
  }

  /** The pieces of a cell's own text, each as it is set. */
  List<Setting.Styled> pieces(RichText rich, Font font) {
    List<Setting.Styled> pieces = new ArrayList<>();
    for (RichText.Piece piece : rich.pieces()) {
      Font own = piece.look() == null ? font : Font.of(piece.look(), styles.palette(), font);
      if (!piece.text().isEmpty()) {
        pieces.add(new Setting.Styled(piece.text(), own));
      }
    }
    return pieces;
  }

  /** A cell's text set into a box, for its height. */
  Setting setting(Cell cell, CellFormat format, Box box) {
    return new Setting(
        sheet.number, box, format.alignment(), "left", pieces(cell.rich, format.font()));
  }
}
