package org.counterweight.render.pdf;

import java.awt.Color;
import java.awt.Rectangle;
import java.util.IdentityHashMap;
import org.openpdf.css.constants.CSSName;
import org.openpdf.css.constants.IdentValue;
import org.openpdf.css.parser.FSColor;
import org.openpdf.css.parser.FSRGBColor;
import org.openpdf.css.style.CalculatedStyle;
import org.openpdf.css.style.derived.BorderPropertySet;
import org.openpdf.render.BorderPainter;

/**
 * Recognises backgrounds and borders that are plain rectangles, as nearly all of them are: boxes
 * without either, opaque colours, straight lines along one side. The library takes every box for
 * one with round corners, pictures and slanted joints.
 */
// The library's transparent colour is one object, and equal to black by value.
@SuppressWarnings("ReferenceEquality")
final class Grounds {
  /**
   * What lies behind the boxes of a style.
   *
   * @param simple whether it is a colour or nothing
   * @param color null for nothing
   */
  record Ground(boolean simple, Color color, float opacity) {}

  private final IdentityHashMap<CalculatedStyle, Ground> known = new IdentityHashMap<>();

  Ground of(CalculatedStyle style) {
    return known.computeIfAbsent(style, Grounds::ask);
  }

  private static Ground ask(CalculatedStyle style) {
    FSColor color = style.getBackgroundColor();
    boolean none = color == null || color == FSRGBColor.TRANSPARENT;
    boolean plain = none || isOpaque(color);
    boolean simple =
        plain
            && !style.isLinearGradient()
            && style.isIdent(CSSName.BACKGROUND_IMAGE, IdentValue.NONE);
    return new Ground(simple, none || !plain ? null : color(color), style.getOpacity());
  }

  private static boolean isOpaque(FSColor color) {
    return color instanceof FSRGBColor rgb && rgb.getAlpha() == 1;
  }

  private static Color color(FSColor color) {
    FSRGBColor rgb = (FSRGBColor) color;
    return new Color(rgb.getRed(), rgb.getGreen(), rgb.getBlue());
  }

  /**
   * A border that is at most one solid, opaque line.
   *
   * @param simple whether it is that
   * @param line null where there is none
   * @param color null where there is none
   */
  record Line(boolean simple, Rectangle line, Color color) {
    private static final Line NONE = new Line(true, null, null);
    private static final Line OTHER = new Line(false, null, null);
  }

  /**
   * Looks at the sides of a border that are to be painted.
   *
   * @param sides of {@link BorderPainter}
   */
  static Line line(BorderPropertySet border, Rectangle bounds, int sides) {
    if (border == null || border == BorderPropertySet.EMPTY_BORDER) {
      return Line.NONE;
    }
    boolean top = (sides & BorderPainter.TOP) != 0 && !border.noTop();
    boolean bottom = (sides & BorderPainter.BOTTOM) != 0 && !border.noBottom();
    boolean left = (sides & BorderPainter.LEFT) != 0 && !border.noLeft();
    boolean right = (sides & BorderPainter.RIGHT) != 0 && !border.noRight();
    if (!top && !bottom && !left && !right) {
      return Line.NONE;
    }
    boolean upright = left || right;
    boolean joined =
        upright
            ? border.top() != 0 || border.bottom() != 0
            : border.left() != 0 || border.right() != 0;
    if (border.hasBorderRadius() || joined || (upright ? left == right : top == bottom)) {
      return Line.OTHER;
    }
    int x = bounds.x;
    int y = bounds.y;
    int w = bounds.width;
    int h = bounds.height;
    if (top) {
      int thick = (int) border.top();
      return solid(border.topStyle(), border.topColor(), new Rectangle(x, y, w, thick));
    }
    if (bottom) {
      int thick = (int) border.bottom();
      Rectangle line = new Rectangle(x, y + h - thick, w, thick);
      return solid(border.bottomStyle(), border.bottomColor(), line);
    }
    if (left) {
      int thick = (int) border.left();
      return solid(border.leftStyle(), border.leftColor(), new Rectangle(x, y, thick, h));
    }
    int thick = (int) border.right();
    Rectangle line = new Rectangle(x + w - thick, y, thick, h);
    return solid(border.rightStyle(), border.rightColor(), line);
  }

  private static Line solid(IdentValue style, FSColor color, Rectangle line) {
    if (color == FSRGBColor.TRANSPARENT) {
      return Line.NONE;
    }
    return style == IdentValue.SOLID && isOpaque(color)
        ? new Line(true, line, color(color))
        : Line.OTHER;
  }
}
