package org.counterweight.conformance;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * One case of a suite: an input and what has to be said of it.
 *
 * @param id unique in the suite: rule, a slash, a name
 * @param rule the rule that it is about
 * @param kind what it shows of the rule
 * @param threshold the policy's threshold of which it is a boundary; null for none
 * @param title what is special about the input, in one sentence
 * @param stage how far the input has to be followed
 * @param input the input
 * @param withhold whether the run takes refused usage out, as {@code --usage withhold} does
 * @param policy a JSON Merge Patch over the policy under test; null for none
 * @param outcome what has to come out
 * @param said exactly what the rules have to say, sorted
 */
public record ConformanceCase(
    String id,
    String rule,
    CaseKind kind,
    String threshold,
    String title,
    Stage stage,
    CaseInput input,
    boolean withhold,
    JsonNode policy,
    Outcome outcome,
    List<Said> said) {

  /** Keeps its own copy. */
  public ConformanceCase {
    said = said.stream().sorted().toList();
  }
}
