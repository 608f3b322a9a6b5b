package org.counterweight.intake.workbook;

import java.util.Map;

/** A stretch of a sheet that holds input, found by its keys or, where they are lost, its heads. */
sealed interface Block {
  /** The sheet it stands on. */
  BookSheet sheet();

  /**
   * A table.
   *
   * @param list key of the list whose items are its rows
   * @param columns what stands in which column
   * @param head row of the keys, from 0
   * @param end row after the last, from 0
   */
  record Table(BookSheet sheet, String list, Map<Integer, Field> columns, int head, int end)
      implements Block {}

  /**
   * A form.
   *
   * @param parts parts of figures by column, among them the value itself
   * @param lines keys of values and figures by row
   */
  record Form(BookSheet sheet, Map<Integer, String> parts, Map<Integer, String> lines)
      implements Block {}
}
