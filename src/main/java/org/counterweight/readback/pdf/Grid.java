package org.counterweight.readback.pdf;

import java.util.ArrayList;
import java.util.List;
import org.counterweight.layout.Box;
import org.counterweight.layout.Role;
import org.counterweight.layout.Table;

/** A table of an untagged page: lines under each other whose parts stand in the same columns. */
final class Grid {
  private static final double ALIGNED = 3;
  private static final int FEWEST = 3;

  private final List<List<Segment>> lines = new ArrayList<>();

  List<List<Segment>> lines() {
    return lines;
  }

  static List<Grid> find(List<List<Segment>> text, double width) {
    List<Grid> found = new ArrayList<>();
    Grid open = new Grid();
    for (List<Segment> line : text) {
      if (!open.goesOn(line)) {
        open.finish(found, width);
        open = new Grid();
      }
      if (line.size() >= 2 || !open.lines.isEmpty()) {
        open.lines.add(line);
      }
    }
    open.finish(found, width);
    return found;
  }

  private boolean goesOn(List<Segment> line) {
    if (lines.isEmpty()) {
      return true;
    }
    List<Segment> last = lines.get(lines.size() - 1);
    double lead = line.get(0).box().y() - last.get(0).box().bottom();
    if (line.size() < 2 || lead > 2.2 * line.get(0).size()) {
      return false;
    }
    int aligned = 0;
    for (Segment part : line) {
      boolean here = false;
      for (List<Segment> above : lines) {
        for (Segment other : above) {
          here |=
              Math.abs(part.box().x() - other.box().x()) < ALIGNED
                  || Math.abs(part.box().right() - other.box().right()) < ALIGNED
                  || Math.abs(middle(part) - middle(other)) < ALIGNED;
        }
      }
      aligned += here ? 1 : 0;
    }
    return aligned >= 2;
  }

  private static double middle(Segment segment) {
    return segment.box().x() + segment.box().width() / 2;
  }

  /** Keeps it where it is a table rather than columns of running text. */
  private void finish(List<Grid> found, double width) {
    int parts = 0;
    int words = 0;
    int numbers = 0;
    boolean wide = false;
    for (List<Segment> line : lines) {
      for (Segment part : line) {
        parts++;
        words += part.words().size();
        numbers += part.hasDigit() ? 1 : 0;
        wide |= part.box().width() > width * 0.55;
      }
    }
    boolean short_ = parts > 0 && words <= parts * 4;
    if (lines.size() >= FEWEST && !wide && (short_ || numbers * 3 >= parts)) {
      found.add(this);
    }
  }

  /** Adds its cells as blocks, line by line. */
  Table put(Blocks blocks, int page) {
    List<Box> columns = columns();
    int caption = blocks.size() - 1;
    boolean headed =
        caption >= 0
            && blocks.all().get(caption).surface() == page
            && (blocks.all().get(caption).role() == Role.HEADING
                || blocks.all().get(caption).role() == Role.CAPTION);
    Box box = Box.EMPTY;
    List<Table.Row> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      List<Table.Cell> cells = new ArrayList<>();
      boolean head = i == 0 && isHead();
      int next = 0;
      for (Segment part : lines.get(i)) {
        int column = Math.max(next, column(columns, part));
        boolean header = head || (column == 0 && !part.hasDigit());
        int order = blocks.size();
        blocks.add(header ? Role.HEADER_CELL : Role.CELL, 0, List.of(part));
        cells.add(
            new Table.Cell(column, 1, header, blocks.size() > order ? List.of(order) : List.of()));
        box = box.around(part.box());
        next = column + 1;
      }
      rows.add(new Table.Row(head, cells));
    }
    return new Table(page, box, rows, List.of(), headed ? caption : -1);
  }

  private boolean isHead() {
    List<Segment> first = lines.get(0);
    return first.stream().allMatch(Segment::bold)
        || first.stream().noneMatch(Segment::hasDigit)
        || first.stream()
            .filter(Segment::hasDigit)
            .allMatch(s -> s.text().matches("(FY ?)?\\d{4}"));
  }

  /** What the parts of all lines take up side by side, merged where they overlap. */
  private List<Box> columns() {
    List<Box> columns = new ArrayList<>();
    for (List<Segment> line : lines) {
      for (Segment part : line) {
        Box all = part.box();
        for (int i = columns.size() - 1; i >= 0; i--) {
          Box other = columns.get(i);
          if (all.x() < other.right() && other.x() < all.right()) {
            all = all.around(other);
            columns.remove(i);
          }
        }
        columns.add(all);
      }
    }
    columns.sort((a, b) -> Double.compare(a.x(), b.x()));
    return columns;
  }

  private static int column(List<Box> columns, Segment part) {
    for (int i = 0; i < columns.size(); i++) {
      if (middle(part) <= columns.get(i).right()) {
        return i;
      }
    }
    return columns.size();
  }
}
