package org.counterweight.layout;

import java.util.List;

/**
 * A line as the eye joins it, from place alone: runs side by side on one base line, whatever the
 * structure of the file says of them. Text cut into pieces, or put together from several elements,
 * is whole again here.
 *
 * @param surface number of the page or sheet, from 1
 * @param text the visible words, left to right, with a blank where there is a gap of a word, and a
 *     tab where there is a gap of a column
 * @param box around its runs
 * @param blocks {@link Block#order()} of the blocks that it takes words from, in order
 */
public record Line(int surface, String text, Box box, List<Integer> blocks) {
  /** Keeps its own copy. */
  public Line {
    blocks = List.copyOf(blocks);
  }
}
