package org.counterweight.readback.xlsx;

import java.util.ArrayList;
import java.util.List;

/** A sheet as the file has it. */
final class Sheet {
  /** From 1, in the order of the tabs. */
  final int number;

  final String name;

  /** Last word of the relation's type: {@code worksheet}, {@code chartsheet} and so on. */
  final String type;

  final boolean hidden;
  final String path;
  private final String quoted;
  final Relations relations;

  /** Rows with cells or a height of their own, from top to bottom. */
  final List<Row> rows = new ArrayList<>();

  /** All that is not cells. */
  final Node rest = Node.none();

  Sheet(int number, String name, String type, boolean hidden, String path, Relations relations) {
    this.number = number;
    this.name = name;
    this.type = type;
    this.hidden = hidden;
    this.path = path;
    // Always in quotes, so that the same cell has one name only.
    this.quoted = "'" + name.replace("'", "''") + "'!";
    this.relations = relations;
  }

  /**
   * A row.
   *
   * @param index from 0
   * @param height in points; negative where it is left to the program
   * @param state as in {@link Axis#state(int)}
   * @param style format of its cells that are not there; -1 for none
   * @param cells from left to right
   */
  record Row(int index, double height, int state, int style, List<Cell> cells) {}

  /** A cell's name with that of the sheet, as formulas write it. */
  String place(int row, int column) {
    return quoted + Area.name(row, column);
  }
}
