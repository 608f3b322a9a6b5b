package org.counterweight.readback.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.counterweight.layout.Box;
import org.counterweight.layout.Colour;
import org.counterweight.layout.Hiding;
import org.counterweight.layout.Picture;
import org.counterweight.layout.Run;
import org.counterweight.readback.UnreadableArtefact;

/** Reads what floats over the cells of a sheet. */
final class Drawings {
  private static final double EMU = 12_700;

  /** Text of shapes that say nothing of it. */
  private static final Font USUAL = new Font(11, "Calibri", false, false, false, null);

  private final Sheet sheet;
  private final Grid grid;
  private final Xml xml;
  private final Styles styles;
  private final Palette palette;
  private final PrintArea printed;
  private final ChartCells cells;
  private final boolean from1904;
  private final List<Drawn> found = new ArrayList<>();

  Drawings(
      Sheet sheet,
      Grid grid,
      Xml xml,
      Styles styles,
      PrintArea printed,
      ChartCells cells,
      boolean from1904) {
    this.sheet = sheet;
    this.grid = grid;
    this.xml = xml;
    this.styles = styles;
    this.palette = styles.palette();
    this.printed = printed;
    this.cells = cells;
    this.from1904 = from1904;
  }

  /** Those of the drawing part that the sheet refers to, in the order of painting. */
  List<Drawn> read() throws UnreadableArtefact {
    Node reference = sheet.rest.child("drawing");
    String path = reference == null ? null : sheet.relations.target(reference.get("r:id", ""));
    if (path == null || !xml.has(path)) {
      return found;
    }
    Relations relations = Relations.of(path, xml);
    for (Node anchor : xml.tree(path).children) {
      Box box = box(anchor);
      if (box == null) {
        continue;
      }
      Node data = anchor.in("clientData");
      boolean prints = data.is("fPrintsWithSheet", true);
      int before = found.size();
      for (Node object : anchor.children) {
        object(object, box, relations);
      }
      for (Drawn drawn : found.subList(before, found.size())) {
        if (!prints) {
          hide(drawn, Hiding.OUTSIDE_PRINT_AREA);
        }
      }
    }
    return found;
  }

  private static void hide(Drawn drawn, Hiding why) {
    drawn.hiding.add(why);
    drawn.labels.replaceAll(label -> {
      List<Run> runs = new ArrayList<>();
      label.runs().forEach(run -> runs.add(Covering.hidden(run, why)));
      return new Drawn.Label(label.text(), runs);
    });
  }

  private Box box(Node anchor) {
    return switch (anchor.name) {
      case "twoCellAnchor" -> {
        double[] from = corner(anchor.in("from"));
        double[] to = corner(anchor.in("to"));
        yield Box.between(from[0], from[1], to[0], to[1]);
      }
      case "oneCellAnchor" -> {
        double[] from = corner(anchor.in("from"));
        yield sized(from[0], from[1], anchor.in("ext"));
      }
      case "absoluteAnchor" ->
          sized(
              anchor.in("pos").real("x", 0) / EMU,
              anchor.in("pos").real("y", 0) / EMU,
              anchor.in("ext"));
      default -> null;
    };
  }

  private static Box sized(double x, double y, Node extent) {
    return new Box(
        x, y, Math.max(0, extent.real("cx", 0) / EMU), Math.max(0, extent.real("cy", 0) / EMU));
  }

  private double[] corner(Node node) {
    int column = bounded(node.in("col").text(), Area.LAST_COLUMN);
    int row = bounded(node.in("row").text(), Area.LAST_ROW);
    double right = Math.max(0, Node.decimal(node.in("colOff").text(), 0) / EMU);
    double down = Math.max(0, Node.decimal(node.in("rowOff").text(), 0) / EMU);
    return new double[] {
      grid.columns.position(column) + Math.min(right, grid.columns.size(column)),
      grid.rows.position(row) + Math.min(down, grid.rows.size(row))
    };
  }

  private static int bounded(String text, int most) {
    return Math.max(0, Math.min(most, Node.number(text, 0)));
  }

  private void object(Node object, Box box, Relations relations) throws UnreadableArtefact {
    switch (object.name) {
      case "sp", "cxnSp" -> shape(object, box);
      case "pic" -> {
        Drawn drawn = start(object, Picture.Kind.RASTER, box, "nvPicPr");
        drawn.covers = true;
        found.add(drawn);
      }
      case "contentPart" -> {
        Drawn drawn = start(object, Picture.Kind.RASTER, box, "nvContentPartPr");
        found.add(drawn);
      }
      case "graphicFrame" -> frame(object, box, relations);
      case "grpSp" -> group(object, box, relations);
      default -> {}
    }
  }

  private Drawn start(Node object, Picture.Kind kind, Box box, String properties) {
    Drawn drawn = new Drawn(sheet, kind, box);
    Node facts = object.in(properties).in("cNvPr");
    String words = facts.get("descr", "");
    String title = facts.get("title", "");
    drawn.alt = words.isBlank() ? title : words;
    drawn.name = facts.get("name", "");
    Node decorative = facts.first("decorative");
    drawn.decorative = decorative != null && decorative.is("val", true);
    drawn.row = grid.rows.at(box.y() + 0.01);
    drawn.column = Math.min(Area.LAST_COLUMN, grid.columns.at(box.x() + 0.01));
    if (facts.is("hidden", false)) {
      drawn.hiding.add(Hiding.INVISIBLE);
    }
    if (sheet.hidden) {
      drawn.hiding.add(Hiding.HIDDEN_SHEET);
    }
    if (box.width() < 0.5 && box.height() >= 0.5) {
      drawn.hiding.add(Hiding.HIDDEN_COLUMN);
    } else if (box.height() < 0.5 && box.width() >= 0.5) {
      drawn.hiding.add(Hiding.HIDDEN_ROW);
    } else if (box.isEmpty()) {
      drawn.hiding.add(Hiding.CLIPPED);
    }
    int bottom = grid.rows.at(Math.max(box.y(), box.bottom() - 0.01));
    int right = Math.min(Area.LAST_COLUMN, grid.columns.at(Math.max(box.x(), box.right() - 0.01)));
    if (!printed.holds(new Area(drawn.row, drawn.column, bottom, right))) {
      drawn.hiding.add(Hiding.OUTSIDE_PRINT_AREA);
    }
    return drawn;
  }

  private void shape(Node object, Box box) {
    boolean line = object.name.equals("cxnSp");
    Node properties = object.in("spPr");
    Paint fill = line ? Paint.NOTHING : Paint.in(properties, palette);
    Node style = object.in("style");
    if (fill == null) {
      boolean styled = style.in("fillRef").whole("idx", 0) > 0;
      fill = styled ? Paint.first(style.in("fillRef"), palette) : Paint.NOTHING;
    }
    boolean image = properties.has("blipFill");
    Drawn drawn =
        start(
            object,
            image ? Picture.Kind.RASTER : Picture.Kind.SHAPE,
            box,
            line ? "nvCxnSpPr" : "nvSpPr");
    drawn.covers = fill.covers();
    drawn.fill = fill.covers() ? fill.on(Colour.WHITE) : null;
    Node body = object.child("txBody");
    if (body != null) {
      Node ref = style.child("fontRef");
      Font usual =
          ref == null || ref.children.isEmpty()
              ? USUAL
              : USUAL.with(Paint.first(ref, palette).on(Colour.WHITE));
      List<Setting.Styled> pieces = DrawnText.pieces(body, palette, usual);
      String text = DrawnText.text(pieces);
      if (!text.isBlank()) {
        drawn.labels.add(new Drawn.Label(text, DrawnText.runs(drawn, body, pieces, drawn.hiding)));
      }
    }
    boolean empty = drawn.labels.isEmpty() && !drawn.covers;
    if (!empty || !drawn.alt.isBlank()) {
      found.add(drawn);
    }
  }

  private void group(Node object, Box box, Relations relations) throws UnreadableArtefact {
    Node frame = object.in("grpSpPr").in("xfrm");
    Box inside =
        sized(
            frame.in("chOff").real("x", 0) / EMU,
            frame.in("chOff").real("y", 0) / EMU,
            frame.in("chExt"));
    boolean hidden = object.in("nvGrpSpPr").in("cNvPr").is("hidden", false);
    int before = found.size();
    for (Node child : object.children) {
      Node place = child.in(child.name.equals("grpSp") ? "grpSpPr" : "spPr").child("xfrm");
      if (place == null) {
        place = child.child("xfrm");
      }
      object(child, place == null ? box : mapped(place, inside, box), relations);
    }
    if (hidden) {
      found.subList(before, found.size()).forEach(drawn -> hide(drawn, Hiding.INVISIBLE));
    }
  }

  private static Box mapped(Node place, Box inside, Box box) {
    Box own =
        sized(
            place.in("off").real("x", 0) / EMU,
            place.in("off").real("y", 0) / EMU,
            place.in("ext"));
    double across = inside.width() > 0 ? box.width() / inside.width() : 1;
    double down = inside.height() > 0 ? box.height() / inside.height() : 1;
    return new Box(
        box.x() + (own.x() - inside.x()) * across,
        box.y() + (own.y() - inside.y()) * down,
        own.width() * across,
        own.height() * down);
  }

  private void frame(Node object, Box box, Relations relations) throws UnreadableArtefact {
    Node data = object.in("graphic").in("graphicData");
    String kind = data.get("uri", "");
    Node first = data.children.isEmpty() ? Node.none() : data.children.get(0);
    String part = relations.target(first.get("r:id", ""));
    if (kind.endsWith("/chart") || kind.endsWith("/chartex")) {
      Drawn drawn = start(object, Picture.Kind.CHART, box, "nvGraphicFramePr");
      if (part != null && xml.has(part)) {
        new ChartReader(drawn, xml, styles, cells, from1904).read(part);
      }
      found.add(drawn);
    } else if (kind.endsWith("/diagram")) {
      Drawn drawn = start(object, Picture.Kind.SHAPE, box, "nvGraphicFramePr");
      diagram(drawn, relations.target(first.get("r:dm", "")));
      found.add(drawn);
    } else {
      found.add(start(object, Picture.Kind.SHAPE, box, "nvGraphicFramePr"));
    }
  }

  /** The words of a diagram; where each stands is up to the program that draws it. */
  private void diagram(Drawn drawn, String part) throws UnreadableArtefact {
    drawn.covers = false;
    if (part == null || !xml.has(part)) {
      return;
    }
    List<Node> bodies = new ArrayList<>();
    for (Node point : xml.tree(part).in("ptLst").all("pt")) {
      Node body = point.child("t");
      if (body != null && body.first("t") != null) {
        bodies.add(body);
      }
    }
    double step = drawn.box.height() / Math.max(1, bodies.size());
    for (int i = 0; i < bodies.size(); i++) {
      List<Setting.Styled> pieces = DrawnText.pieces(bodies.get(i), palette, USUAL);
      if (!DrawnText.text(pieces).isBlank()) {
        drawn.labels.add(
            DrawnText.label(
                drawn,
                pieces,
                drawn.box.x() + drawn.box.width() / 2,
                drawn.box.y() + i * step,
                drawn.hiding));
      }
    }
  }
}
