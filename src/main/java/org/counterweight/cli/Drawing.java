package org.counterweight.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.counterweight.layout.Box;
import org.counterweight.layout.Medium;
import org.counterweight.readback.UnreadableArtefact;
import org.counterweight.readback.pdf.PagePictures;
import org.counterweight.report.html.Drawn;
import org.counterweight.report.html.Side;
import org.counterweight.rule.prominence.Item;
import org.counterweight.rule.prominence.Scene;
import org.counterweight.statement.Section;

/** From an artefact that was measured to one that a page can show. */
final class Drawing {
  /** Pages drawn of one PDF; what comes after is shown from its layout. */
  private static final int MOST_PICTURES = 60;

  private Drawing() {}

  /**
   * Draws.
   *
   * @param file its name, as findings name it
   * @param bytes the file
   * @param scene what was seen of it
   */
  static Drawn of(String file, byte[] bytes, Scene scene) {
    Map<Integer, Map<Side, List<Box>>> regions = new TreeMap<>();
    for (Side side : Side.values()) {
      scene
          .boxes(section(side))
          .forEach((surface, boxes) ->
              regions
                  .computeIfAbsent(surface, s -> new EnumMap<>(Side.class))
                  .put(side, List.copyOf(boxes)));
    }
    List<Side> speaksOf = new ArrayList<>();
    for (Item item : scene.items()) {
      speaksOf.add(side(item.section()));
    }
    return new Drawn(file, scene.layout(), regions, speaksOf, pictures(bytes, scene));
  }

  private static List<Optional<byte[]>> pictures(byte[] bytes, Scene scene) {
    if (scene.layout().medium() != Medium.PDF) {
      return List.of();
    }
    try {
      return PagePictures.of(bytes, MOST_PICTURES);
    } catch (UnreadableArtefact e) {
      // It has been read before, so its pages can be shown from what was read.
      return List.of();
    }
  }

  private static Section section(Side side) {
    return switch (side) {
      case A -> Section.A;
      case B -> Section.B;
      case C -> Section.C;
      case U -> Section.U;
    };
  }

  private static Side side(Section section) {
    return switch (section) {
      case A -> Side.A;
      case B -> Side.B;
      case C -> Side.C;
      case U -> Side.U;
      case null, default -> null;
    };
  }
}
