package org.counterweight.intake.workbook;

import org.counterweight.intake.SchemaRule;

/** A file that is no intake workbook, or one that is not to be opened. */
final class Unreadable extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient SchemaRule rule;
  private final String value;
  private final String fix;

  Unreadable(SchemaRule rule, String message, String value, String fix) {
    super(message);
    this.rule = rule;
    this.value = value;
    this.fix = fix;
  }

  SchemaRule rule() {
    return rule;
  }

  String value() {
    return value;
  }

  String fix() {
    return fix;
  }
}
