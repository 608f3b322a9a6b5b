package org.counterweight.readback.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.counterweight.layout.Block;
import org.counterweight.layout.Box;
import org.counterweight.layout.Role;
import org.counterweight.layout.Run;
import org.counterweight.readback.Identified;

/** The blocks of a file as they come, numbered in that order. */
final class Blocks {
  /**
   * A run, and the structure element that it stands right in.
   *
   * @param owner null where there is none
   */
  record Piece(Stretch stretch, Element owner) {}

  private final List<Block> blocks = new ArrayList<>();
  private final List<Identified> identified = new ArrayList<>();
  private final IdentityHashMap<Stretch, Integer> orders = new IdentityHashMap<>();

  List<Block> all() {
    return blocks;
  }

  /** What is printed under each id, in the order of reading. */
  List<Identified> identified() {
    return identified;
  }

  int size() {
    return blocks.size();
  }

  /** The block that a run went to; -1 for a run that only holds blanks. */
  int order(Stretch stretch) {
    return orders.getOrDefault(stretch, -1);
  }

  /** Adds a block, unless there is nothing but blanks in it. */
  void add(Role role, int level, Element element, List<Piece> pieces) {
    add(role, level, element, pieces, Joining.text(stretches(pieces)));
  }

  /** Adds a block of lines that were joined by place. */
  void add(Role role, int level, List<Segment> lines) {
    Set<Stretch> stretches = new LinkedHashSet<>();
    List<String> said = new ArrayList<>();
    for (Segment line : lines) {
      stretches.addAll(line.stretches());
      said.add(line.text());
    }
    add(
        role,
        level,
        null,
        stretches.stream().map(stretch -> new Piece(stretch, null)).toList(),
        String.join(" ", said));
  }

  /** Adds a block whose words were joined otherwise. */
  void add(Role role, int level, Element element, List<Piece> pieces, String text) {
    if (text.isEmpty()) {
      return;
    }
    int order = blocks.size();
    int surface = pieces.get(0).stretch().run().surface();
    Box box = Box.EMPTY;
    List<Run> runs = new ArrayList<>(pieces.size());
    for (Piece piece : pieces) {
      Stretch stretch = piece.stretch();
      orders.put(stretch, order);
      runs.add(stretch.run());
      if (stretch.run().surface() == surface && !stretch.isBlank()) {
        box = box.around(stretch.run().box());
      }
    }
    blocks.add(
        new Block(
            order,
            surface,
            role,
            level,
            text,
            box,
            runs,
            element == null ? List.of() : element.path(),
            ids(element, pieces),
            null));
    note(element, pieces, order);
  }

  /** Ids of what stands in the block, then of the block, then of what it stands in. */
  private static List<String> ids(Element element, List<Piece> pieces) {
    Set<String> ids = new LinkedHashSet<>();
    for (Piece piece : pieces) {
      for (Element e = piece.owner(); isInside(e, element); e = e.parent()) {
        ids.addAll(e.ids());
      }
    }
    for (Element e = element; e != null; e = e.parent()) {
      ids.addAll(e.ids());
    }
    return List.copyOf(ids);
  }

  /** Whether an element stands below the one of the block, or beside it as a label does. */
  private static boolean isInside(Element inner, Element element) {
    for (Element e = element; e != null; e = e.parent()) {
      if (e == inner) {
        return false;
      }
    }
    return inner != null;
  }

  private static List<Stretch> stretches(List<Piece> pieces) {
    List<Stretch> stretches = new ArrayList<>(pieces.size());
    pieces.forEach(piece -> stretches.add(piece.stretch()));
    return stretches;
  }

  private void note(Element element, List<Piece> pieces, int order) {
    Map<String, List<Stretch>> byId = new LinkedHashMap<>();
    for (Piece piece : pieces) {
      for (Element e = piece.owner(); isInside(e, element); e = e.parent()) {
        for (String id : e.ids()) {
          byId.computeIfAbsent(id, i -> new ArrayList<>()).add(piece.stretch());
        }
      }
    }
    if (element != null) {
      for (String id : element.ids()) {
        byId.put(id, stretches(pieces));
      }
    }
    byId.forEach(
        (id, stretches) -> identified.add(new Identified(id, Joining.text(stretches), order)));
  }
}
