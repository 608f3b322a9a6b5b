package org.counterweight.rule.prominence;

import org.counterweight.layout.Block;
import org.counterweight.layout.Layout;
import org.counterweight.layout.Role;
import org.counterweight.statement.Section;

/**
 * Lines set under each other as one tile, such as a key figure on a cover with its label above and
 * its comparative below: outside all marked sections a line without a figure goes with the one
 * right above it.
 */
final class Tiles {
  /** Lines further apart than so many times their height are no tile. */
  private static final double GAP = 2;

  private final Layout layout;
  private final Section[] section;
  private final Regions regions;

  Tiles(Layout layout, Section[] section, Regions regions) {
    this.layout = layout;
    this.section = section;
    this.regions = regions;
  }

  void join() {
    for (int i = 1; i < section.length; i++) {
      Block block = layout.blocks().get(i);
      Block above = layout.blocks().get(i - 1);
      boolean open = section[i] == null && regions.of(i) == null && section[i - 1] != null;
      if (open && block.role() == Role.PARAGRAPH && under(above, block)) {
        section[i] = section[i - 1];
      }
    }
  }

  private static boolean under(Block above, Block block) {
    double gap = block.box().y() - above.box().bottom();
    return above.surface() == block.surface()
        && Math.abs(above.box().x() - block.box().x()) < 3
        && gap >= -1
        && gap < GAP * block.box().height();
  }
}
