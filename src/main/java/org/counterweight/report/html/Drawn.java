package org.counterweight.report.html;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterweight.layout.Box;
import org.counterweight.layout.Layout;

/**
 * An artefact as the page shows it.
 *
 * @param file its name, as findings name it
 * @param layout what a reader sees of it
 * @param regions what was counted as the room of a side, by page or sheet
 * @param speaksOf for each block of the layout the side that it speaks of; null for none of them
 * @param pictures a PNG of each page from the first on, empty where a page could not be drawn; a
 *     page without one, and every sheet, is drawn from the layout
 */
public record Drawn(
    String file,
    Layout layout,
    Map<Integer, Map<Side, List<Box>>> regions,
    List<Side> speaksOf,
    List<Optional<byte[]>> pictures) {

  /** Keeps its own copies of the lists. */
  public Drawn {
    // A list of the JDK's immutable kind holds no null.
    speaksOf = Collections.unmodifiableList(new java.util.ArrayList<>(speaksOf));
    pictures = List.copyOf(pictures);
  }

  /** What was counted on one page or sheet. */
  Map<Side, List<Box>> on(int surface) {
    return regions.getOrDefault(surface, Map.of());
  }
}
