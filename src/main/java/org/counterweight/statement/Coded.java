package org.counterweight.statement;

import com.fasterxml.jackson.annotation.JsonValue;

/** A constant that stands in data under a code of its own, lower-case words joined by hyphens. */
public interface Coded {
  /** The word used in statements, reports and schemas. */
  @JsonValue
  String code();
}
