package org.counterweight.layout;

import java.util.List;
import java.util.Optional;

/**
 * Text that is read in one go: a heading, a paragraph, a cell, a label.
 *
 * @param order place in the order in which the file is read aloud, from 0; blocks that the file
 *     leaves out of that order come last, by page and place
 * @param surface number of the page or sheet on which it begins, from 1
 * @param role what it is
 * @param level depth of a heading, from 1; 0 for anything else
 * @param text the words of all runs, joined as they are read, hidden ones included
 * @param box around all its runs on its first surface; of a cell, the cell
 * @param runs what it is made of, in order
 * @param path names of the structure elements around it, outermost first, each with its id after a
 *     {@code #} where it has one, as in {@code Sect#usage}; the sheet's name in a workbook; empty
 *     where the file has no structure
 * @param ids every id that the file gives to the block or to what it stands in, innermost first: of
 *     a PDF the ids of structure elements, of a workbook the defined names of the cell
 * @param cell sheet and cell in a workbook, as in {@code 'C Harm'!B7}; null in a PDF
 */
public record Block(
    int order,
    int surface,
    Role role,
    int level,
    String text,
    Box box,
    List<Run> runs,
    List<String> path,
    List<String> ids,
    String cell) {

  /** Keeps its own copies. */
  public Block {
    runs = List.copyOf(runs);
    path = List.copyOf(path);
    ids = List.copyOf(ids);
  }

  /** Whether any of it can be seen. */
  public boolean visible() {
    for (Run run : runs) {
      if (run.shows()) {
        return true;
      }
    }
    return false;
  }

  /** The words that can be seen. */
  public String visibleText() {
    boolean all = true;
    for (Run run : runs) {
      all &= run.visible();
    }
    if (all) {
      return text;
    }
    StringBuilder seen = new StringBuilder();
    runs.stream().filter(Run::visible).forEach(run -> seen.append(run.text()));
    return seen.toString();
  }

  /** The largest type in it that can be seen, in points. */
  public Optional<Double> largestType() {
    double largest = Double.NEGATIVE_INFINITY;
    for (Run run : runs) {
      if (run.type().size() > largest && run.shows()) {
        largest = run.type().size();
      }
    }
    return largest == Double.NEGATIVE_INFINITY ? Optional.empty() : Optional.of(largest);
  }
}
