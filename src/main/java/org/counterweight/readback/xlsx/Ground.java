package org.counterweight.readback.xlsx;

import java.util.List;
import org.counterweight.layout.Box;
import org.counterweight.layout.Colour;

/** What stands behind letters. */
interface Ground {
  /** Paper. */
  Ground PAPER = (ink, place) -> Colour.WHITE;

  /**
   * The colour behind letters, the nearest to theirs where there are several.
   *
   * @return null where it cannot be told
   */
  Colour behind(Colour ink, Box place);

  /** The same everywhere. */
  static Ground of(List<Colour> colours) {
    return colours.isEmpty() ? PAPER : (ink, place) -> nearest(ink, colours);
  }

  /** Of several colours the one that a colour stands out from least. */
  static Colour nearest(Colour ink, List<Colour> colours) {
    Colour nearest = colours.get(0);
    for (Colour colour : colours) {
      if (colour.contrast(ink) < nearest.contrast(ink)) {
        nearest = colour;
      }
    }
    return nearest;
  }
}
