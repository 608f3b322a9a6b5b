package org.counterweight.conformance.impact;

/** How often a ratio lies where: from 0 to 2 in steps of a twentieth, and all above. */
public final class Histogram {
  /** Bars. */
  public static final int BINS = 41;

  /** Width of a bar. */
  public static final double STEP = 0.05;

  private final int[] counts = new int[BINS];
  private int total;

  void add(double ratio) {
    // A hair is added, so that 0.95 is in the bar that begins there and not in the one before it.
    int bin = (int) Math.floor(ratio / STEP + 1e-9);
    counts[Math.max(0, Math.min(BINS - 1, bin))]++;
    total++;
  }

  /** How many lie in a bar. */
  public int count(int bin) {
    return counts[bin];
  }

  /** How many there are. */
  public int total() {
    return total;
  }

  /** How many lie below a bound, to the bar. */
  public int below(double bound) {
    int sum = 0;
    for (int i = 0; i < BINS && (i + 1) * STEP <= bound + 1e-9; i++) {
      sum += counts[i];
    }
    return sum;
  }

  /** The tallest bar. */
  public int highest() {
    int highest = 0;
    for (int count : counts) {
      highest = Math.max(highest, count);
    }
    return highest;
  }
}
