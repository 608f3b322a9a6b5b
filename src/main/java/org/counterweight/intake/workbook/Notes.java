package org.counterweight.intake.workbook;

import java.util.Map;

/** Rows inside a table that are no input. */
final class Notes {
  private Notes() {}

  /**
   * Whether a row is a note: its first column of ids or codes begins with a #, which no id does; or
   * it repeats what the columns mean.
   */
  static boolean isNote(Block.Table table, int row) {
    BookSheet sheet = table.sheet();
    int guides = 0;
    int texts = 0;
    for (Map.Entry<Integer, Field> column : table.columns().entrySet()) {
      String text = sheet.text(row, column.getKey());
      if (!text.isEmpty()) {
        texts++;
        Field field = column.getValue();
        boolean id = field.kind() == FieldKind.CODE || field.kind() == FieldKind.CHOICE;
        if (texts == 1 && id && text.startsWith("#")) {
          return true;
        }
        guides += text.equals(Guidance.of(field).strip()) || text.equals(field.key()) ? 1 : 0;
      }
    }
    return texts > 0 && guides * 2 > texts;
  }
}
