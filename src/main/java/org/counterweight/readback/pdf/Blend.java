package org.counterweight.readback.pdf;

import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.counterweight.layout.Colour;

/**
 * How a colour mixes with the one below. ISO 32000-1, 11.3.5.
 *
 * @param mode null for one that covers what is below
 */
record Blend(BlendMode mode) {
  /** Covers what is below. */
  static final Blend NORMAL = new Blend(null);

  static Blend of(BlendMode mode) {
    return mode == null || "Normal".equals(mode.getCOSName().getName()) ? NORMAL : new Blend(mode);
  }

  boolean isNormal() {
    return mode == null;
  }

  /** The colour that comes out over another, before opacity. */
  Colour mix(Colour above, Colour below) {
    if (isNormal()) {
      return above;
    }
    float[] source = {above.red() / 255f, above.green() / 255f, above.blue() / 255f};
    float[] ground = {below.red() / 255f, below.green() / 255f, below.blue() / 255f};
    float[] result = new float[3];
    if (mode.isSeparableBlendMode()) {
      for (int i = 0; i < 3; i++) {
        result[i] = mode.getBlendChannelFunction().blendChannel(source[i], ground[i]);
      }
    } else {
      mode.getBlendFunction().blend(source, ground, result);
    }
    return new Colour(channel(result[0]), channel(result[1]), channel(result[2]));
  }

  private static int channel(float value) {
    return Math.max(0, Math.min(255, Math.round(value * 255)));
  }
}
