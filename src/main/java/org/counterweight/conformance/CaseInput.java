package org.counterweight.conformance;

import org.counterweight.intake.Format;
import tools.jackson.databind.JsonNode;

/** What a case puts before the rules. */
public sealed interface CaseInput {

  /**
   * A file as it is.
   *
   * @param format how it is written
   * @param bytes its content; not changed
   */
  // A case is read once and never changed; a copy of each file would serve nobody.
  @SuppressWarnings("ArrayRecordComponent")
  record Raw(Format format, byte[] bytes) implements CaseInput {}

  /**
   * A statement.
   *
   * @param tree its data, changes made
   */
  record Data(JsonNode tree) implements CaseInput {}

  /**
   * What a reader sees of an artefact.
   *
   * @param entries the sketch
   * @param statement the data behind it; null where they are not known
   */
  record Sketched(JsonNode entries, JsonNode statement) implements CaseInput {}

  /**
   * What somebody handed in to be audited, read back.
   *
   * @param tree its parts, changes made
   */
  record Handed(JsonNode tree) implements CaseInput {}

  /**
   * A PDF or workbook by itself.
   *
   * @param name its name
   * @param bytes its content; not changed
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Opened(String name, byte[] bytes) implements CaseInput {}
}
