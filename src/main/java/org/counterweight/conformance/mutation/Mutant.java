package org.counterweight.conformance.mutation;

import tools.jackson.databind.JsonNode;

/**
 * One small fault.
 *
 * @param subject what it is put into
 * @param origin the statement that it is put into, by name; empty for schema and policy
 * @param operator what kind of fault, as in {@code drop}
 * @param at JSON Pointer of the place
 * @param what what was done, in a few words
 * @param tree the statement, schema or policy with the fault in it
 */
public record Mutant(
    Subject subject, String origin, String operator, String at, String what, JsonNode tree) {

  /** What faults are put into. */
  public enum Subject {
    /** A statement that is in order: a rule has to find the fault. */
    STATEMENT("statement"),
    /** The schema: a case has to come out differently. */
    SCHEMA("schema"),
    /** The policy: a case has to come out differently. */
    POLICY("policy");

    private final String code;

    Subject(String code) {
      this.code = code;
    }

    /** The word in reports. */
    public String code() {
      return code;
    }
  }

  /** The place without the numbers of items, for reasons that hold for all of them. */
  String anyItem() {
    return at.replaceAll("/[0-9]+(?=/|$)", "/*");
  }
}
