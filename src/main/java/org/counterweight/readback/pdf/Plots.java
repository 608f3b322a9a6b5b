package org.counterweight.readback.pdf;

import java.util.List;
import org.counterweight.layout.Block;
import org.counterweight.layout.Plot;

/** Tells from a figure's bars and labels what it plots. */
final class Plots {
  private Plots() {}

  static Plot of(Canvas page, TaggedPictures.Draft draft, List<Block> labels) {
    return null;
  }
}
