package org.counterweight.layout;

import java.util.List;
import java.util.Set;

/**
 * A chart, an image, or another figure.
 *
 * @param order place in the order of reading, comparable with {@link Block#order()}: that of the
 *     first block read after it has begun
 * @param surface number of the page or sheet, from 1
 * @param kind what it is made of
 * @param box what it takes up on the surface, the visible part
 * @param alt the words that stand for it when it is read aloud; empty where there are none
 * @param decorative whether the file declares that it says nothing (an artifact, or an empty alt
 *     text declared on purpose)
 * @param blocks {@link Block#order()} of the text inside
 * @param plot what it plots; null where it is no chart, or one whose parts cannot be told
 * @param path as in {@link Block#path()}
 * @param ids as in {@link Block#ids()}
 * @param hiding why it cannot be seen
 * @param cell upper left cell in a workbook; null in a PDF
 */
public record Picture(
    int order,
    int surface,
    Kind kind,
    Box box,
    String alt,
    boolean decorative,
    List<Integer> blocks,
    Plot plot,
    List<String> path,
    List<String> ids,
    Set<Hiding> hiding,
    String cell) {

  /** Keeps its own copies. */
  public Picture {
    blocks = List.copyOf(blocks);
    path = List.copyOf(path);
    ids = List.copyOf(ids);
    hiding = Set.copyOf(hiding);
  }

  /** Whether nothing hides it. */
  public boolean visible() {
    return hiding.isEmpty();
  }

  /** What a picture is made of. */
  public enum Kind {
    /** Pixels: whatever is written in them cannot be read without recognising letters. */
    RASTER,
    /** Lines and fills with text among them. */
    VECTOR,
    /** A chart object of a workbook. */
    CHART,
    /** A drawn shape or text box of a workbook. */
    SHAPE
  }
}
