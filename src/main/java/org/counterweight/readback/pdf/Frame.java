package org.counterweight.readback.pdf;

import java.awt.geom.AffineTransform;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.counterweight.layout.Box;

/**
 * How a page is shown: from user space (origin below, y up) to what a reader has in view, after
 * cropping, turning and scaling to points.
 *
 * @param toShown from user space to points on the page as shown, y down
 * @param width of the page as shown, in points
 * @param height of the page as shown, in points
 */
record Frame(AffineTransform toShown, double width, double height) {

  static Frame of(PDPage page) {
    PDRectangle crop = page.getCropBox();
    double unit = page.getUserUnit();
    if (!(unit > 0) || unit > 1e6) {
      unit = 1;
    }
    double w = crop.getWidth() * unit;
    double h = crop.getHeight() * unit;
    if (!(w > 0) || !(h > 0) || w > 1e6 || h > 1e6) {
      throw new Stopped(
          "a page is "
              + crop.getWidth()
              + " by "
              + crop.getHeight()
              + " points large, which cannot be shown; correct its MediaBox and CropBox");
    }
    int turn = Math.floorMod(page.getRotation(), 360);
    double x = crop.getLowerLeftX();
    double y = crop.getLowerLeftY();
    AffineTransform t =
        switch (turn) {
          case 90 -> new AffineTransform(0, unit, unit, 0, -y * unit, -x * unit);
          case 180 -> new AffineTransform(-unit, 0, 0, unit, w + x * unit, -y * unit);
          case 270 -> new AffineTransform(0, -unit, -unit, 0, h + y * unit, w + x * unit);
          default -> new AffineTransform(unit, 0, 0, -unit, -x * unit, h + y * unit);
        };
    boolean lying = turn == 90 || turn == 270;
    return new Frame(t, lying ? h : w, lying ? w : h);
  }

  /** The page itself. */
  Box box() {
    return new Box(0, 0, width, height);
  }
}
