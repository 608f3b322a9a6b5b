package org.counterweight.readback.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.counterweight.layout.Box;

/** Lines of an untagged page that are read in one go. */
final class Passage {
  private final List<Segment> lines = new ArrayList<>();
  private Box box = Box.EMPTY;

  Passage(Segment first) {
    add(first);
  }

  void add(Segment line) {
    lines.add(line);
    box = box.around(line.box());
  }

  List<Segment> lines() {
    return lines;
  }

  Box box() {
    return box;
  }

  Segment first() {
    return lines.get(0);
  }

  double size() {
    return first().size();
  }

  boolean bold() {
    return lines.stream().allMatch(Segment::bold);
  }

  String text() {
    StringJoiner text = new StringJoiner(" ");
    lines.forEach(line -> text.add(line.text()));
    return text.toString();
  }

  /** Whether a line below belongs to it: close, set alike, and under it. */
  boolean takes(Segment next) {
    Segment last = lines.get(lines.size() - 1);
    double lead = next.box().y() - last.box().bottom();
    double shared =
        Math.min(last.box().right(), next.box().right()) - Math.max(last.box().x(), next.box().x());
    return lead > -0.5 * next.size()
        && lead < 0.75 * Math.max(last.size(), next.size())
        && Math.abs(last.size() - next.size()) < 0.08 * last.size()
        && last.bold() == next.bold()
        && shared > 0.5 * Math.min(last.box().width(), next.box().width());
  }

  /**
   * Puts passages in the order of reading: cut by a gutter from left to right where one goes all
   * the way, else by a gap from top to bottom.
   */
  static List<Passage> ordered(List<Passage> passages, int depth) {
    if (passages.size() < 2 || depth > 40) {
      return passages;
    }
    List<Passage> sorted = new ArrayList<>(passages);
    sorted.sort((a, b) -> Double.compare(a.box().x(), b.box().x()));
    double right = sorted.get(0).box().right();
    for (int i = 1; i < sorted.size(); i++) {
      Passage next = sorted.get(i);
      if (next.box().x() > right + 0.6 * next.size()) {
        return halves(sorted, i, depth);
      }
      right = Math.max(right, next.box().right());
    }
    sorted.sort((a, b) -> Double.compare(a.box().y(), b.box().y()));
    double bottom = sorted.get(0).box().bottom();
    int best = -1;
    for (int i = 1; i < sorted.size(); i++) {
      Passage next = sorted.get(i);
      if (next.box().y() >= bottom - 0.25 * next.size()) {
        best = best < 0 ? i : best;
        // A cut right after something that spans the gutter lets the rest fall into columns.
        if (hasGutter(sorted.subList(i, sorted.size()))) {
          return halves(sorted, i, depth);
        }
      }
      bottom = Math.max(bottom, next.box().bottom());
    }
    return best < 0 ? sorted : halves(sorted, best, depth);
  }

  private static List<Passage> halves(List<Passage> sorted, int at, int depth) {
    List<Passage> result = new ArrayList<>(ordered(sorted.subList(0, at), depth + 1));
    result.addAll(ordered(sorted.subList(at, sorted.size()), depth + 1));
    return result;
  }

  private static boolean hasGutter(List<Passage> passages) {
    List<Passage> sorted = new ArrayList<>(passages);
    sorted.sort((a, b) -> Double.compare(a.box().x(), b.box().x()));
    double right = sorted.get(0).box().right();
    for (int i = 1; i < sorted.size(); i++) {
      if (sorted.get(i).box().x() > right + 0.6 * sorted.get(i).size()) {
        return true;
      }
      right = Math.max(right, sorted.get(i).box().right());
    }
    return false;
  }
}
