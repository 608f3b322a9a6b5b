package org.counterweight.readback.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.counterweight.layout.Box;
import org.counterweight.layout.Colour;
import org.counterweight.layout.Hiding;
import org.counterweight.layout.Run;

/** Text of shapes and charts. */
final class DrawnText {
  private static final double HUNDREDTHS = 100;
  private static final double EMU = 12_700;

  private DrawnText() {}

  /** How the letters of a {@code rPr} or {@code defRPr} are set. */
  static Font font(Node look, Palette palette, Font otherwise) {
    if (look == null) {
      return otherwise;
    }
    Node latin = look.child("latin");
    String face = latin == null ? otherwise.family() : latin.get("typeface", otherwise.family());
    if (face.startsWith("+")) {
      String theme = palette.font(face.startsWith("+mj") ? "major" : "minor");
      face = theme == null ? otherwise.family() : theme;
    }
    double size = look.real("sz", otherwise.size() * HUNDREDTHS) / HUNDREDTHS;
    Paint paint = Paint.in(look, palette);
    Colour ink = otherwise.colour();
    if (paint != null && paint.colour() != null) {
      ink = paint.on(Colour.WHITE);
    } else if (paint != null && paint.opacity() == 0) {
      ink = Colour.WHITE;
    }
    return new Font(
        Math.max(0, Math.min(4000, size)),
        face,
        look.is("b", otherwise.bold()),
        look.is("i", otherwise.italic()),
        look.real("baseline", 0) != 0,
        ink);
  }

  /** The pieces of a body of text, paragraphs apart by line breaks. */
  static List<Setting.Styled> pieces(Node body, Palette palette, Font usual) {
    List<Setting.Styled> pieces = new ArrayList<>();
    double scale = body.in("bodyPr").in("normAutofit").real("fontScale", 100_000) / 100_000;
    Font base = font(body.in("lstStyle").in("lvl1pPr").child("defRPr"), palette, usual);
    boolean first = true;
    for (Node paragraph : body.all("p")) {
      Font own = font(paragraph.in("pPr").child("defRPr"), palette, base);
      if (!first) {
        pieces.add(new Setting.Styled("\n", own));
      }
      first = false;
      for (Node child : paragraph.children) {
        if (child.name.equals("r") || child.name.equals("fld")) {
          Font font = font(child.child("rPr"), palette, own);
          pieces.add(
              new Setting.Styled(
                  child.in("t").text(), font.scaled(Math.max(0.01, Math.min(1, scale)))));
        } else if (child.name.equals("br")) {
          pieces.add(new Setting.Styled("\n", own));
        }
      }
    }
    return pieces;
  }

  static String text(List<Setting.Styled> pieces) {
    StringBuilder text = new StringBuilder();
    pieces.forEach(piece -> text.append(piece.text()));
    return text.toString();
  }

  /** The text of a shape, set into its box. */
  static List<Run> runs(Drawn drawn, Node body, List<Setting.Styled> pieces, Set<Hiding> hiding) {
    Node frame = body.in("bodyPr");
    Box box = drawn.box;
    double left = frame.real("lIns", 91_440) / EMU;
    double right = frame.real("rIns", 91_440) / EMU;
    double top = frame.real("tIns", 45_720) / EMU;
    double bottom = frame.real("bIns", 45_720) / EMU;
    Box inner =
        new Box(
            box.x() + left,
            box.y() + top,
            Math.max(1, box.width() - left - right),
            Math.max(1, box.height() - top - bottom));
    String vertical =
        switch (frame.get("anchor", "t")) {
          case "ctr" -> "center";
          case "b" -> "bottom";
          default -> "top";
        };
    String align = "left";
    for (Node paragraph : body.all("p")) {
      align = paragraph.in("pPr").get("algn", "l");
      break;
    }
    String horizontal =
        switch (align) {
          case "ctr" -> "center";
          case "r" -> "right";
          default -> "left";
        };
    boolean turned = frame.get("vert", "horz").startsWith("vert");
    Alignment alignment = new Alignment(horizontal, vertical, true, false, 0, turned ? 90 : 0);
    Setting setting = new Setting(drawn.sheet.number, inner, alignment, horizontal, pieces);
    boolean clip = "clip".equals(frame.get("vertOverflow"));
    if (!clip && setting.height() > inner.height()) {
      Box room = new Box(inner.x(), inner.y(), inner.width(), setting.height());
      setting = new Setting(drawn.sheet.number, room, alignment, horizontal, pieces);
    }
    return setting.runs(inner.x(), inner.right(), false, ground(drawn), hiding);
  }

  /** What stands behind the text of a shape. */
  static Ground ground(Drawn drawn) {
    if (drawn.fill != null) {
      return Ground.of(List.of(drawn.fill));
    }
    return drawn.covers ? (ink, place) -> null : Ground.PAPER;
  }

  /** A text on one line with its middle at a place. */
  static Drawn.Label label(
      Drawn drawn, List<Setting.Styled> pieces, double middle, double y, Set<Hiding> hiding) {
    return label(drawn, pieces, middle, y, ground(drawn), hiding);
  }

  /** The same on a ground of its own. */
  static Drawn.Label label(
      Drawn drawn,
      List<Setting.Styled> pieces,
      double middle,
      double y,
      Ground ground,
      Set<Hiding> hiding) {
    Box box = new Box(middle, y, 0, 0);
    Alignment alignment = new Alignment("center", "top", false, false, 0, 0);
    Setting setting = new Setting(drawn.sheet.number, box, alignment, "center", pieces);
    Box room = new Box(middle - setting.width() / 2 - 2, y, setting.width() + 4, setting.height());
    Setting placed = new Setting(drawn.sheet.number, room, alignment, "center", pieces);
    return new Drawn.Label(
        text(pieces), placed.runs(room.x(), room.right(), false, ground, hiding));
  }
}
