package org.counterweight.readback.pdf;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.IdentityHashMap;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDAbstractPattern;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDShadingPattern;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShading;
import org.apache.pdfbox.pdmodel.graphics.state.PDSoftMask;
import org.apache.pdfbox.util.Matrix;
import org.counterweight.layout.Colour;

/** Turns the colours and masks of a page into what is shown. */
final class Inks {
  private final PageScan scan;
  private final Desk desk;
  private final IdentityHashMap<PDColor, Ink> solids = new IdentityHashMap<>();
  private final IdentityHashMap<PDSoftMask, Veil> masks = new IdentityHashMap<>();
  private int depth;

  Inks(PageScan scan, Desk desk) {
    this.scan = scan;
    this.desk = desk;
  }

  /** What a colour of the graphics state paints. */
  Ink of(PDColor colour, AffineTransform toShown) throws IOException {
    Ink known = solids.get(colour);
    if (known == null) {
      known =
          colour.getColorSpace() instanceof PDPattern space
              ? pattern(space, colour, toShown)
              : solid(colour);
      solids.put(colour, known);
    }
    return known;
  }

  private static Ink solid(PDColor colour) {
    try {
      int rgb = colour.toRGB();
      return new Ink.Solid(new Colour((rgb >> 16) & 0xFF, (rgb >> 8) & 0xFF, rgb & 0xFF));
    } catch (IOException | RuntimeException e) {
      // A broken profile or function: viewers differ in what they show, so nobody can tell.
      return new Ink.Untold();
    }
  }

  private Ink pattern(PDPattern space, PDColor colour, AffineTransform toShown) throws IOException {
    PDAbstractPattern pattern = space.getPattern(colour);
    Matrix matrix = Matrix.concatenate(scan.getInitialMatrix(), pattern.getMatrix());
    if (pattern instanceof PDShadingPattern shaded) {
      return shading(shaded.getShading(), matrix, toShown);
    }
    if (pattern instanceof PDTilingPattern tiled && depth < 4) {
      desk.streams().check(tiled.getContentStream().getCOSObject());
      boolean plain = tiled.getPaintType() == PDTilingPattern.PAINT_UNCOLORED;
      PDColor own = plain ? colour : null;
      PDColorSpace under = plain ? space.getUnderlyingColorSpace() : null;
      depth++;
      try {
        Canvas cell = scan.aside(() -> scan.runPattern(tiled, own, under, matrix));
        return new Tiles(
            cell,
            tiled,
            matrix,
            toShown,
            (dx, dy) ->
                scan.runPattern(
                    tiled,
                    own,
                    under,
                    Matrix.concatenate(
                        matrix, Matrix.getTranslateInstance((float) dx, (float) dy))));
      } finally {
        depth--;
      }
    }
    return new Ink.Untold();
  }

  Ink shading(PDShading shading, Matrix matrix, AffineTransform toShown) {
    return shading == null ? new Ink.Nothing() : Gradient.of(shading, matrix, toShown);
  }

  /** What a soft mask lets through. */
  Veil mask(PDSoftMask mask) throws IOException {
    if (mask == null) {
      return Veil.NONE;
    }
    Veil known = masks.get(mask);
    if (known == null) {
      if (depth >= 4) {
        throw Budget.tooMuch("soft masks inside soft masks more than 4 deep");
      }
      depth++;
      try {
        known = Mask.of(mask, scan, desk);
      } finally {
        depth--;
      }
      masks.put(mask, known);
    }
    return known;
  }
}
