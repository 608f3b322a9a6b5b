package org.counterweight.rule.prominence;

import java.util.List;
import org.counterweight.rule.Carded;

/**
 * A criterion of equal prominence: a pure function from what an artefact shows to measurements. It
 * compares usage with value and usage with harm, each by itself.
 */
public interface Criterion extends Carded {
  /** Its number, as in {@code P9}; words for criteria beyond the numbered ones. */
  String number();

  /**
   * Measures. One measurement for each thing compared; never none, since a criterion that does not
   * apply says so.
   *
   * @param scene the artefact, with what each part of it speaks of
   * @param limits the thresholds that the policy sets for this rule
   */
  List<Measurement> measure(Scene scene, Limits limits);
}
