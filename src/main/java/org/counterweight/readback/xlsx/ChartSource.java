package org.counterweight.readback.xlsx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.counterweight.readback.UnreadableArtefact;

/** Takes words and numbers of a chart from the cells it refers to, else from what it kept. */
final class ChartSource {
  /** Most points that are read of one series. */
  private static final int MOST = 20_000;

  private final ChartCells cells;
  private final Styles styles;
  private final boolean visible;
  private final boolean from1904;

  ChartSource(ChartCells cells, Styles styles, boolean visible, boolean from1904) {
    this.cells = cells;
    this.styles = styles;
    this.visible = visible;
    this.from1904 = from1904;
  }

  private static Node reference(Node node) {
    for (Node child : node.children) {
      if (child.name.endsWith("Ref")) {
        return child;
      }
    }
    return null;
  }

  private List<Cell> cells(Node node) throws UnreadableArtefact {
    Node reference = reference(node);
    return reference == null ? null : cells.of(reference.in("f").text(), visible);
  }

  /** One text, as a series' name or a title. */
  String words(Node node) throws UnreadableArtefact {
    if (node.has("rich")) {
      StringBuilder words = new StringBuilder();
      node.in("rich").deep("t").forEach(t -> words.append(t.text()));
      return words.toString();
    }
    if (node.has("v")) {
      return node.in("v").text();
    }
    return String.join(" ", texts(node)).strip();
  }

  /** The texts of categories. */
  List<String> texts(Node node) throws UnreadableArtefact {
    List<String> texts = new ArrayList<>();
    List<Cell> found = cells(node);
    if (found != null && found.stream().anyMatch(cell -> cell != null)) {
      for (Cell cell : found) {
        texts.add(cell == null ? "" : shown(cell));
      }
      return texts;
    }
    for (Node point : points(node)) {
      texts.add(point.in("v").text());
    }
    return texts;
  }

  private String shown(Cell cell) {
    if (cell.rich != null) {
      return cell.rich.text();
    }
    double number = ChartCells.number(cell);
    if (Double.isNaN(number)) {
      return cell.raw == null ? "" : cell.raw;
    }
    return styles
        .format(cell.style)
        .format()
        .show(BigDecimal.valueOf(number), from1904, GeneralText.MOST)
        .text();
  }

  /** The numbers of a series. */
  List<Double> numbers(Node node) throws UnreadableArtefact {
    List<Double> numbers = new ArrayList<>();
    List<Cell> found = cells(node);
    if (found != null && found.stream().anyMatch(cell -> cell != null)) {
      found.forEach(cell -> numbers.add(ChartCells.number(cell)));
      return numbers;
    }
    for (Node point : points(node)) {
      int index = Math.max(0, Math.min(MOST, point.whole("idx", numbers.size())));
      while (numbers.size() < index) {
        numbers.add(Double.NaN);
      }
      numbers.add(Node.decimal(point.in("v").text(), Double.NaN));
    }
    return numbers;
  }

  /** The number format of a series. */
  String format(Node node) throws UnreadableArtefact {
    List<Cell> found = cells(node);
    if (found != null) {
      for (Cell cell : found) {
        if (cell != null) {
          return styles.format(cell.style).format().code();
        }
      }
    }
    Node code = node.first("formatCode");
    return code == null ? "General" : code.text();
  }

  private static List<Node> points(Node node) {
    List<Node> points = node.deep("pt");
    return points.size() > MOST ? points.subList(0, MOST) : points;
  }
}
