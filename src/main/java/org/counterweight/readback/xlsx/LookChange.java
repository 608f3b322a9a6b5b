package org.counterweight.readback.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.counterweight.layout.Colour;

/** What a conditional format or a table style changes of a cell's look. */
final class LookChange {
  private LookChange() {}

  /** A format with the changes of a {@code dxf} element laid over it. */
  static CellFormat over(CellFormat format, Node change, Styles styles) {
    Font font = change.has("font") ? font(format.font(), change.in("font"), styles) : format.font();
    Fill fill = format.fill();
    if (change.has("fill")) {
      Fill own = Fill.of(change.in("fill"), styles.palette(), true);
      fill = own.isEmpty() ? fill : own;
    }
    Node code = change.child("numFmt");
    NumberFormat number =
        code == null ? format.format() : styles.format(code.get("formatCode", "General"));
    return new CellFormat(font, fill, number, format.alignment(), format.style());
  }

  private static Font font(Font font, Node change, Styles styles) {
    Colour colour = styles.palette().of(change.child("color"));
    return new Font(
        change.in("sz").real("val", font.size()),
        font.family(),
        Font.flag(change, "b", font.bold()),
        Font.flag(change, "i", font.italic()),
        font.raised(),
        colour == null ? font.colour() : colour);
  }

  /** A format that shows no value. */
  static CellFormat hidden(CellFormat format, Styles styles) {
    return new CellFormat(
        format.font(), format.fill(), styles.format(";;;"), format.alignment(), format.style());
  }

  /** A format with one more colour that may stand behind its letters. */
  static CellFormat behind(CellFormat format, Colour colour) {
    List<Colour> all = new ArrayList<>(format.fill().colours());
    if (all.isEmpty()) {
      all.add(Colour.WHITE);
    }
    all.add(colour);
    Colour main = format.fill().main() == null ? colour : format.fill().main();
    return with(format, new Fill(List.copyOf(all), main));
  }

  static CellFormat with(CellFormat format, Fill fill) {
    return new CellFormat(format.font(), fill, format.format(), format.alignment(), format.style());
  }

  /** Whether letters can be seen less in one format than in the other. */
  static boolean worse(CellFormat format, CellFormat than) {
    boolean empty = format.format().code().matches("[; ]+");
    return empty || contrast(format) < contrast(than) || format.font().size() < than.font().size();
  }

  private static double contrast(CellFormat format) {
    Colour ink = format.font().ink();
    List<Colour> colours = format.fill().colours();
    return ink.contrast(colours.isEmpty() ? Colour.WHITE : Ground.nearest(ink, colours));
  }
}
