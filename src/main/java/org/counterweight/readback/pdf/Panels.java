package org.counterweight.readback.pdf;

import java.util.ArrayList;
import java.util.List;
import org.counterweight.layout.Box;
import org.counterweight.layout.Colour;
import org.counterweight.layout.Panel;

/** Finds coloured areas that content stands on or is set off by. */
final class Panels {
  private static final double THIN = 2;
  private static final int SAME = 3;

  private Panels() {}

  /**
   * The panels of a page.
   *
   * @param used what belongs to pictures, and is no panel
   */
  static List<Panel> of(Canvas page, java.util.Set<Paint> used) {
    List<Panel> panels = new ArrayList<>();
    List<Paint> paints = page.paints();
    for (int i = 0; i < paints.size(); i++) {
      Paint paint = paints.get(i);
      if ((paint.kind() != Paint.Kind.FILL && paint.kind() != Paint.Kind.SHADING)
          || paint.layerOff()
          || used.contains(paint)) {
        continue;
      }
      Box seen = paint.bounds().intersection(page.frame().box());
      if (seen.width() < THIN || seen.height() < THIN) {
        continue;
      }
      Colour fill = shown(paints, i, seen);
      if (fill != null) {
        panels.add(new Panel(page.page(), seen, fill));
      }
    }
    return panels;
  }

  /** The colour of an area in the end; null where it cannot be told from what is around it. */
  private static Colour shown(List<Paint> paints, int at, Box seen) {
    Paint paint = paints.get(at);
    int filled = 0;
    int differs = 0;
    Colour colour = null;
    for (double fx : new double[] {0.1, 0.5, 0.9}) {
      for (double fy : new double[] {0.1, 0.5, 0.9}) {
        double x = seen.x() + seen.width() * fx;
        double y = seen.y() + seen.height() * fy;
        if (paint.hides(x, y) < 0.01) {
          continue;
        }
        filled++;
        Colour below = Colour.WHITE;
        for (int i = 0; i < at; i++) {
          below = paints.get(i).layerOff() ? below : paints.get(i).over(below, x, y);
        }
        Colour own = paint.over(below, x, y);
        if (own != null && (below == null || apart(own, below)) && !hidden(paints, at, x, y)) {
          differs++;
          colour = own;
        }
      }
    }
    return filled >= 5 && differs >= 3 ? colour : null;
  }

  private static boolean hidden(List<Paint> paints, int at, double x, double y) {
    double left = 1;
    for (int i = at + 1; i < paints.size() && left > 0.05; i++) {
      if (!paints.get(i).layerOff() && paints.get(i).kind() != Paint.Kind.LINE) {
        left *= 1 - paints.get(i).hides(x, y);
      }
    }
    return left <= 0.05;
  }

  private static boolean apart(Colour a, Colour b) {
    return Math.abs(a.red() - b.red()) > SAME
        || Math.abs(a.green() - b.green()) > SAME
        || Math.abs(a.blue() - b.blue()) > SAME;
  }
}
