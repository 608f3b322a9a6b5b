package org.counterweight.readback.pdf;

/** What lets part of the paint through: a soft mask, or the opacity of a group. */
interface Veil {
  /** Lets all of it through. */
  Veil NONE =
      new Veil() {
        @Override
        public double at(double x, double y) {
          return 1;
        }

        @Override
        public boolean isOpen() {
          return true;
        }
      };

  /** The part that is let through at a spot of the page as shown, 0 to 1. */
  double at(double x, double y);

  /** Whether it lets all through everywhere. */
  default boolean isOpen() {
    return false;
  }

  /** This one and another, one over the other. */
  default Veil and(Veil other) {
    return isOpen() ? other : other.isOpen() ? this : (x, y) -> at(x, y) * other.at(x, y);
  }
}
