package org.counterweight.readback.xlsx;

import org.counterweight.layout.Colour;

/**
 * A fill or ink of a drawing.
 *
 * @param colour null where it is no single colour, as of a photograph
 * @param opacity 0 for nothing to 1 for all
 */
record Paint(Colour colour, double opacity) {
  static final Paint NOTHING = new Paint(null, 0);

  /** Below this, what is behind can be read through it. */
  private static final double COVERS = 0.5;

  /** The fill that stands in an element such as {@code spPr}; null where it says nothing of it. */
  static Paint in(Node node, Palette palette) {
    for (Node child : node.children) {
      switch (child.name) {
        case "noFill" -> {
          return NOTHING;
        }
        case "solidFill" -> {
          return first(child, palette);
        }
        case "gradFill" -> {
          Node stop = child.in("gsLst").in("gs");
          return first(stop, palette);
        }
        case "pattFill" -> {
          return first(child.in("bgClr"), palette);
        }
        case "blipFill" -> {
          return new Paint(null, 1);
        }
        default -> {}
      }
    }
    return null;
  }

  /** The first colour in an element. */
  static Paint first(Node node, Palette palette) {
    for (Node child : node.children) {
      Paint paint = colour(child, palette);
      if (paint != null) {
        return paint;
      }
    }
    return new Paint(Colour.BLACK, 1);
  }

  private static Paint colour(Node node, Palette palette) {
    Colour base =
        switch (node.name) {
          case "srgbClr" -> Palette.parse(node.get("val", ""));
          case "sysClr" -> system(node);
          case "schemeClr" -> palette.named(node.get("val", ""));
          case "prstClr" -> preset(node.get("val", ""));
          case "scrgbClr" -> new Colour(share(node, "r"), share(node, "g"), share(node, "b"));
          case "hslClr" ->
              Hsl.colour(
                  new double[] {
                    node.real("hue", 0) / 3_600_000,
                    node.real("sat", 0) / 100_000,
                    node.real("lum", 0) / 100_000
                  });
          default -> null;
        };
    if (base == null) {
      return null;
    }
    double opacity = 1;
    double[] hsl = Hsl.of(base);
    for (Node change : node.children) {
      double amount = change.real("val", 100_000) / 100_000;
      switch (change.name) {
        case "alpha" -> opacity = Math.max(0, Math.min(1, amount));
        case "lumMod" -> hsl[2] *= amount;
        case "lumOff" -> hsl[2] += amount;
        case "satMod" -> hsl[1] *= amount;
        case "shade" -> hsl = Hsl.of(Colour.BLACK.over(Hsl.colour(hsl), 1 - bounded(amount)));
        case "tint" -> hsl = Hsl.of(Colour.WHITE.over(Hsl.colour(hsl), 1 - bounded(amount)));
        default -> {}
      }
    }
    return new Paint(node.children.isEmpty() ? base : Hsl.colour(hsl), opacity);
  }

  private static double bounded(double amount) {
    return Math.max(0, Math.min(1, amount));
  }

  private static int share(Node node, String channel) {
    return (int) Math.round(255 * bounded(node.real(channel, 0) / 100_000));
  }

  private static Colour system(Node node) {
    String last = node.get("lastClr");
    Colour colour = last == null ? null : Palette.parse(last);
    return colour != null
        ? colour
        : node.get("val", "").equals("window") ? Colour.WHITE : Colour.BLACK;
  }

  private static Colour preset(String name) {
    return switch (name) {
      case "white", "snow", "ivory", "ghostWhite", "floralWhite" -> Colour.WHITE;
      case "red" -> Palette.of(0xFF0000);
      case "green" -> Palette.of(0x008000);
      case "blue" -> Palette.of(0x0000FF);
      case "yellow" -> Palette.of(0xFFFF00);
      case "gray", "grey" -> Palette.of(0x808080);
      case "whiteSmoke" -> Palette.of(0xF5F5F5);
      case "lightGray", "ltGray" -> Palette.of(0xD3D3D3);
      default -> Colour.BLACK;
    };
  }

  /** Whether what is behind it cannot be read. */
  boolean covers() {
    return opacity >= COVERS;
  }

  /** The colour on a ground. */
  Colour on(Colour ground) {
    return colour == null ? null : colour.over(ground == null ? Colour.WHITE : ground, opacity);
  }
}
