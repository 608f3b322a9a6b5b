package org.counterweight.readback.xlsx;

import java.util.List;
import org.counterweight.layout.Box;
import org.counterweight.layout.Role;
import org.counterweight.layout.Run;

/** What is shown of a cell, before it is told what it is to its reader. */
final class CellText {
  final Sheet sheet;

  /** The cell, or the merged area that it fills. */
  final Area area;

  final String text;
  final Box box;
  final CellFormat format;

  /** Whether it shows a number, a day, a truth value or an error. */
  final boolean value;

  List<Run> runs;
  Role role = Role.CELL;
  int level;

  /** Whether it heads a row or column of a table. */
  boolean header;

  /** The table that it stands in; null for none. */
  SheetTable table;

  /** Place in the order of reading. */
  int order = -1;

  CellText(
      Sheet sheet,
      Area area,
      String text,
      Box box,
      CellFormat format,
      boolean value,
      List<Run> runs) {
    this.sheet = sheet;
    this.area = area;
    this.text = text;
    this.box = box;
    this.format = format;
    this.value = value;
    this.runs = runs;
  }

  /** Its largest type, in points. */
  double size() {
    double size = 0;
    for (Run run : runs) {
      size = Math.max(size, run.letters() > 0 ? run.type().size() : 0);
    }
    return size;
  }

  /** Whether all its letters are bold. */
  boolean bold() {
    return runs.stream().allMatch(run -> run.letters() == 0 || run.type().bold());
  }

  boolean visible() {
    return runs.stream().anyMatch(run -> run.visible() && run.letters() > 0);
  }

  boolean words() {
    return !value && text.codePoints().anyMatch(Character::isLetter);
  }
}
