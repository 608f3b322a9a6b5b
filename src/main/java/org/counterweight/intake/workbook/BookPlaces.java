package org.counterweight.intake.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterweight.finding.Location;
import org.counterweight.intake.Excerpts;
import org.counterweight.intake.Places;

/** Where the values of a statement stand in a workbook: the cells they were read from. */
final class BookPlaces implements Places {
  /** A row of input: columns by the pointer from what the row is about. */
  private record Row(BookSheet sheet, int row, Map<String, Integer> columns) {}

  private final BookExcerpts excerpts;
  private final Map<String, List<Row>> rows = new LinkedHashMap<>();
  private final Map<String, String> heads = new HashMap<>();
  private final Map<String, String> found = new HashMap<>();

  BookPlaces(BookExcerpts excerpts) {
    this.excerpts = excerpts;
  }

  /** Remembers a row, its blank cells included. */
  void row(String pointer, BookSheet sheet, int row, Map<String, Integer> columns) {
    rows.computeIfAbsent(pointer, p -> new ArrayList<>()).add(new Row(sheet, row, columns));
  }

  /** Remembers the cell that a value was read from. */
  void value(String pointer, String cell) {
    found.put(pointer, cell);
  }

  /** Remembers the head of a list's table. */
  void head(String pointer, String cell) {
    heads.putIfAbsent(pointer, cell);
  }

  @Override
  public Excerpts excerpts() {
    return excerpts;
  }

  @Override
  public Optional<String> written(String pointer) {
    String cell = found.get(pointer);
    return cell == null ? Optional.empty() : excerpts.cell(cell);
  }

  @Override
  public Location value(String pointer) {
    for (String at = pointer; ; at = at.substring(0, at.lastIndexOf('/'))) {
      String cell = found.get(at);
      if (cell == null) {
        cell = planned(at);
      }
      if (cell == null) {
        cell = heads.get(at);
      }
      if (cell == null) {
        cell = firstInside(at);
      }
      if (cell != null) {
        return Location.ofCell(excerpts.name(), pointer, cell);
      }
      if (at.isEmpty()) {
        return new Location(excerpts.name(), pointer, null, null, null, null, null);
      }
    }
  }

  /** The cell where a value would stand: its row is there, the cell is blank. */
  private String planned(String pointer) {
    for (String around = pointer; ; around = around.substring(0, around.lastIndexOf('/'))) {
      String rel = pointer.substring(around.length());
      for (Row row : rows.getOrDefault(around, List.of())) {
        String inside = null;
        for (Map.Entry<String, Integer> column : row.columns().entrySet()) {
          String key = column.getKey();
          if (key.equals(rel)) {
            return row.sheet().ref(row.row(), column.getValue());
          }
          if (inside == null && (rel.isEmpty() || key.startsWith(rel + "/"))) {
            inside = row.sheet().ref(row.row(), column.getValue());
          }
        }
        if (inside != null) {
          return inside;
        }
      }
      if (around.isEmpty()) {
        return null;
      }
    }
  }

  /** The first row of input about anything inside an object. */
  private String firstInside(String pointer) {
    for (Map.Entry<String, List<Row>> entry : rows.entrySet()) {
      if (entry.getKey().startsWith(pointer + "/")) {
        Row row = entry.getValue().getFirst();
        return row.sheet().ref(row.row(), row.columns().values().iterator().next());
      }
    }
    return null;
  }

  @Override
  public Location key(String pointer) {
    return value(pointer);
  }

  @Override
  public Location missing(String object, String key) {
    return value(object + "/" + key.replace("~", "~0").replace("/", "~1"));
  }

  @Override
  public boolean hasKey(String pointer) {
    String last = pointer.substring(pointer.lastIndexOf('/') + 1);
    return !pointer.isEmpty() && !last.chars().allMatch(Character::isDigit);
  }

  @Override
  public String toAdd(String key) {
    return "Fill in this cell, or clear what belongs to it where it does not apply.";
  }
}
