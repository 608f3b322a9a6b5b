package org.counterweight.layout;

import java.util.List;
import java.util.Optional;

/**
 * What a reader sees of one artefact.
 *
 * @param medium pages or sheets
 * @param tagged whether the file has a structure of its own (a tagged PDF; a workbook always)
 * @param language BCP 47 tag that the file declares; null for none
 * @param surfaces pages or sheets in their order
 * @param blocks all text, by {@link Block#order()}, so that {@code blocks.get(n).order() == n}
 * @param lines the visible text again, joined by place alone; by surface, then top to bottom
 * @param tables by the order of their first block
 * @param pictures by {@link Picture#order()}
 * @param panels coloured areas, in the order of painting
 * @param asides text that stands on no page
 */
public record Layout(
    Medium medium,
    boolean tagged,
    String language,
    List<Surface> surfaces,
    List<Block> blocks,
    List<Line> lines,
    List<Table> tables,
    List<Picture> pictures,
    List<Panel> panels,
    List<Aside> asides) {

  /** Keeps its own copies. */
  public Layout {
    surfaces = List.copyOf(surfaces);
    blocks = List.copyOf(blocks);
    lines = List.copyOf(lines);
    tables = List.copyOf(tables);
    pictures = List.copyOf(pictures);
    panels = List.copyOf(panels);
    asides = List.copyOf(asides);
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).order() != i) {
        throw new IllegalArgumentException("block " + blocks.get(i).order() + " at place " + i);
      }
    }
  }

  /** The page or sheet with this number. */
  public Optional<Surface> surface(int number) {
    return number >= 1 && number <= surfaces.size()
        ? Optional.of(surfaces.get(number - 1))
        : Optional.empty();
  }
}
