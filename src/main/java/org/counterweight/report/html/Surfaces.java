package org.counterweight.report.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.counterweight.finding.Finding;
import org.counterweight.finding.Location;
import org.counterweight.layout.Block;
import org.counterweight.layout.Layout;
import org.counterweight.layout.Medium;
import org.counterweight.layout.Role;
import org.counterweight.layout.Run;
import org.counterweight.layout.Surface;

/** Every page or sheet of an artefact as a picture, with what was measured on it beside it. */
final class Surfaces {
  /** Pages or sheets shown of one artefact. */
  static final int MOST = 120;

  /** Pixels for a point of a sheet: all sheets are drawn at the same scale. */
  private static final double SCALE = 0.76;

  private final Html html;
  private final String id;
  private final Entry entry;
  private final Findings findings;

  Surfaces(Html html, String id, Entry entry, Findings findings) {
    this.html = html;
    this.id = id;
    this.entry = entry;
    this.findings = findings;
  }

  /** The id of a page or sheet on the page. */
  static String idOf(String statement, Entry entry, Drawn drawn, int surface) {
    return statement + "-" + entry.key(drawn) + "-at-" + surface;
  }

  /** The page or sheet that a place is on; 0 where it is not in this artefact, or on none. */
  static int surfaceOf(Drawn drawn, Location at) {
    if (!drawn.file().equals(at.file())) {
      return 0;
    }
    if (at.page() != null) {
      return at.page() <= drawn.layout().surfaces().size() ? at.page() : 0;
    }
    if (at.cell() == null || at.cell().lastIndexOf('!') < 0) {
      return 0;
    }
    String sheet = at.cell().substring(0, at.cell().lastIndexOf('!'));
    String name =
        sheet.length() > 1 && sheet.startsWith("'") && sheet.endsWith("'")
            ? sheet.substring(1, sheet.length() - 1).replace("''", "'")
            : sheet;
    for (Surface surface : drawn.layout().surfaces()) {
      if (surface.name().equals(name)) {
        return surface.number();
      }
    }
    return 0;
  }

  void write(Drawn drawn) throws IOException {
    Layout layout = drawn.layout();
    boolean pdf = layout.medium() == Medium.PDF;
    html.leaf(
        "h3",
        (pdf ? "Pages of " : "Sheets of ") + drawn.file(),
        "id",
        id + "-" + entry.key(drawn) + "-surfaces");
    for (Surface surface : layout.surfaces()) {
      if (surface.number() > MOST) {
        html.leaf(
            "p",
            "The other "
                + (layout.surfaces().size() - MOST)
                + (pdf ? " pages" : " sheets")
                + " were measured, and are not shown here.");
        break;
      }
      surface(drawn, surface, pdf);
    }
  }

  private void surface(Drawn drawn, Surface surface, boolean pdf) throws IOException {
    String own = idOf(id, entry, drawn, surface.number());
    String name = pdf ? "Page " + surface.number() : "Sheet " + surface.name();
    String topic = topic(drawn.layout(), surface);
    html.open("article", "class", pdf ? "surface page" : "surface sheet", "id", own);
    html.open("h4").text(name);
    if (pdf && !topic.isEmpty()) {
      html.leaf("small", " " + topic);
    }
    html.close();
    html.open("div", "class", "pair");
    html.open("figure");
    Optional<byte[]> picture =
        surface.number() <= drawn.pictures().size()
            ? drawn.pictures().get(surface.number() - 1)
            : Optional.empty();
    Map<Side, Room> rooms = rooms(drawn, surface);
    String alt = name + " of " + drawn.file() + (topic.isEmpty() ? "" : ", " + topic) + ".";
    if (picture.isPresent()) {
      html.empty(
          "img",
          "alt",
          alt,
          "width",
          Numbers.at(surface.width()),
          "height",
          Numbers.at(surface.height()),
          "src",
          "data:image/png;base64," + Base64.getEncoder().encodeToString(picture.get()));
    }
    drawing(drawn, surface, picture.isEmpty(), alt, pdf);
    html.close();
    html.open("div", "class", "beside");
    table(rooms, surface, name);
    hidden(drawn, surface);
    notes(drawn, surface);
    html.close().close().close();
  }

  private void drawing(Drawn drawn, Surface surface, boolean whole, String alt, boolean pdf)
      throws IOException {
    double margin = whole && !pdf ? LayoutDrawing.MARGIN : 0;
    double width = Math.max(1, surface.width()) + 2 * margin;
    double height = Math.max(1, surface.height()) + margin;
    html.open(
        "svg",
        "class",
        whole ? "drawn" : "over",
        "viewBox",
        Numbers.at(-margin)
            + " "
            + Numbers.at(-margin / 2)
            + " "
            + Numbers.at(width)
            + " "
            + Numbers.at(height),
        "width",
        whole ? Numbers.at(width * (pdf ? 1 : SCALE)) : null,
        "role",
        whole ? "img" : null,
        "aria-label",
        whole ? alt : null,
        "aria-hidden",
        whole ? null : "true");
    if (whole) {
      new LayoutDrawing(html).draw(drawn.layout(), surface);
    }
    new Overlay(html, margin).draw(drawn, surface);
    Pins pins = new Pins(html, findings, entry, drawn, surface);
    pins.outline();
    html.close();
    pins.write(margin, margin / 2, width, height);
  }

  private Map<Side, Room> rooms(Drawn drawn, Surface surface) {
    Map<Side, Room> rooms = new EnumMap<>(Side.class);
    for (Side side : Side.values()) {
      Room room = Room.on(drawn, side, surface.number());
      if (room.area() > 0 || room.largest() > 0) {
        rooms.put(side, room);
      }
    }
    return rooms;
  }

  private void table(Map<Side, Room> rooms, Surface surface, String name) throws IOException {
    if (rooms.isEmpty()) {
      html.leaf("p", "Nothing of A, B, C or U is in sight here.", "class", "none");
      return;
    }
    html.open("table", "class", "fig rooms");
    html.leaf(
        "caption",
        "What was measured on " + Character.toLowerCase(name.charAt(0)) + name.substring(1));
    html.open("thead").open("tr");
    html.leaf("th", "Section", "scope", "col", "class", "t");
    html.leaf("th", "Area, pt\u00B2", "scope", "col", "class", "n");
    html.leaf("th", "Share", "scope", "col", "class", "n");
    html.leaf("th", "Type, pt", "scope", "col", "class", "n");
    html.close().close();
    html.open("tbody");
    for (Map.Entry<Side, Room> room : rooms.entrySet()) {
      html.open("tr");
      html.open("th", "scope", "row", "class", "t");
      html.leaf("span", room.getKey().name(), "class", "key " + room.getKey());
      html.text(room.getKey().words()).close();
      html.leaf("td", Numbers.whole(room.getValue().area()), "class", "n");
      html.leaf(
          "td",
          Numbers.percent(room.getValue().area(), surface.width() * surface.height()),
          "class",
          "n");
      html.leaf("td", room.getValue().type(), "class", "n");
      html.close();
    }
    html.close().close();
  }

  private void hidden(Drawn drawn, Surface surface) throws IOException {
    Map<String, Integer> pieces = new TreeMap<>();
    for (Block block : drawn.layout().blocks()) {
      for (Run run : block.runs()) {
        if (run.surface() == surface.number() && run.letters() > 0) {
          run.hiding().forEach(why -> pieces.merge(why.words(), 1, Integer::sum));
          if (Unseen.inGround(run)) {
            pieces.merge("in the colour of what is behind", 1, Integer::sum);
          }
        }
      }
    }
    if (!surface.visible()) {
      html.leaf("p", "This sheet is hidden.", "class", "unseen");
    }
    for (Map.Entry<String, Integer> why : pieces.entrySet()) {
      html.leaf(
          "p",
          Numbers.count(why.getValue(), "piece")
              + " of text "
              + (why.getValue() == 1 ? "is " : "are ")
              + why.getKey()
              + ".",
          "class",
          "unseen");
    }
  }

  private void notes(Drawn drawn, Surface surface) throws IOException {
    List<Finding> all = entry.result().findings();
    List<Integer> here = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (surfaceOf(drawn, all.get(i).location()) == surface.number()) {
        here.add(i);
      }
    }
    if (here.isEmpty()) {
      return;
    }
    html.leaf("h5", "Found here");
    html.open("ol", "class", "notes");
    for (int i : here) {
      Finding finding = all.get(i);
      Light light = Light.of(finding.severity());
      html.open("li", "class", light.code(), "value", Findings.number(i));
      html.leaf(
          "a", Findings.number(i), "class", "pin " + light.code(), "href", "#" + findings.idOf(i));
      html.text(" ");
      light.write(html, finding.severity().code());
      html.text(" " + finding.message());
      if (finding.fix() != null) {
        html.leaf("span", " " + finding.fix(), "class", "fix");
      }
      html.close();
    }
    html.close();
  }

  /** The first heading on a page, for those who do not see it. */
  private static String topic(Layout layout, Surface surface) {
    return layout.blocks().stream()
        .filter(block -> block.surface() == surface.number() && block.visible())
        .filter(block -> block.role() == Role.TITLE || block.role() == Role.HEADING)
        .map(block -> block.visibleText().strip())
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }
}
