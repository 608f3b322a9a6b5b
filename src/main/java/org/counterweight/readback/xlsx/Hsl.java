package org.counterweight.readback.xlsx;

import org.counterweight.layout.Colour;

/** Colours as hue (0 to 6), saturation and lightness (0 to 1). */
final class Hsl {
  private Hsl() {}

  static double[] of(Colour colour) {
    double r = colour.red() / 255.0;
    double g = colour.green() / 255.0;
    double b = colour.blue() / 255.0;
    double most = Math.max(r, Math.max(g, b));
    double least = Math.min(r, Math.min(g, b));
    double light = (most + least) / 2;
    double range = most - least;
    if (range == 0) {
      return new double[] {0, 0, light};
    }
    double saturation = range / (light > 0.5 ? 2 - most - least : most + least);
    double hue;
    if (most == r) {
      hue = (g - b) / range + (g < b ? 6 : 0);
    } else if (most == g) {
      hue = (b - r) / range + 2;
    } else {
      hue = (r - g) / range + 4;
    }
    return new double[] {hue, saturation, light};
  }

  static Colour colour(double[] hsl) {
    double light = Math.max(0, Math.min(1, hsl[2]));
    double chroma = (1 - Math.abs(2 * light - 1)) * Math.max(0, Math.min(1, hsl[1]));
    return new Colour(
        channel(hsl[0] + 2, light, chroma),
        channel(hsl[0], light, chroma),
        channel(hsl[0] - 2, light, chroma));
  }

  private static int channel(double hue, double light, double chroma) {
    double h = (hue % 6 + 6) % 6;
    double share = h < 1 ? h : h < 3 ? 1 : h < 4 ? 4 - h : 0;
    double value = light - chroma / 2 + chroma * share;
    return (int) Math.round(Math.max(0, Math.min(1, value)) * 255);
  }
}
