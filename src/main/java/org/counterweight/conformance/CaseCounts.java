package org.counterweight.conformance;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** How many cases of each kind a suite has for a rule, from its manifest alone. */
public final class CaseCounts {
  private CaseCounts() {}

  /** Counts by rule and kind; rules without cases are not there. */
  public static Map<String, Map<CaseKind, Integer>> of(SuiteFiles files) throws SuiteFailure {
    JsonNode manifest = SuiteJson.read("manifest.json", files.bytes("manifest.json"));
    Map<String, Map<CaseKind, Integer>> counts = new TreeMap<>();
    for (JsonNode file : manifest.path("files")) {
      Map<CaseKind, Integer> kinds = new EnumMap<>(CaseKind.class);
      for (JsonNode one : file.path("cases")) {
        kinds.merge(CaseKind.of(one.path("kind").asString()), 1, Integer::sum);
      }
      counts.put(file.path("rule").asString(), kinds);
    }
    return counts;
  }
}
