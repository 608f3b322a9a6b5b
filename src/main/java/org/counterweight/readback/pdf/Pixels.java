package org.counterweight.readback.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.counterweight.layout.Colour;

/**
 * An image, unpacked only when text lies on it or under it, and only while that is cheap: beyond,
 * it is something whose colour cannot be told.
 */
final class Pixels implements Ink {
  private static final long PIXELS = 16_000_000;

  private final PDImage image;
  private final AffineTransform back;
  private final Ink stencil;
  private final Desk desk;
  private boolean tried;
  private BufferedImage unpacked;

  private Pixels(PDImage image, AffineTransform back, Ink stencil, Desk desk) {
    this.image = image;
    this.back = back;
    this.stencil = stencil;
    this.desk = desk;
  }

  static Ink of(PDImage image, AffineTransform toShown, Ink stencil, Desk desk) {
    try {
      return new Pixels(image, toShown.createInverse(), stencil, desk);
    } catch (NoninvertibleTransformException e) {
      return new Nothing();
    }
  }

  @Override
  public Colour at(double x, double y) {
    if (stencil != null) {
      return stencil.at(x, y);
    }
    int[] around = sample(x, y);
    if (around == null) {
      return null;
    }
    return new Colour(around[0], around[1], around[2]);
  }

  @Override
  public double opacityAt(double x, double y) {
    if (stencil == null && !hasMask()) {
      return 1;
    }
    unpack();
    if (unpacked == null) {
      return 1;
    }
    Point2D p = pixel(x, y);
    int argb = unpacked.getRGB((int) p.getX(), (int) p.getY());
    double own = (argb >>> 24) / 255.0;
    return stencil == null ? own : own * stencil.opacityAt(x, y);
  }

  private boolean hasMask() {
    COSDictionary dictionary = image.getCOSObject();
    return dictionary.containsKey(COSName.SMASK) || dictionary.containsKey(COSName.MASK);
  }

  private Point2D pixel(double x, double y) {
    Point2D p = back.transform(new Point2D.Double(x, y), null);
    double px = Math.max(0, Math.min(unpacked.getWidth() - 1, p.getX() * unpacked.getWidth()));
    double py =
        Math.max(0, Math.min(unpacked.getHeight() - 1, (1 - p.getY()) * unpacked.getHeight()));
    return new Point2D.Double(px, py);
  }

  private int[] sample(double x, double y) {
    unpack();
    if (unpacked == null) {
      return null;
    }
    Point2D p = pixel(x, y);
    int argb = unpacked.getRGB((int) p.getX(), (int) p.getY());
    return new int[] {(argb >> 16) & 0xFF, (argb >> 8) & 0xFF, argb & 0xFF};
  }

  private void unpack() {
    if (tried) {
      return;
    }
    tried = true;
    if ((long) image.getWidth() * image.getHeight() > PIXELS) {
      return;
    }
    try {
      checkStreams(image.getCOSObject());
      desk.guard().check(image.getCOSObject().getDictionaryObject(COSName.COLORSPACE));
      desk.budget().decoded(8L * image.getWidth() * image.getHeight());
      unpacked = stencil == null ? image.getImage() : image.getStencilImage(java.awt.Color.BLACK);
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
      // An image that this Java cannot decode: what it shows cannot be told.
      unpacked = null;
    }
  }

  private void checkStreams(COSDictionary dictionary) throws IOException {
    if (dictionary instanceof COSStream stream) {
      desk.streams().check(stream);
    }
    for (COSName name : new COSName[] {COSName.SMASK, COSName.MASK}) {
      if (dictionary.getDictionaryObject(name) instanceof COSStream mask) {
        if (mask.getInt(COSName.WIDTH) * (long) mask.getInt(COSName.HEIGHT) > PIXELS) {
          throw new IOException("a mask of more than " + PIXELS + " pixels");
        }
        desk.streams().check(mask);
      }
    }
  }
}
