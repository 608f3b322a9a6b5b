package org.counterweight.rule.prominence;

import java.util.List;
import org.counterweight.layout.Role;
import org.counterweight.layout.Run;

/** The type that most of an artefact's words are set in: what a reader takes for normal. */
final class BodyType {
  private static final double USUAL = 10;

  private BodyType() {}

  /** Size that most letters have, in points, to a tenth; 10 where nothing can be seen. */
  static double size(List<Item> items) {
    Median sizes = new Median();
    for (Item item : items) {
      if (item.furniture() || item.block().role() == Role.NOTE) {
        continue;
      }
      for (Run run : item.block().runs()) {
        if (run.visible()) {
          sizes.add(run.type().size(), run.letters());
        }
      }
    }
    return sizes.mode().orElse(USUAL);
  }
}
