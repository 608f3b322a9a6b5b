package org.counterweight.readback.pdf;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.counterweight.layout.Aside;

/** Text beside the page, numbered by kind as it comes. */
final class Asides {
  private final List<Aside> asides = new ArrayList<>();
  private final Map<Aside.Kind, Integer> counts = new EnumMap<>(Aside.Kind.class);

  void add(Aside.Kind kind, String text, int surface, int level) {
    if (text == null || text.isBlank()) {
      return;
    }
    int order = counts.merge(kind, 1, Integer::sum) - 1;
    asides.add(new Aside(kind, text.strip(), surface, level, order, null));
  }

  /** Adds a text that may stand in several places and counts once. */
  void addOnce(Aside.Kind kind, String text) {
    String said = text == null ? "" : text.strip();
    if (asides.stream().noneMatch(a -> a.kind() == kind && a.text().equals(said))) {
      add(kind, said, 0, 0);
    }
  }

  List<Aside> all() {
    return asides;
  }
}
