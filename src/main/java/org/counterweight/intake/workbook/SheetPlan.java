package org.counterweight.intake.workbook;

import java.util.List;
import java.util.Optional;

/**
 * One sheet for filling in: a form with a line for each value, or a table with a row for each item.
 *
 * @param title name of the sheet
 * @param letter section, as in A; {@code S} for the statement itself
 * @param intro what the sheet is for
 * @param list key of the list whose items are the rows; empty for a form
 * @param owner the column that says which item a row belongs to; empty where the rows are items of
 *     the statement itself
 * @param fields what can be filled in, in the order shown
 */
record SheetPlan(
    String title,
    String letter,
    String intro,
    String list,
    Optional<Field> owner,
    List<Field> fields) {
  /** Keeps its own copy. */
  SheetPlan {
    fields = List.copyOf(fields);
  }

  /** Whether the sheet is a form and not a table. */
  boolean form() {
    return list.isEmpty();
  }

  /** Whether the rows say more about items that another sheet lists. */
  boolean extension() {
    return owner.isPresent() && owner.get().list().equals(list);
  }

  /** The columns of a table: the owner, then the fields. */
  List<Field> columns() {
    List<Field> columns = new java.util.ArrayList<>();
    owner.ifPresent(columns::add);
    columns.addAll(fields);
    return columns;
  }
}
