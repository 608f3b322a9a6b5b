package org.counterweight.intake.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The formula that says of a row of input whether it is complete, and what is missing or wrong. It
 * repeats in the workbook, roughly, what the program checks; the program has the last word.
 */
final class StatusFormula {
  private final Map<Field, String> cells = new LinkedHashMap<>();
  private final ListsSheet lists;

  /** Over these cells, each with its address. */
  StatusFormula(Map<Field, String> cells, ListsSheet lists) {
    this.cells.putAll(cells);
    this.lists = lists;
  }

  /** The status of a row; blank where nothing is filled in. {@code filled} counts what is. */
  String ofRow(String filled) {
    return "IFERROR(IF("
        + filled
        + "=0,\"\",IF("
        + wrong()
        + ">0,\"wrong: \"&("
        + wrong()
        + "),IF("
        + missing()
        + ">0,\"missing: \"&("
        + missing()
        + "),\"complete\"))),\"wrong\")";
  }

  /** How many required cells are blank. */
  String missing() {
    List<String> terms = new ArrayList<>();
    for (Map.Entry<Field, String> entry : cells.entrySet()) {
      Field field = entry.getKey();
      if (field.required()) {
        String blank = "(" + entry.getValue() + "=\"\")";
        String around = around(field);
        terms.add(around == null ? blank : "(" + around + ")*" + blank);
      }
    }
    return terms.isEmpty() ? "0" : String.join("+", terms);
  }

  /** Whether the optional object around a field has any content; null where it needs none. */
  private String around(Field field) {
    if (field.within().isEmpty()) {
      return null;
    }
    List<String> inside = new ArrayList<>();
    for (Map.Entry<Field, String> entry : cells.entrySet()) {
      Field other = entry.getKey();
      boolean unitOnly = other.figure() != null && other.kind() == FieldKind.UNIT;
      if (other.list().equals(field.list())
          && other.rel().startsWith(field.within() + ".")
          && !unitOnly) {
        inside.add(entry.getValue());
      }
    }
    return inside.isEmpty() ? "FALSE" : "COUNTA(" + runs(inside) + ")>0";
  }

  /** Neighbouring cells as one range: a function takes few arguments in some programs. */
  private static String runs(List<String> cells) {
    List<String> runs = new ArrayList<>();
    String first = cells.get(0);
    String last = first;
    for (String cell : cells.subList(1, cells.size())) {
      if (neighbours(last, cell)) {
        last = cell;
      } else {
        runs.add(first.equals(last) ? first : first + ":" + last);
        first = cell;
        last = cell;
      }
    }
    runs.add(first.equals(last) ? first : first + ":" + last);
    return String.join(",", runs);
  }

  private static boolean neighbours(String left, String right) {
    var a = new org.apache.poi.ss.util.CellReference(left);
    var b = new org.apache.poi.ss.util.CellReference(right);
    return a.getRow() == b.getRow() && b.getCol() - a.getCol() == 1;
  }

  /** How many cells hold what cannot be meant. */
  private String wrong() {
    List<String> terms = new ArrayList<>();
    for (Map.Entry<Field, String> entry : cells.entrySet()) {
      String cell = entry.getValue();
      switch (entry.getKey().kind()) {
        case NUMBER, INTEGER -> terms.add("ISTEXT(" + cell + ")");
        case DATE ->
            terms.add(
                "("
                    + cell
                    + "<>\"\")*IF(ISNUMBER("
                    + cell
                    + "),"
                    + cell
                    + "<20000,LEN("
                    + cell
                    + ")<8)");
        case CHOICE ->
            terms.add(
                "("
                    + cell
                    + "<>\"\")*(COUNTIF("
                    + lists.range(entry.getKey())
                    + ","
                    + cell
                    + ")=0)");
        default -> {}
      }
    }
    return terms.isEmpty() ? "0" : String.join("+", terms);
  }
}
