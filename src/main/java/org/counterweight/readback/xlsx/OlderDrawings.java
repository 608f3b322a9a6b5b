package org.counterweight.readback.xlsx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterweight.layout.Box;
import org.counterweight.layout.Colour;
import org.counterweight.layout.Hiding;
import org.counterweight.layout.Picture;
import org.counterweight.layout.Plot;
import org.counterweight.readback.UnreadableArtefact;

/** Reads what is drawn on a sheet in other ways than by its drawing part. */
final class OlderDrawings {
  private static final Pattern WIDTH = Pattern.compile("(?<![-a-z])width:([0-9.]{1,9})pt");
  private static final Pattern HEIGHT = Pattern.compile("(?<![-a-z])height:([0-9.]{1,9})pt");
  private static final double POINTS_PER_PIXEL = 0.75;
  private static final Font USUAL = new Font(8, "Segoe UI", false, false, false, null);

  private final Sheet sheet;
  private final Grid grid;
  private final Xml xml;
  private final ChartCells cells;
  private final PrintArea printed;
  private final List<Drawn> found = new ArrayList<>();

  OlderDrawings(Sheet sheet, Grid grid, Xml xml, ChartCells cells, PrintArea printed) {
    this.sheet = sheet;
    this.grid = grid;
    this.xml = xml;
    this.cells = cells;
    this.printed = printed;
  }

  List<Drawn> read() throws UnreadableArtefact {
    background();
    header();
    controls();
    inCells();
    sparklines();
    return found;
  }

  private Drawn add(Picture.Kind kind, Box box, int row, int column) {
    Drawn drawn = new Drawn(sheet, kind, box);
    drawn.row = row;
    drawn.column = column;
    if (sheet.hidden) {
      drawn.hiding.add(Hiding.HIDDEN_SHEET);
    }
    found.add(drawn);
    return drawn;
  }

  /** An image that is laid behind all cells. */
  private void background() {
    if (sheet.rest.has("picture")) {
      int row = sheet.rows.isEmpty() ? 0 : sheet.rows.get(sheet.rows.size() - 1).index();
      int column = 0;
      for (Sheet.Row line : sheet.rows) {
        column =
            line.cells().isEmpty()
                ? column
                : Math.max(column, line.cells().get(line.cells().size() - 1).column);
      }
      add(Picture.Kind.RASTER, grid.box(new Area(0, 0, row, column)), 0, 0);
    }
  }

  private Node vml(String element) throws UnreadableArtefact {
    Node reference = sheet.rest.child(element);
    String path = reference == null ? null : sheet.relations.target(reference.get("r:id", ""));
    if (path == null || !xml.has(path)) {
      return Node.none();
    }
    // Excel writes line breaks in this old form as HTML has them, never closed.
    String text = new String(xml.bytes(path), StandardCharsets.UTF_8);
    String closed = text.replaceAll("<(br|BR)\\s*/?>", " ");
    return xml.tree(path, closed.getBytes(StandardCharsets.UTF_8));
  }

  /** Images in the head or foot of printed pages; they stand on no cell. */
  private void header() throws UnreadableArtefact {
    for (Node shape : vml("legacyDrawingHF").deep("shape")) {
      if (shape.has("imagedata")) {
        String style = shape.get("style", "");
        Box box = new Box(0, 0, size(WIDTH, style), size(HEIGHT, style));
        Drawn drawn = add(Picture.Kind.RASTER, box, 0, 0);
        drawn.alt = shape.in("imagedata").get("title", "");
      }
    }
  }

  private static double size(Pattern pattern, String style) {
    Matcher matcher = pattern.matcher(style);
    return matcher.find() ? Node.decimal(matcher.group(1), 0) : 0;
  }

  /** Buttons, boxes and the like, and comments that are always shown. */
  private void controls() throws UnreadableArtefact {
    for (Node shape : vml("legacyDrawing").deep("shape")) {
      Node data = shape.in("ClientData");
      boolean note = data.get("ObjectType", "").equals("Note");
      if (note && !data.has("Visible")) {
        continue;
      }
      String[] anchor = data.in("Anchor").text().split(",", -1);
      if (anchor.length != 8) {
        continue;
      }
      int row = whole(anchor[2], Area.LAST_ROW);
      int column = whole(anchor[0], Area.LAST_COLUMN);
      double x = grid.columns.position(column) + pixels(anchor[1]);
      double y = grid.rows.position(row) + pixels(anchor[3]);
      double right = grid.columns.position(whole(anchor[4], Area.LAST_COLUMN)) + pixels(anchor[5]);
      double bottom = grid.rows.position(whole(anchor[6], Area.LAST_ROW)) + pixels(anchor[7]);
      Drawn drawn = add(Picture.Kind.SHAPE, Box.between(x, y, right, bottom), row, column);
      drawn.alt = shape.get("alt", "");
      drawn.covers = note || shape.has("imagedata");
      if (!printed.holds(new Area(row, column, row, column))) {
        drawn.hiding.add(Hiding.OUTSIDE_PRINT_AREA);
      }
      StringBuilder words = new StringBuilder();
      gather(shape.in("textbox"), words);
      if (!words.toString().isBlank()) {
        drawn.fill = note ? Colour.WHITE : null;
        drawn.labels.add(
            DrawnText.label(
                drawn,
                List.of(new Setting.Styled(words.toString().strip(), USUAL)),
                (x + right) / 2,
                (y + bottom) / 2 - USUAL.size() / 2,
                drawn.hiding));
      }
    }
  }

  private static void gather(Node node, StringBuilder words) {
    words.append(node.text().strip());
    node.children.forEach(child -> gather(child, words));
  }

  private static int whole(String text, int most) {
    return Math.max(0, Math.min(most, Node.number(text, 0)));
  }

  private static double pixels(String text) {
    return Math.max(0, Node.decimal(text, 0)) * POINTS_PER_PIXEL;
  }

  /** Images that are the value of a cell; programs that do not know them show an error. */
  private void inCells() {
    for (Sheet.Row row : sheet.rows) {
      for (Cell cell : row.cells()) {
        if (cell.picture && cell.filled()) {
          Box box = grid.box(cell.row, cell.column);
          Drawn drawn = add(Picture.Kind.RASTER, box, cell.row, cell.column);
          drawn.covers = true;
        }
      }
    }
  }

  /** Small charts in cells. */
  private void sparklines() throws UnreadableArtefact {
    for (Node group : sheet.rest.deep("sparklineGroup")) {
      boolean bars = group.get("type", "line").equals("column");
      for (Node line : group.deep("sparkline")) {
        Area area = Area.of(line.in("sqref").text());
        if (area == null) {
          continue;
        }
        List<Double> values = new ArrayList<>();
        List<Cell> source = cells.of(line.in("f").text(), true);
        if (source != null) {
          for (Cell cell : source) {
            double value = ChartCells.number(cell);
            if (!Double.isNaN(value)) {
              values.add(value);
            }
          }
        }
        Drawn drawn =
            add(Picture.Kind.CHART, grid.box(area.top(), area.left()), area.top(), area.left());
        drawn.plot = new Plot("", List.of(), List.of(), values, bars, false, false, null);
        if (drawn.box.isEmpty()) {
          drawn.hiding.add(Hiding.HIDDEN_ROW);
        }
        if (!printed.holds(area)) {
          drawn.hiding.add(Hiding.OUTSIDE_PRINT_AREA);
        }
      }
    }
  }
}
