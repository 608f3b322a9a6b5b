package org.counterweight.readback.pdf;

import org.counterweight.layout.Colour;

/** What a letter or an area is painted with. */
interface Ink {
  /** The colour at a spot of the page as shown; null where it cannot be told. */
  Colour at(double x, double y);

  /** How much of it lies at a spot, from 0 (nothing) to 1 (nothing shines through). */
  double opacityAt(double x, double y);

  /** Whether every spot is alike. */
  default boolean isEven() {
    return false;
  }

  /** One colour all over. */
  record Solid(Colour colour) implements Ink {
    @Override
    public Colour at(double x, double y) {
      return colour;
    }

    @Override
    public double opacityAt(double x, double y) {
      return 1;
    }

    @Override
    public boolean isEven() {
      return true;
    }
  }

  /** Something that lies there, of a colour that cannot be told. */
  record Untold() implements Ink {
    @Override
    public Colour at(double x, double y) {
      return null;
    }

    @Override
    public double opacityAt(double x, double y) {
      return 1;
    }

    @Override
    public boolean isEven() {
      return true;
    }
  }

  /** Nothing at all. */
  record Nothing() implements Ink {
    @Override
    public Colour at(double x, double y) {
      return null;
    }

    @Override
    public double opacityAt(double x, double y) {
      return 0;
    }

    @Override
    public boolean isEven() {
      return true;
    }
  }
}
