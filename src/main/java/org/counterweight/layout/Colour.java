package org.counterweight.layout;

/**
 * A colour as shown on a screen, in sRGB.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 */
public record Colour(int red, int green, int blue) {
  /** Each channel as WCAG reckons it: there are 256 of them, and a page has thousands of runs. */
  private static final double[] LINEAR = new double[256];

  static {
    for (int i = 0; i < LINEAR.length; i++) {
      LINEAR[i] = linear(i);
    }
  }

  /** Black. */
  public static final Colour BLACK = new Colour(0, 0, 0);

  /** White, the colour of paper. */
  public static final Colour WHITE = new Colour(255, 255, 255);

  /** Keeps the channels in range. */
  public Colour {
    if (((red | green | blue) & ~0xFF) != 0) {
      throw new IllegalArgumentException("not in 0 to 255: " + red + ", " + green + ", " + blue);
    }
  }

  /** This colour laid over a ground at an opacity from 0 (nothing of it) to 1 (all of it). */
  public Colour over(Colour ground, double opacity) {
    return new Colour(
        mix(red, ground.red, opacity),
        mix(green, ground.green, opacity),
        mix(blue, ground.blue, opacity));
  }

  private static int mix(int above, int below, double opacity) {
    return (int) Math.round(above * opacity + below * (1 - opacity));
  }

  /** Relative luminance, 0 (black) to 1 (white). WCAG 2.2, definition of relative luminance. */
  public double luminance() {
    return 0.2126 * LINEAR[red] + 0.7152 * LINEAR[green] + 0.0722 * LINEAR[blue];
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }

  /** Contrast ratio with another colour, 1 to 21. WCAG 2.2, definition of contrast ratio. */
  public double contrast(Colour other) {
    double a = luminance();
    double b = other.luminance();
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  /** How far it is from grey: largest less smallest channel, 0 to 255. */
  public int chroma() {
    return Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue));
  }

  /** As in {@code #1a2b3c}. */
  @Override
  public String toString() {
    return "#%02x%02x%02x".formatted(red, green, blue);
  }
}
