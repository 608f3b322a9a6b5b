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

  /** Its name, as in {@code 'C Harm'!B7}. */
  final String place;

  private final double size;
  private final boolean bold;
  private final boolean words;
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
      String place,
      List<Run> runs) {
    this.sheet = sheet;
    this.area = area;
    this.text = text;
    this.box = box;
    this.format = format;
    this.value = value;
    this.place = place;
    this.runs = runs;
    double largest = 0;
    boolean heavy = true;
    for (Run run : runs) {
      if (run.letters() > 0) {
        largest = Math.max(largest, run.type().size());
        heavy &= run.type().bold();
      }
    }
    this.size = largest;
    this.bold = heavy;
    this.words = !value && text.codePoints().anyMatch(Character::isLetter);
  }

  /** Its largest type, in points. */
  double size() {
    return size;
  }

  /** Whether all its letters are bold. */
  boolean bold() {
    return bold;
  }

  /** Whether it is text with letters in it. */
  boolean words() {
    return words;
  }
}
