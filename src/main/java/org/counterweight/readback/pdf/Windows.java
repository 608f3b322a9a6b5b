package org.counterweight.readback.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.counterweight.layout.Box;

/**
 * Text that clips (render modes 4 to 7): what is painted afterwards shows through the letters, so
 * that text painted "invisibly" may be in plain sight. The boxes of the letters stand for their
 * outlines.
 */
final class Windows {
  private final IdentityHashMap<Path2D, List<Strip>> windows = new IdentityHashMap<>();
  private final List<Strip> held = new ArrayList<>();
  private boolean clipping;
  private final List<Box> boxes = new ArrayList<>();

  void clear() {
    windows.clear();
    held.clear();
    boxes.clear();
    clipping = false;
  }

  /** Notes a strip whose letters clip once the text object ends. */
  void hold(Strip strip) {
    if (!strip.clips() || strip.glyphs().isEmpty()) {
      return;
    }
    clipping = true;
    boxes.add(strip.box(strip.glyphs().get(0), strip.glyphs().get(strip.glyphs().size() - 1)));
    if (strip.mode() == Strip.Mode.WINDOW) {
      held.add(strip);
    }
  }

  /** The text object ends: its letters become the clip. */
  void close(PDGraphicsState state, Frame frame) {
    if (!clipping) {
      return;
    }
    GeneralPath path = new GeneralPath();
    for (Box box : boxes) {
      path.append(
          new java.awt.geom.Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()), false);
    }
    try {
      AffineTransform back = frame.toShown().createInverse();
      path.transform(back);
    } catch (NoninvertibleTransformException e) {
      throw new Stopped("a page is shown at no size; correct its UserUnit", e);
    }
    state.intersectClippingPath(path);
    List<Path2D> all = state.getCurrentClippingPaths();
    windows.put(all.get(all.size() - 1), List.copyOf(held));
    held.clear();
    boxes.clear();
    clipping = false;
  }

  /** Something is painted: letters that are a window to it are seen in its colour. */
  void lookThrough(PDGraphicsState state, Paint paint) {
    if (windows.isEmpty()) {
      return;
    }
    for (Path2D clip : state.getCurrentClippingPaths()) {
      for (Strip strip : windows.getOrDefault(clip, List.of())) {
        if (!paint.bounds().intersection(strip.around()).isEmpty()) {
          strip.show(paint);
        }
      }
    }
  }
}
