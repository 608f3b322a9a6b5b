package org.counterweight.render.xlsx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.counterweight.render.RenderException;

/** The cells a chart draws, with the values kept for readers that do not recalculate. */
final class ChartData {
  private final References references;
  private final Results results;

  ChartData(References references, Results results) {
    this.references = references;
    this.results = results;
  }

  /**
   * Numbers of a block of cells.
   *
   * @param reference as in {@code 'B Value'!$A$1:$A$9}
   * @param format of the first of them; null for none
   * @param values null where a cell is empty
   */
  record Numbers(String reference, String format, List<BigDecimal> values) {}

  /** Reads cells that must hold numbers or days, or be empty. */
  Numbers numbers(String reference, Place place) throws RenderException {
    Range range = references.range(reference, place);
    List<BigDecimal> values = new ArrayList<>();
    String format = null;
    for (Cell cell : cells(range)) {
      BigDecimal number = results.number(cell);
      if (number == null && cell != null && !(results.shown(cell) instanceof Content.Blank)) {
        throw place.error(
            "the chart cannot draw "
                + references.sheet(range.sheet())
                + "!"
                + cell.name()
                + " from "
                + reference
                + ": it holds no number. Leave it empty or refer to other"
                + " cells.");
      }
      if (format == null && cell != null) {
        format = cell.format();
      }
      values.add(number);
    }
    return new Numbers(references.absolute(range), format, values);
  }

  /** How many cells a reference covers. */
  int count(String reference, Place place) throws RenderException {
    Range range = references.range(reference, place);
    return (range.bottom() - range.top() + 1) * (range.right() - range.left() + 1);
  }

  /** The format of the cells along an axis where all hold numbers or days; null otherwise. */
  String format(String reference, Place place) throws RenderException {
    String format = null;
    for (Cell cell : cells(references.range(reference, place))) {
      if (results.number(cell) == null) {
        return null;
      }
      format = format == null ? cell.format() : format;
    }
    return format;
  }

  /** Writes a {@code numRef}. */
  static void write(Xml xml, Numbers numbers) {
    xml.raw("<c:numRef><c:f>")
        .text(numbers.reference)
        .raw("</c:f><c:numCache><c:formatCode>")
        .text(numbers.format == null ? "General" : numbers.format)
        .raw("</c:formatCode><c:ptCount")
        .attribute("val", numbers.values.size())
        .raw("/>");
    for (int i = 0; i < numbers.values.size(); i++) {
      if (numbers.values.get(i) != null) {
        xml.raw("<c:pt")
            .attribute("idx", i)
            .raw("><c:v>")
            .raw(numbers.values.get(i).toPlainString())
            .raw("</c:v></c:pt>");
      }
    }
    xml.raw("</c:numCache></c:numRef>");
  }

  /** Writes the cells along an axis: a {@code numRef} where all hold numbers, else their words. */
  void labels(Xml xml, String reference, Place place) throws RenderException {
    Range range = references.range(reference, place);
    List<Cell> cells = cells(range);
    boolean numbers = true;
    for (Cell cell : cells) {
      numbers &= results.number(cell) != null;
    }
    if (numbers) {
      write(xml, numbers(reference, place));
    } else {
      words(xml, range, cells);
    }
  }

  /** Writes the name of a series: a {@code strRef} to its cell, or the word itself. */
  void name(Xml xml, String name, Place place) throws RenderException {
    if (References.isReference(name)) {
      Range range = references.range(name, place);
      words(xml, range, cells(range));
    } else {
      xml.raw("<c:v>").text(name).raw("</c:v>");
    }
  }

  private void words(Xml xml, Range range, List<Cell> cells) {
    xml.raw("<c:strRef><c:f>")
        .text(references.absolute(range))
        .raw("</c:f><c:strCache><c:ptCount")
        .attribute("val", cells.size())
        .raw("/>");
    for (int i = 0; i < cells.size(); i++) {
      String word = word(cells.get(i));
      if (!word.isEmpty()) {
        xml.raw("<c:pt").attribute("idx", i).raw("><c:v>").text(word).raw("</c:v></c:pt>");
      }
    }
    xml.raw("</c:strCache></c:strRef>");
  }

  private String word(Cell cell) {
    if (cell == null) {
      return "";
    }
    Content shown = results.shown(cell);
    BigDecimal number = Results.number(shown);
    return switch (shown) {
      case Content.Text text -> text.plain();
      case Content.Flag flag -> flag.value() ? "TRUE" : "FALSE";
      default -> number == null ? "" : number.toPlainString();
    };
  }

  /** The cells of a block, row by row; null where there is none. */
  private List<Cell> cells(Range range) {
    List<Cell> cells = new ArrayList<>();
    for (int row = range.top(); row <= range.bottom(); row++) {
      for (int column = range.left(); column <= range.right(); column++) {
        cells.add(results.at(range.sheet(), row, column));
      }
    }
    return cells;
  }
}
