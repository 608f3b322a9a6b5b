package org.counterweight.intake.workbook;

/** Widths of columns, in characters. */
final class Widths {
  private Widths() {}

  static int of(Field field) {
    return switch (field.kind()) {
      case NUMBER -> field.label().endsWith("%") ? 12 : 15;
      case INTEGER -> 11;
      case YES_NO, REPORTED -> 10;
      case DATE -> 13;
      case TIME -> 24;
      case UNIT -> 12;
      case CODE -> field.key().endsWith("sha256") ? 30 : 20;
      case CODES, CHOICE, OWNER -> 20;
      case TEXT -> 34;
    };
  }
}
