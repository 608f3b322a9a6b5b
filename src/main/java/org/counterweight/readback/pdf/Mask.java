package org.counterweight.readback.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.function.PDFunction;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.state.PDSoftMask;
import org.counterweight.layout.Colour;

/**
 * A soft mask: a drawing whose brightness, or whose own opacity, says how much of something else is
 * let through. ISO 32000-1, 11.5.
 */
final class Mask implements Veil {
  private final Canvas drawing;
  private final boolean bright;
  private final Colour backdrop;
  private final PDFunction transfer;

  private Mask(Canvas drawing, boolean bright, Colour backdrop, PDFunction transfer) {
    this.drawing = drawing;
    this.bright = bright;
    this.backdrop = backdrop;
    this.transfer = transfer;
  }

  static Veil of(PDSoftMask mask, PageScan scan, Desk desk) throws IOException {
    PDTransparencyGroup group = mask.getGroup();
    if (group == null) {
      return Veil.NONE;
    }
    desk.streams().check(group.getCOSObject());
    Canvas drawing = scan.aside(() -> scan.runMask(group));
    boolean bright = COSName.LUMINOSITY.equals(mask.getSubType());
    return new Mask(drawing, bright, backdrop(mask, group), transfer(mask));
  }

  private static PDFunction transfer(PDSoftMask mask) throws IOException {
    return mask.getCOSObject().getDictionaryObject(COSName.TR) instanceof COSName
        ? null
        : mask.getTransferFunction();
  }

  private static Colour backdrop(PDSoftMask mask, PDTransparencyGroup group) throws IOException {
    COSArray components = mask.getBackdropColor();
    PDColorSpace space =
        components == null || group.getGroup() == null ? null : group.getGroup().getColorSpace();
    if (space == null) {
      return Colour.BLACK;
    }
    int rgb = new PDColor(components, space).toRGB();
    return new Colour((rgb >> 16) & 0xFF, (rgb >> 8) & 0xFF, rgb & 0xFF);
  }

  @Override
  public double at(double x, double y) {
    double lets = bright ? brightness(x, y) : opacity(x, y);
    if (transfer == null) {
      return lets;
    }
    try {
      return Math.max(0, Math.min(1, transfer.eval(new float[] {(float) lets})[0]));
    } catch (IOException e) {
      return lets;
    }
  }

  private double opacity(double x, double y) {
    double through = 1;
    for (Paint paint : drawing.paints()) {
      through *= 1 - paint.hides(x, y);
    }
    return 1 - through;
  }

  private double brightness(double x, double y) {
    Colour colour = backdrop;
    for (Paint paint : drawing.paints()) {
      Colour next = paint.over(colour, x, y);
      colour = next == null ? Colour.WHITE : next;
    }
    return (0.3 * colour.red() + 0.59 * colour.green() + 0.11 * colour.blue()) / 255;
  }
}
