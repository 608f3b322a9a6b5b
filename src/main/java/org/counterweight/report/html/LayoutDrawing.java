package org.counterweight.report.html;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.counterweight.layout.Block;
import org.counterweight.layout.Box;
import org.counterweight.layout.Layout;
import org.counterweight.layout.Medium;
import org.counterweight.layout.Panel;
import org.counterweight.layout.Picture;
import org.counterweight.layout.Plot;
import org.counterweight.layout.Role;
import org.counterweight.layout.Run;
import org.counterweight.layout.Surface;

/**
 * A page or a sheet drawn from what was read of it: fills, the frames of cells and pictures, and
 * every visible word at its place and in its size and colour.
 */
final class LayoutDrawing {
  /** Beyond so many blocks the words are too small to read, and only weigh. */
  private static final int MOST_WORDS = 4000;

  /** Room around a sheet, in points, for the letters of outlines that begin at its edge. */
  static final double MARGIN = 14;

  private final Html html;

  LayoutDrawing(Html html) {
    this.html = html;
  }

  void draw(Layout layout, Surface surface) throws IOException {
    html.empty(
        "rect",
        "class",
        "paper",
        "width",
        Numbers.at(surface.width()),
        "height",
        Numbers.at(surface.height()));
    for (Panel panel : layout.panels()) {
      if (panel.surface() == surface.number()) {
        rectangle(panel.box(), "fill", panel.fill().toString());
      }
    }
    List<Block> blocks =
        layout.blocks().stream().filter(block -> block.surface() == surface.number()).toList();
    for (Block block : blocks) {
      if (block.cell() != null) {
        rectangle(block.box(), "class", "cell");
      }
    }
    for (Picture picture : layout.pictures()) {
      if (picture.surface() == surface.number() && picture.visible()) {
        picture(picture);
      }
    }
    if (blocks.size() <= MOST_WORDS) {
      for (Block block : blocks) {
        // Where a workbook's program will put the words of a chart is a guess.
        if (layout.medium() == Medium.WORKBOOK && block.role() == Role.CHART_TEXT) {
          continue;
        }
        for (Run run : block.runs()) {
          if (run.surface() == surface.number()) {
            words(run);
          }
        }
      }
    }
  }

  private void picture(Picture picture) throws IOException {
    rectangle(picture.box(), "class", "picture");
    Box box = picture.box();
    Plot plot = picture.plot();
    String name = plot != null && !plot.title().isEmpty() ? plot.title() : picture.alt();
    html.leaf(
        "text",
        (plot != null ? "Chart: " : "Picture: ") + cut(Objects.toString(name, ""), box.width() / 5),
        "class",
        "label",
        "x",
        Numbers.at(box.x() + 6),
        "y",
        Numbers.at(box.y() + 14));
    if (plot != null && plot.bars() && !plot.values().isEmpty()) {
      bars(plot, new Box(box.x() + 12, box.y() + 24, box.width() - 24, box.height() - 36));
    }
  }

  /** The values plotted, as bars from a common base: what they say, not how they are styled. */
  private void bars(Plot plot, Box box) throws IOException {
    double least = 0;
    double most = 0;
    for (double value : plot.values()) {
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
    if (box.isEmpty() || most - least <= 0 || plot.values().size() > 200) {
      return;
    }
    double step = box.width() / plot.values().size();
    double scale = box.height() / (most - least);
    double base = box.bottom() + least * scale;
    for (int i = 0; i < plot.values().size(); i++) {
      double value = plot.values().get(i);
      double left = box.x() + (i + 0.15) * step;
      rectangle(Box.between(left, base - value * scale, left + 0.7 * step, base), "class", "bar");
    }
  }

  private void words(Run run) throws IOException {
    if (!run.visible() || run.letters() == 0 || run.box().isEmpty()) {
      return;
    }
    Box box = run.box();
    html.leaf(
        "text",
        run.text().strip(),
        "x",
        Numbers.at(box.x()),
        "y",
        Numbers.at(box.y() + 0.8 * box.height()),
        "font-size",
        Numbers.at(run.type().size()),
        "font-weight",
        run.type().bold() ? "bold" : null,
        "fill",
        run.ink().toString(),
        // The face may be missing where the page is looked at; the room that it took is known.
        "textLength",
        Numbers.at(box.width()),
        "lengthAdjust",
        "spacingAndGlyphs");
  }

  private void rectangle(Box box, String attribute, String value) throws IOException {
    if (!box.isEmpty()) {
      html.empty(
          "rect",
          attribute,
          value,
          "x",
          Numbers.at(box.x()),
          "y",
          Numbers.at(box.y()),
          "width",
          Numbers.at(box.width()),
          "height",
          Numbers.at(box.height()));
    }
  }

  private static String cut(String text, double letters) {
    int most = Math.max(8, (int) letters);
    return text.codePointCount(0, text.length()) <= most
        ? text
        : text.substring(0, text.offsetByCodePoints(0, most)) + "\u2026";
  }
}
