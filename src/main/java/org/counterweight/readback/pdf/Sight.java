package org.counterweight.readback.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.counterweight.layout.Box;
import org.counterweight.layout.Colour;
import org.counterweight.layout.Hiding;

/**
 * Works out from the order of painting what is seen of each sign: which colour lies behind it, and
 * whether something later lies on it. Each sign is asked at nine spots of the part where letters
 * have their ink.
 */
final class Sight {
  /** Below this, paint is as good as not there. */
  private static final double NEAR_NOTHING = 0.05;

  private static final double[] ALONG = {0.2, 0.5, 0.8};
  private static final double[] UP = {0.1, 0.3, 0.5};
  private static final int MOST = 5;
  private static final double BAND = 16;

  private final Box page;
  private final List<List<Paint>> bands = new ArrayList<>();

  Sight(Canvas canvas) {
    page = canvas.frame().box();
    int count = (int) Math.min(20_000, Math.ceil(page.height() / BAND)) + 1;
    for (int i = 0; i < count; i++) {
      bands.add(List.of());
    }
    for (Paint paint : canvas.paints()) {
      if (paint.layerOff() || paint.opacity() < 0.01) {
        continue;
      }
      int last = band(paint.bounds().bottom());
      for (int i = band(paint.bounds().y()); i <= last; i++) {
        if (bands.get(i).isEmpty()) {
          bands.set(i, new ArrayList<>());
        }
        bands.get(i).add(paint);
      }
    }
  }

  private int band(double y) {
    return (int) Math.max(0, Math.min(bands.size() - 1, y / BAND));
  }

  /** The look of each sign of a strip; one and the same object for signs that look alike. */
  Look[] looks(Strip strip) {
    List<Glyph> glyphs = strip.glyphs();
    Look[] looks = new Look[glyphs.size()];
    Box core = strip.box(glyphs.get(0), glyphs.get(glyphs.size() - 1), 0, 0.6);
    Set<Hiding> always = always(strip);
    List<Paint> near = near(core, strip.turn());
    boolean inside = page.holds(core) && strip.clip().holds(core);
    if (inside && isEven(strip, near, core)) {
      Glyph any = glyphs.get(0);
      Arrays.fill(looks, look(strip, any, near, always, new double[] {0.5}, new double[] {0.3}));
      return looks;
    }
    Look before = null;
    for (int i = 0; i < looks.length; i++) {
      Glyph glyph = glyphs.get(i);
      Box own = strip.box(glyph, glyph, 0, 0.6);
      List<Paint> here = new ArrayList<>();
      for (Paint paint : near) {
        if (touches(paint.bounds(), own)) {
          here.add(paint);
        }
      }
      Look look = look(strip, glyph, here, always, ALONG, UP);
      if (before != null && (glyph.blank() || look.equals(before))) {
        look = before;
      }
      looks[i] = look;
      before = look;
    }
    return looks;
  }

  private static Set<Hiding> always(Strip strip) {
    Set<Hiding> hiding = EnumSet.noneOf(Hiding.class);
    if (strip.mode() != Strip.Mode.PAINTED) {
      hiding.add(Hiding.INVISIBLE);
    }
    if (strip.state().layerOff()) {
      hiding.add(Hiding.LAYER_OFF);
    }
    return hiding;
  }

  /** What touches the strip, in the order of painting. */
  private List<Paint> near(Box core, int turn) {
    List<Paint> near = new ArrayList<>();
    int first = band(core.y());
    int last = band(core.bottom());
    for (int i = first; i <= last; i++) {
      for (Paint paint : bands.get(i)) {
        // What spans several bands is taken from the first of them.
        if (paint.turn() != turn
            && touches(paint.bounds(), core)
            && (i == first || band(paint.bounds().y()) == i)) {
          near.add(paint);
        }
      }
    }
    if (last > first) {
      near.sort((a, b) -> Integer.compare(a.turn(), b.turn()));
    }
    return near;
  }

  private static boolean touches(Box a, Box b) {
    return a.x() < b.right() && a.right() > b.x() && a.y() < b.bottom() && a.bottom() > b.y();
  }

  private static boolean isEven(Strip strip, List<Paint> near, Box core) {
    if (!strip.ink().isEven() || !strip.state().veil().isOpen()) {
      return false;
    }
    for (int i = near.size() - 1; i >= 0; i--) {
      if (!near.get(i).coversEvenly(core)) {
        return false;
      }
      if (near.get(i).turn() < strip.turn()) {
        return true;
      }
    }
    return true;
  }

  private Look look(
      Strip strip, Glyph glyph, List<Paint> near, Set<Hiding> always, double[] along, double[] up) {
    int spots = along.length * up.length;
    int most = spots == 1 ? 1 : MOST;
    int few = spots == 1 ? 1 : 3;
    int off = 0;
    int clipped = 0;
    int covered = 0;
    double through = 0;
    List<Colour> inks = new ArrayList<>(spots);
    List<Colour> grounds = new ArrayList<>(spots);
    for (double a : along) {
      for (double u : up) {
        double x = strip.spotX(glyph, a, u);
        double y = strip.spotY(glyph, a, u);
        off += page.x() <= x && x <= page.right() && page.y() <= y && y <= page.bottom() ? 0 : 1;
        clipped += strip.clip().holds(x, y) ? 0 : 1;
        double part = part(strip, x, y);
        through += part;
        Colour ground = Colour.WHITE;
        int i = 0;
        for (; i < near.size() && near.get(i).turn() < strip.turn(); i++) {
          ground = near.get(i).over(ground, x, y);
        }
        Colour ink = ink(strip, ground, part, x, y);
        double left = 1;
        for (; i < near.size(); i++) {
          Paint later = near.get(i);
          left *= 1 - later.hides(x, y);
          ink = ink == null ? null : later.over(ink, x, y);
          ground = later.over(ground, x, y);
        }
        covered += left < NEAR_NOTHING ? 1 : 0;
        inks.add(ink);
        grounds.add(ground);
      }
    }
    Set<Hiding> hiding = EnumSet.noneOf(Hiding.class);
    hiding.addAll(always);
    if (off >= most) {
      hiding.add(Hiding.OFF_SURFACE);
    }
    if (clipped >= most) {
      hiding.add(Hiding.CLIPPED);
    }
    if (covered >= most) {
      hiding.add(Hiding.COVERED);
    }
    if (through / spots < NEAR_NOTHING && strip.mode() == Strip.Mode.PAINTED) {
      hiding.add(Hiding.TRANSPARENT);
    }
    return choose(inks, grounds, few, hiding);
  }

  private static double part(Strip strip, double x, double y) {
    if (strip.window() != null) {
      return strip.window().hides(x, y);
    }
    return strip.state().opacity() * strip.state().veil().at(x, y) * strip.ink().opacityAt(x, y);
  }

  private static Colour ink(Strip strip, Colour ground, double part, double x, double y) {
    if (strip.window() != null) {
      return strip.window().over(ground, x, y);
    }
    Colour own = strip.ink().at(x, y);
    if (own == null || ground == null) {
      return own;
    }
    return strip.state().blend().mix(own, ground).over(ground, part);
  }

  /**
   * Of the colours behind a sign, the one nearest to its ink, where it lies behind a third of the
   * sign at least: a thin rule through the letters is no ground.
   */
  private static Look choose(List<Colour> inks, List<Colour> grounds, int few, Set<Hiding> hiding) {
    Colour ink = inks.get(inks.size() / 2);
    Colour ground = null;
    boolean untold = false;
    double least = Double.MAX_VALUE;
    for (int i = 0; i < grounds.size(); i++) {
      Colour one = grounds.get(i);
      if (one == null) {
        untold = true;
        continue;
      }
      int count = 0;
      for (Colour other : grounds) {
        count += isClose(one, other) ? 1 : 0;
      }
      Colour onIt = inks.get(i);
      if (count >= few && onIt != null && onIt.contrast(one) < least) {
        least = onIt.contrast(one);
        ground = one;
        ink = onIt;
      }
    }
    if (untold) {
      ground = null;
    }
    return new Look(ink == null ? Colour.BLACK : ink, ground, hiding);
  }

  private static boolean isClose(Colour a, Colour b) {
    return b != null
        && Math.abs(a.red() - b.red()) < 24
        && Math.abs(a.green() - b.green()) < 24
        && Math.abs(a.blue() - b.blue()) < 24;
  }
}
