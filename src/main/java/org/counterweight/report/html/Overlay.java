package org.counterweight.report.html;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.counterweight.layout.Block;
import org.counterweight.layout.Box;
import org.counterweight.layout.Run;
import org.counterweight.layout.Surface;

/**
 * What is laid over a page or a drawn sheet, in its coordinates: the boxes that were counted,
 * outlines with the side's letter, hatching where something cannot be seen.
 */
final class Overlay {
  private static final double TAB = 11;

  private final Html html;
  private final double left;

  /**
   * On a page or sheet.
   *
   * @param left how far to the left of it there is room to draw, in points
   */
  Overlay(Html html, double left) {
    this.html = html;
    this.left = left;
  }

  void draw(Drawn drawn, Surface surface) throws IOException {
    hidden(drawn, surface);
    Map<Side, List<Box>> regions = drawn.on(surface.number());
    for (Side side : Side.values()) {
      List<Box> boxes = regions.getOrDefault(side, List.of());
      if (!boxes.isEmpty()) {
        side(side, boxes, Outlines.of(side, regions), surface);
      }
    }
  }

  private void side(Side side, List<Box> boxes, List<Box> outlines, Surface surface)
      throws IOException {
    html.open("g", "class", "o o-" + side);
    html.empty("path", "class", "fill", "d", path(boxes, 0));
    html.empty("path", "class", "line", "d", path(outlines, 1.5));
    StringBuilder tabs = new StringBuilder();
    for (Box box : outlines) {
      rectangle(tabs, tab(box, surface));
    }
    html.empty("path", "class", "tab", "d", tabs.toString());
    for (Box box : outlines) {
      Box tab = tab(box, surface);
      html.leaf(
          "text",
          side.name(),
          "x",
          Numbers.at(tab.x() + TAB / 2),
          "y",
          Numbers.at(tab.y() + TAB - 2.6));
    }
    html.close();
  }

  /** To the left of the outline where there is room, else inside its corner. */
  private Box tab(Box box, Surface surface) {
    double x = box.x() - 1 - TAB;
    double top = Math.min(Math.max(0, box.y() - 1.5), Math.max(0, surface.height() - TAB));
    return new Box(x < -left ? Math.max(0, box.x() - 1.5) : x, top, TAB, TAB);
  }

  private void hidden(Drawn drawn, Surface surface) throws IOException {
    StringBuilder hatched = new StringBuilder();
    if (!surface.visible()) {
      rectangle(hatched, new Box(0, 0, surface.width(), surface.height()));
    } else {
      for (Block block : drawn.layout().blocks()) {
        for (Run run : block.runs()) {
          if (run.surface() == surface.number() && Unseen.is(run) && !run.box().isEmpty()) {
            rectangle(hatched, run.box());
          }
        }
      }
    }
    if (!hatched.isEmpty()) {
      html.empty("path", "class", "hidden", "d", hatched.toString());
    }
  }

  private static String path(List<Box> boxes, double grow) {
    StringBuilder path = new StringBuilder();
    for (Box box : boxes) {
      rectangle(
          path,
          new Box(box.x() - grow, box.y() - grow, box.width() + 2 * grow, box.height() + 2 * grow));
    }
    return path.toString();
  }

  private static void rectangle(StringBuilder path, Box box) {
    path.append('M')
        .append(Numbers.at(box.x()))
        .append(' ')
        .append(Numbers.at(box.y()))
        .append('h')
        .append(Numbers.at(box.width()))
        .append('v')
        .append(Numbers.at(box.height()))
        .append('h')
        .append(Numbers.at(-box.width()))
        .append('z');
  }
}
