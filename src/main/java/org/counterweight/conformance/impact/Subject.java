package org.counterweight.conformance.impact;

import tools.jackson.databind.JsonNode;

/**
 * A statement of a study.
 *
 * @param name for people
 * @param group what it has in common with others; empty for none
 * @param tree its data
 */
public record Subject(String name, String group, JsonNode tree) {}
