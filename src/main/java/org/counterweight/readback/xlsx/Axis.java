package org.counterweight.readback.xlsx;

import java.util.Arrays;

/**
 * Columns or rows laid side by side: where each begins, and why it cannot be seen. Only those that
 * differ from the usual are kept, so that a sheet of a million rows costs nothing.
 */
final class Axis {
  /** A column or row that is hidden by itself. */
  static final int HIDDEN = 1;

  /** One that is hidden because its group is folded up. */
  static final int FOLDED = 2;

  private final double usual;
  private final int usualState;
  private int[] from = new int[16];
  private int[] to = new int[16];
  private double[] size = new double[16];
  private int[] state = new int[16];
  private double[] start = new double[16];
  private int count;

  /**
   * An axis without exceptions.
   *
   * @param usual size in points of what is not said otherwise
   * @param usualState 0, or why what is not said otherwise cannot be seen
   */
  Axis(double usual, int usualState) {
    this.usual = usualState == 0 ? usual : 0;
    this.usualState = usualState;
  }

  /** Adds columns or rows behind those added before; what overlaps them is left out. */
  void add(int first, int last, double points, int why) {
    int begin = count == 0 ? Math.max(0, first) : Math.max(first, to[count - 1] + 1);
    if (last < begin) {
      return;
    }
    if (count == from.length) {
      from = Arrays.copyOf(from, 2 * count);
      to = Arrays.copyOf(to, 2 * count);
      size = Arrays.copyOf(size, 2 * count);
      state = Arrays.copyOf(state, 2 * count);
      start = Arrays.copyOf(start, 2 * count);
    }
    start[count] = position(begin);
    from[count] = begin;
    to[count] = last;
    size[count] = why == 0 ? Math.max(0, points) : 0;
    state[count] = why;
    count++;
  }

  /** The last exception that begins at or before an index; -1 for none. */
  private int before(int index) {
    int found = Arrays.binarySearch(from, 0, count, index);
    return found >= 0 ? found : -found - 2;
  }

  /** Where a column or row begins, in points. */
  double position(int index) {
    int i = before(index);
    if (i < 0) {
      return index * usual;
    }
    if (index <= to[i]) {
      return start[i] + (index - from[i]) * size[i];
    }
    return start[i] + (to[i] - from[i] + 1.0) * size[i] + (index - to[i] - 1.0) * usual;
  }

  double size(int index) {
    int i = before(index);
    return i >= 0 && index <= to[i] ? size[i] : usual;
  }

  /** 0 for one that can be seen, else {@link #HIDDEN} or {@link #FOLDED}. */
  int state(int index) {
    int i = before(index);
    return i >= 0 && index <= to[i] ? state[i] : usualState;
  }

  /** The column or row at a place, in points. */
  int at(double place) {
    int low = 0;
    int high = Area.LAST_ROW;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (position(middle) <= place) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
