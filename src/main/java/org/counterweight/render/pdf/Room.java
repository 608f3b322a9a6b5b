package org.counterweight.render.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.Locale;
import org.openpdf.newtable.TableCellBox;
import org.openpdf.render.Box;
import org.openpdf.render.InlineLayoutBox;
import org.openpdf.render.InlineText;

/**
 * Watches that no text is cut off at an edge or runs into the next cell. Words that are too long
 * are broken by the layout; what is left is text that the style sheet forbids to break.
 */
final class Room {
  private static final double TOLERANCE = 0.75;
  private static final double MM_PER_POINT = 25.4 / 72;
  private static final int SHOWN = 60;

  private Rectangle2D clip;

  /** Narrows what is visible, in points on the page. */
  void clip(Rectangle2D bounds) {
    clip = clip == null ? bounds : clip.createIntersection(bounds);
  }

  /** Starts afresh; null for the whole page. */
  void reset(Rectangle2D bounds) {
    clip = bounds;
  }

  /**
   * Checks one stretch of text.
   *
   * @param width its width in dots
   * @throws Refusal where part of it would be invisible or lie over a neighbour
   */
  void check(
      String text, float width, InlineText inline, InlineLayoutBox box, AffineTransform toPage) {
    if (text.isBlank()) {
      return;
    }
    float left = box.getAbsX() + inline.getX();
    double scale = toPage.getScaleX();
    double over = 0;
    if (clip != null) {
      double from = left * scale + toPage.getTranslateX();
      over = Math.max(from + width * scale - clip.getMaxX(), clip.getMinX() - from);
      double baseline = (box.getAbsY() + box.getBaseline()) * scale + toPage.getTranslateY();
      if (baseline < clip.getMinY() || baseline > clip.getMaxY()) {
        over = Math.max(over, clip.getMinY() - baseline);
        over = Math.max(over, baseline - clip.getMaxY());
      }
    }
    String edge = "is cut off";
    if (over <= TOLERANCE) {
      TableCellBox cell = cellOf(box);
      if (cell != null) {
        over = (left + width - cell.getAbsX() - cell.getWidth()) * scale;
        edge = "runs out of its cell";
      }
    }
    if (over > TOLERANCE) {
      throw new Refusal(
          String.format(
              Locale.ROOT,
              "The text \"%s\" at %s %s by %.1f mm. Let it wrap (white-space: normal), make its type"
                  + " or margins smaller, give it fewer columns, or put it on a landscape @page.",
              text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text.strip(),
              place(inline, box),
              edge,
              over * MM_PER_POINT));
    }
  }

  private static String place(InlineText inline, InlineLayoutBox box) {
    if (inline.getTextNode() != null) {
      return XhtmlReader.pathOf(inline.getTextNode());
    }
    return box.getElement() == null ? "/body" : XhtmlReader.pathOf(box.getElement());
  }

  private static TableCellBox cellOf(Box box) {
    for (Box b = box; b != null; b = b.getParent()) {
      if (b instanceof TableCellBox cell) {
        return cell;
      }
    }
    return null;
  }
}
