package org.counterweight.conformance;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A suite of cases.
 *
 * @param name the suite as people name it
 * @param version its version
 * @param cases every case, in the order of the files that the manifest lists
 * @param absent kinds of case that a rule cannot have, with the reason: by rule, then kind
 * @param unreachable constraints of the schema that no case can exercise, with the reason: by JSON
 *     Pointer
 * @param bases the statements that cases are changes of, by file name
 */
public record Suite(
    String name,
    String version,
    List<ConformanceCase> cases,
    Map<String, Map<CaseKind, String>> absent,
    Map<String, String> unreachable,
    Map<String, JsonNode> bases) {

  /** Keeps its own copies. */
  public Suite {
    cases = List.copyOf(cases);
    absent = Map.copyOf(absent);
    unreachable = Map.copyOf(unreachable);
    bases = Map.copyOf(bases);
  }
}
