package org.counterweight.readback.xlsx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.counterweight.readback.UnreadableArtefact;

/**
 * Merged areas of a sheet. Looked up row by row, so that an area of a million rows costs no more
 * than one of two; rows are asked for from top to bottom, or from the top again.
 */
final class Merges {
  private final List<Area> areas;
  private final TreeMap<Integer, Area> across = new TreeMap<>();
  private final Set<Area> all;
  private int next;

  /** The first row at whose end one of those across is left behind. */
  private int nearest = Integer.MAX_VALUE;

  private int row = -1;

  private Merges(List<Area> areas) {
    this.areas = areas;
    this.all = new HashSet<>(areas);
  }

  /** Reads those of a sheet; areas that overlap are nothing that a program shows alike. */
  static Merges of(Sheet sheet) throws UnreadableArtefact {
    List<Area> areas = new ArrayList<>();
    for (Node node : sheet.rest.in("mergeCells").all("mergeCell")) {
      Area area = Area.of(node.get("ref", ""));
      if (area != null && !area.single()) {
        areas.add(area);
      }
    }
    areas.sort(Comparator.comparingInt(Area::top).thenComparingInt(Area::left));
    Merges merges = new Merges(areas);
    for (Area area : areas) {
      merges.go(area.top());
      Map.Entry<Integer, Area> last = merges.across.floorEntry(area.right());
      Map.Entry<Integer, Area> before = merges.across.lowerEntry(area.left());
      boolean beside =
          (last == null || last.getValue().equals(area))
              && (before == null || before.getValue().right() < area.left());
      if (!beside || !area.equals(merges.around(area.top(), area.left()))) {
        throw new UnreadableArtefact(
            "merged areas of its sheet \""
                + sheet.name
                + "\" overlap at "
                + Area.name(area.top(), area.left())
                + ". "
                + Pack.SAVE_AGAIN);
      }
    }
    return merges;
  }

  private void go(int to) {
    if (to < row) {
      across.clear();
      nearest = Integer.MAX_VALUE;
      next = 0;
    }
    if (to > nearest) {
      across.values().removeIf(area -> area.bottom() < to);
      nearest = Integer.MAX_VALUE;
      across.values().forEach(area -> nearest = Math.min(nearest, area.bottom()));
    }
    row = to;
    while (next < areas.size() && areas.get(next).top() <= to) {
      Area area = areas.get(next++);
      if (area.bottom() >= to) {
        across.put(area.left(), area);
        nearest = Math.min(nearest, area.bottom());
      }
    }
  }

  /** The merged area around a cell; null where it stands by itself. */
  Area around(int cellRow, int column) {
    if (areas.isEmpty()) {
      return null;
    }
    go(cellRow);
    Map.Entry<Integer, Area> entry = across.floorEntry(column);
    return entry != null && entry.getValue().right() >= column ? entry.getValue() : null;
  }

  /** The first column behind one where a merged area begins in a row. */
  int nextAfter(int cellRow, int column) {
    if (areas.isEmpty()) {
      return Integer.MAX_VALUE;
    }
    go(cellRow);
    Integer key = across.higherKey(column);
    return key == null ? Integer.MAX_VALUE : key;
  }

  /** The last column before one where a merged area ends in a row; -1 for none. */
  int lastBefore(int cellRow, int column) {
    if (areas.isEmpty()) {
      return -1;
    }
    go(cellRow);
    Map.Entry<Integer, Area> entry = across.lowerEntry(column);
    return entry == null ? -1 : entry.getValue().right();
  }

  /** Whether an area is merged. */
  boolean has(Area area) {
    return all.contains(area);
  }
}
