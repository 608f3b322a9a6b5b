package org.counterweight.rule.prominence;

import java.util.Map;
import java.util.TreeMap;
import org.counterweight.layout.Role;
import org.counterweight.layout.Run;

/** The type that most of an artefact's words are set in: what a reader takes for normal. */
final class BodyType {
  private BodyType() {}

  /** Size that most letters have, in points, to a tenth; 10 where nothing can be seen. */
  static double size(Scene scene) {
    Map<Long, Integer> letters = new TreeMap<>();
    for (Item item : scene.items()) {
      if (item.furniture() || item.block().role() == Role.NOTE) {
        continue;
      }
      for (Run run : item.block().runs()) {
        if (run.visible() && run.letters() > 0) {
          letters.merge(Math.round(run.type().size() * 10), run.letters(), Integer::sum);
        }
      }
    }
    return letters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(entry -> entry.getKey() / 10.0)
        .orElse(10.0);
  }
}
