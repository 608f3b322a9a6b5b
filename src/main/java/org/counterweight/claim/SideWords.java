package org.counterweight.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of value, harm and resources, and of remarks, in one language, as they stand in {@code
 * sides-xx.yaml}.
 *
 * @param sides phrases by metric
 * @param remarks phrases by kind of remark
 */
record SideWords(List<Side> sides, Map<String, List<String>> remarks) {
  /**
   * Words of one metric.
   *
   * @param metric what they speak of
   * @param phrases the words
   */
  record Side(String metric, List<String> phrases) {
    Metric counted() {
      return Names.metric(metric);
    }
  }

  /** What this list holds and what the other adds. */
  SideWords and(SideWords other) {
    Map<String, List<String>> both = new LinkedHashMap<>(remarks);
    other.remarks.forEach((name, phrases) -> both.merge(name, phrases, ClaimWords::joined));
    return new SideWords(ClaimWords.joined(sides, other.sides), both);
  }
}
