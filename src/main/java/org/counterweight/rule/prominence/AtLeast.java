package org.counterweight.rule.prominence;

import java.util.ArrayList;
import java.util.List;
import org.counterweight.finding.Severity;
import org.counterweight.statement.Section;

/**
 * The comparison that most criteria make: what value and harm have must be at least a part of what
 * usage has. Value and harm are compared each by itself.
 *
 * @param unit of the numbers
 * @param value of B
 * @param harm of C
 * @param usage of U
 * @param errorBelow ratio to usage below which it is an error; 0 for never
 * @param warningBelow ratio to usage below which it is at least a warning
 */
record AtLeast(
    String unit, double value, double harm, double usage, double errorBelow, double warningBelow) {
  /** What floating point may be off by, relative: far below anything that can be seen. */
  private static final double NOISE = 1e-9;

  /** Words for one side that has too little. */
  interface Words {
    /**
     * The sighting.
     *
     * @param side B or C
     * @param has what it has
     * @param needs what it would need
     */
    Sighting tooLittle(Section side, double has, double needs);
  }

  /** The row of the table, with a sighting for each side that has too little. */
  Measurement measure(Words words) {
    List<Sighting> sightings = new ArrayList<>();
    side(Section.B, value, words, sightings);
    side(Section.C, harm, words, sightings);
    return Measurement.of(unit, value, harm, usage, warningBelow, sightings);
  }

  private void side(Section side, double has, Words words, List<Sighting> to) {
    double needs = usage * warningBelow;
    if (has >= needs * (1 - NOISE)) {
      return;
    }
    Sighting sighting = words.tooLittle(side, has, needs);
    boolean mild = errorBelow < warningBelow && has >= usage * errorBelow * (1 - NOISE);
    to.add(mild ? sighting.as(Severity.WARNING) : sighting);
  }
}
