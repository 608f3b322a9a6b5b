package org.counterweight.intake;

import tools.jackson.databind.JsonNode;

/**
 * A file that could be read: its values, and where each of them stands. Every number in the tree is
 * an exact {@link java.math.BigDecimal} with the scale it was written with; nothing in it is a
 * double. The tree is not to be changed.
 *
 * @param root the values
 * @param map where they stand
 */
public record Document(JsonNode root, Places map) implements Intake {
  /** The input as the user named it. */
  public String name() {
    return map.excerpts().name();
  }
}
