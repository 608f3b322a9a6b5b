package org.counterweight.readback.pdf;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.counterweight.layout.Block;
import org.counterweight.layout.Box;
import org.counterweight.layout.Hiding;
import org.counterweight.layout.Picture;
import org.counterweight.layout.Role;

/**
 * Images and drawings that no figure of the structure holds: they are seen all the same. A drawing
 * is a crowd of lines and fills close together that is neither rules nor panels.
 */
final class LoosePictures {
  private static final double SMALLEST = 4;
  private static final double NEAR = 6;
  private static final int BARS = 6;
  private static final int SLANTS = 24;
  private static final double SIDE = 24;

  /** Paints that make one picture. */
  private static final class Group {
    private Box box;
    private final List<Paint> paints = new ArrayList<>();

    Group(Paint paint, Box seen) {
      box = seen;
      paints.add(paint);
    }

    boolean isNear(Box other, double gap) {
      return box.x() - gap <= other.right()
          && other.x() <= box.right() + gap
          && box.y() - gap <= other.bottom()
          && other.y() <= box.bottom() + gap;
    }

    void take(Group other) {
      box = box.around(other.box);
      paints.addAll(other.paints);
    }
  }

  private final Canvas page;
  private final List<Group> images = new ArrayList<>();
  private final List<Group> drawings = new ArrayList<>();

  /**
   * Finds what a page has; its paints are added to those used.
   *
   * @param used what belongs to figures of the structure
   */
  LoosePictures(Canvas page, List<Stretch> text, Set<Paint> used) {
    this.page = page;
    List<Group> strokes = new ArrayList<>();
    for (Paint paint : page.paints()) {
      if (used.contains(paint)) {
        continue;
      }
      Box seen = paint.bounds().intersection(page.frame().box());
      if (paint.kind() == Paint.Kind.IMAGE) {
        if (paint.bounds().area() >= SMALLEST) {
          // One picture may be cut into strips, which touch.
          join(images, new Group(paint, seen.isEmpty() ? paint.bounds() : seen), 1);
        }
      } else if (!seen.isEmpty() && isStroke(paint, seen, page.frame())) {
        join(strokes, new Group(paint, seen), NEAR);
      }
    }
    for (Group group : strokes) {
      if (isDrawing(group, text)) {
        drawings.add(group);
        used.addAll(group.paints);
      }
    }
  }

  /** Where the drawings are. */
  List<Box> drawings() {
    return drawings.stream().map(group -> group.box).toList();
  }

  /** Adds the pictures, once the text is in blocks. */
  void add(List<Block> blocks, List<Picture> pictures) {
    images.forEach(group -> pictures.add(picture(group, Picture.Kind.RASTER, blocks)));
    drawings.forEach(group -> pictures.add(picture(group, Picture.Kind.VECTOR, blocks)));
  }

  /** Whether it can be part of a drawing: no long thin rule, no large even panel. */
  private static boolean isStroke(Paint paint, Box seen, Frame frame) {
    if (paint.layerOff() || paint.opacity() < 0.05) {
      return false;
    }
    if (paint.slanted() > 0) {
      return seen.area() < frame.box().area() * 0.9;
    }
    boolean rule = Math.min(seen.width(), seen.height()) < 2;
    boolean panel = seen.width() > frame.width() * 0.3 || seen.height() > frame.height() * 0.3;
    return paint.kind() == Paint.Kind.FILL && !rule && !panel;
  }

  private static void join(List<Group> groups, Group next, double gap) {
    for (int i = groups.size() - 1; i >= 0; i--) {
      if (groups.get(i).isNear(next.box, gap)) {
        next.take(groups.remove(i));
      }
    }
    groups.add(next);
  }

  private static boolean isDrawing(Group group, List<Stretch> text) {
    int slants = 0;
    int bars = 0;
    for (Paint paint : group.paints) {
      slants += paint.slanted();
      bars += paint.slanted() == 0 && !standsBehindText(paint, text) ? 1 : 0;
    }
    boolean large = group.box.width() >= SIDE && group.box.height() >= SIDE;
    // Small ones with many slants are letters drawn as outlines: text that nothing can read.
    return slants >= SLANTS || (large && bars >= BARS);
  }

  /** A fill with text on it is the tint of a cell or a box, not a bar. */
  private static boolean standsBehindText(Paint paint, List<Stretch> text) {
    Box box = paint.bounds();
    for (Stretch stretch : text) {
      if (!stretch.isBlank() && box.holds(stretch.run().box())) {
        return true;
      }
    }
    return false;
  }

  private Picture picture(Group group, Picture.Kind kind, List<Block> blocks) {
    Box box = group.box.intersection(page.frame().box());
    Set<Hiding> hiding = EnumSet.noneOf(Hiding.class);
    boolean artifact = true;
    boolean off = true;
    boolean faint = true;
    boolean clipped = true;
    for (Paint paint : group.paints) {
      artifact &= paint.mark() != null && paint.mark().artifact() != null;
      off &= paint.layerOff();
      faint &= paint.opacity() < 0.05;
      clipped &= paint.bounds().isEmpty();
    }
    if (box.area() < group.box.area() / 2) {
      hiding.add(Hiding.OFF_SURFACE);
    }
    if (off) {
      hiding.add(Hiding.LAYER_OFF);
    }
    if (faint) {
      hiding.add(Hiding.TRANSPARENT);
    }
    if (clipped) {
      hiding.add(Hiding.CLIPPED);
    }
    List<Integer> inside = new ArrayList<>();
    Box around = new Box(box.x() - 20, box.y() - 14, box.width() + 40, box.height() + 30);
    int order = -1;
    for (Block block : blocks) {
      boolean here = block.surface() == page.page();
      boolean label =
          block.role() == Role.CHART_TEXT
              && block.path().isEmpty()
              && !around.intersection(block.box()).isEmpty();
      if (here && (label || box.holds(block.box()))) {
        inside.add(block.order());
      }
      boolean after = block.surface() > page.page() || (here && block.box().y() >= box.y());
      if (order < 0 && after) {
        order = block.order();
      }
    }
    return new Picture(
        inside.isEmpty() ? (order < 0 ? blocks.size() : order) : inside.get(0),
        page.page(),
        kind,
        box,
        "",
        artifact,
        inside,
        kind == Picture.Kind.VECTOR
            ? Plots.of(page, group.paints, inside.stream().map(blocks::get).toList())
            : null,
        List.of(),
        List.of(),
        hiding,
        null);
  }
}
