package org.counterweight.readback.xlsx;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.counterweight.layout.Box;
import org.counterweight.layout.Colour;
import org.counterweight.layout.Hiding;
import org.counterweight.layout.Picture;
import org.counterweight.layout.Plot;
import org.counterweight.layout.Run;

/** Something that floats over the cells of a sheet, or stands in one as a picture. */
final class Drawn {
  final Sheet sheet;
  final Picture.Kind kind;
  final Box box;
  final Set<Hiding> hiding = EnumSet.noneOf(Hiding.class);

  /** Texts in it, in their order. */
  final List<Label> labels = new ArrayList<>();

  /** The cell under its upper left corner. */
  int row;

  int column;
  String alt = "";
  String name = "";
  boolean decorative;
  Plot plot;

  /** Whether what is under it cannot be read. */
  boolean covers;

  /** Colour of its ground; null for none or for a picture. */
  Colour fill;

  /** Place in the order of reading, and that of its texts. */
  int order = -1;

  final List<Integer> blocks = new ArrayList<>();

  Drawn(Sheet sheet, Picture.Kind kind, Box box) {
    this.sheet = sheet;
    this.kind = kind;
    this.box = box;
  }

  /**
   * A text in it.
   *
   * @param text its words
   * @param runs what it is made of
   */
  record Label(String text, List<Run> runs) {
    Box box() {
      Box box = Box.EMPTY;
      for (Run run : runs) {
        box = box.around(run.box());
      }
      return box;
    }
  }
}
