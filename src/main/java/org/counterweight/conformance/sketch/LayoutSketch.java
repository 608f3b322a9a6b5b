package org.counterweight.conformance.sketch;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.counterweight.layout.Aside;
import org.counterweight.layout.Block;
import org.counterweight.layout.Box;
import org.counterweight.layout.Colour;
import org.counterweight.layout.Hiding;
import org.counterweight.layout.Layout;
import org.counterweight.layout.Line;
import org.counterweight.layout.Medium;
import org.counterweight.layout.Panel;
import org.counterweight.layout.Picture;
import org.counterweight.layout.Plot;
import org.counterweight.layout.Role;
import org.counterweight.layout.Run;
import org.counterweight.layout.Surface;
import org.counterweight.layout.Table;
import org.counterweight.layout.Type;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A layout from a few lines of YAML, as the cards of criteria give their examples. A list; each
 * entry puts something below the one before:
 *
 * <pre>
 * - {in: value, heading: 1, text: Business value}       # a heading
 * - {in: value, figure: value.net, text: "2.97", size: 24}   # a paragraph with a figure's id
 * - {in: usage, text: ..., page: 2, bold: true, ink: "#888888", hidden: covered, role: note}
 * - {in: usage, table: [[head, "2025"], [Tokens, "48 bn"]], caption: ...}
 * - {in: usage, chart: [Tokens, "48 bn"], box: [150, 100], title: ..., axis-from: 0, raster: true}
 * - {panel: "#ffcc00", box: [500, 60]}                  # under what follows
 * - {in: usage, pieces: [4 trill, ion tok, ens]}  # words cut up, side by side on one line
 * - {aside: bookmark, text: ..., level: 1, page: 2}
 * - {statement: {...}}                          # not seen: data for those who ask for them
 * </pre>
 */
public final class LayoutSketch {
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final double WIDTH = 595;
  private static final double HEIGHT = 842;

  private final List<Block> blocks = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private final List<Table> tables = new ArrayList<>();
  private final List<Picture> pictures = new ArrayList<>();
  private final List<Panel> panels = new ArrayList<>();
  private final List<Aside> asides = new ArrayList<>();
  private int page = 1;
  private double y = 60;

  private LayoutSketch() {}

  /** The layout of a PDF that these lines sketch. */
  public static Layout of(String yaml) {
    return of(YAML.readTree(yaml));
  }

  /**
   * The layout of a PDF that these entries sketch.
   *
   * @throws IllegalArgumentException where an entry lacks what it needs, or names what is not there
   */
  public static Layout of(JsonNode entries) {
    LayoutSketch sketch = new LayoutSketch();
    for (JsonNode entry : entries) {
      sketch.entry(entry);
    }
    List<Surface> pages = new ArrayList<>();
    for (int i = 1; i <= sketch.page; i++) {
      pages.add(new Surface(i, Integer.toString(i), WIDTH, HEIGHT, true));
    }
    return new Layout(
        Medium.PDF,
        true,
        "en",
        pages,
        sketch.blocks,
        sketch.lines,
        sketch.tables,
        sketch.pictures,
        sketch.panels,
        sketch.asides);
  }

  private void entry(JsonNode entry) {
    if (entry.has("statement")) {
      return;
    }
    if (entry.has("aside")) {
      Aside.Kind kind = Aside.Kind.valueOf(entry.get("aside").asString().toUpperCase(Locale.ROOT));
      int order = (int) asides.stream().filter(a -> a.kind() == kind).count();
      asides.add(
          new Aside(
              kind,
              entry.get("text").asString(),
              entry.path("page").asInt(0),
              entry.path("level").asInt(0),
              order,
              null));
      return;
    }
    int wanted = entry.path("page").asInt(page);
    if (wanted != page) {
      page = wanted;
      y = 60;
    }
    if (entry.has("panel")) {
      panels.add(new Panel(page, box(entry, 500, 60), colour(entry.get("panel").asString())));
    } else if (entry.has("pieces")) {
      pieces(entry);
    } else if (entry.has("table")) {
      table(entry);
    } else if (entry.has("chart")) {
      chart(entry);
    } else {
      Role role =
          entry.has("heading")
              ? Role.HEADING
              : Role.valueOf(entry.path("role").asString("paragraph").toUpperCase(Locale.ROOT));
      Block block = block(entry, entry.get("text").asString(), role, 50, List.of());
      lines.add(new Line(page, block.text(), block.box(), List.of(block.order())));
      y += block.box().height() + 4;
    }
  }

  private void pieces(JsonNode entry) {
    double x = 50;
    StringBuilder text = new StringBuilder();
    List<Integer> line = new ArrayList<>();
    for (JsonNode piece : entry.get("pieces")) {
      Block block = block(entry, piece.asString(), Role.PARAGRAPH, x, List.of());
      x = block.box().right();
      text.append(piece.asString());
      line.add(block.order());
    }
    lines.add(new Line(page, text.toString(), new Box(50, y, x - 50, 10), line));
    y += 14;
  }

  private Box box(JsonNode entry, double width, double height) {
    JsonNode box = entry.path("box");
    return new Box(
        50,
        y,
        box.isArray() ? box.get(0).asDouble() : width,
        box.isArray() ? box.get(1).asDouble() : height);
  }

  private void table(JsonNode entry) {
    int caption = -1;
    if (entry.has("caption")) {
      Block block = block(entry, entry.get("caption").asString(), Role.CAPTION, 50, List.of());
      caption = block.order();
      y += block.box().height() + 4;
    }
    double top = y;
    List<Table.Row> rows = new ArrayList<>();
    for (JsonNode row : entry.get("table")) {
      boolean head = rows.isEmpty();
      List<Table.Cell> cells = new ArrayList<>();
      List<Integer> line = new ArrayList<>();
      double lowest = y;
      for (JsonNode cell : row) {
        int column = cells.size();
        boolean header = head || column == 0;
        String text = cell.isObject() ? cell.get("text").asString() : cell.asString();
        if (text.isEmpty()) {
          cells.add(new Table.Cell(column, 1, header, List.of()));
          continue;
        }
        Block block =
            block(
                cell.isObject() ? cell : entry,
                text,
                header ? Role.HEADER_CELL : Role.CELL,
                50 + 120.0 * column,
                List.of("Table", head ? "THead" : "TBody", "TR", header ? "TH" : "TD"));
        cells.add(new Table.Cell(column, 1, header, List.of(block.order())));
        line.add(block.order());
        lowest = Math.max(lowest, block.box().bottom());
      }
      rows.add(new Table.Row(head, cells));
      lines.add(
          new Line(
              page,
              String.join("\t", line.stream().map(i -> blocks.get(i).text()).toList()),
              new Box(50, y, 480, lowest - y),
              line));
      y = lowest + 4;
    }
    tables.add(
        new Table(
            page, new Box(50, top, 480, y - top), rows, path(entry, List.of("Table")), caption));
  }

  private void chart(JsonNode entry) {
    Box box = box(entry, 150, 100);
    int order = blocks.size();
    List<Integer> inside = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    for (JsonNode label : entry.get("chart")) {
      labels.add(label.asString());
      inside.add(block(entry, label.asString(), Role.CHART_TEXT, 55, List.of("Figure")).order());
    }
    boolean raster = entry.path("raster").asBoolean(false);
    pictures.add(
        new Picture(
            order,
            page,
            raster ? Picture.Kind.RASTER : Picture.Kind.VECTOR,
            box,
            entry.path("alt").asString(""),
            entry.path("decorative").asBoolean(false),
            inside,
            raster
                ? null
                : new Plot(
                    entry.path("title").asString(""),
                    List.of(),
                    labels,
                    List.of(),
                    entry.path("bars").asBoolean(true),
                    entry.path("axis-numbers").asBoolean(true),
                    entry.path("value-labels").asBoolean(true),
                    entry.path("axis-from").isMissingNode()
                        ? Double.valueOf(0)
                        : Double.valueOf(entry.get("axis-from").asDouble())),
            path(entry, List.of("Figure")),
            List.of(),
            Set.of(),
            null));
    y += box.height() + 4;
  }

  private static List<String> path(JsonNode entry, List<String> inner) {
    List<String> path = new ArrayList<>(List.of("Document"));
    if (entry.has("in")) {
      path.add("Sect#" + entry.get("in").asString());
    }
    path.addAll(inner);
    return path;
  }

  private Block block(JsonNode entry, String text, Role role, double x, List<String> inner) {
    double size = entry.path("size").asDouble(role == Role.HEADING ? 16 : 10);
    boolean bold = entry.path("bold").asBoolean(false);
    double advance = entry.path("advance").asDouble(size * 0.5);
    Set<Hiding> hiding = EnumSet.noneOf(Hiding.class);
    if (entry.has("hidden")) {
      hiding.add(Hiding.valueOf(entry.get("hidden").asString().toUpperCase(Locale.ROOT)));
    }
    Box box = new Box(x, y, Math.min(490, text.length() * advance), size);
    Run run =
        new Run(
            text,
            page,
            box,
            new Type(size, bold ? "Sans Bold" : "Sans", bold, false, advance),
            colour(entry.path("ink").asString("#000000")),
            colour(entry.path("ground").asString("#ffffff")),
            hiding);
    List<String> ids = new ArrayList<>();
    List<String> path = path(entry, inner);
    if (entry.has("figure")) {
      ids.add(entry.get("figure").asString());
      path.add("Span#" + ids.getFirst());
    }
    if (entry.has("in")) {
      ids.add(entry.get("in").asString());
    }
    Block block =
        new Block(
            blocks.size(),
            page,
            role,
            entry.path("heading").asInt(0),
            text,
            box,
            List.of(run),
            path,
            ids,
            null);
    blocks.add(block);
    return block;
  }

  private static Colour colour(String hex) {
    return new Colour(
        Integer.parseInt(hex.substring(1, 3), 16),
        Integer.parseInt(hex.substring(3, 5), 16),
        Integer.parseInt(hex.substring(5, 7), 16));
  }
}
