package org.counterweight.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Claims of value, harm and resources: their words, with the nearest number of the clause. */
final class SideClaims {
  private static final int REACH = 7;

  private final Marks marks;
  private final BitSet taken;

  /**
   * Finds them.
   *
   * @param taken words that belong to claims of usage; their numbers are not taken twice
   */
  SideClaims(Marks marks, BitSet taken) {
    this.marks = marks;
    this.taken = taken;
  }

  List<Draft> find() {
    List<Draft> found = new ArrayList<>();
    for (Marks.SideHit hit : marks.sides()) {
      Numeral number = nearest(hit);
      ClaimForm form =
          number == null
              ? ClaimForm.MENTION
              : number.kind() == Numeral.Kind.FACTOR ? ClaimForm.GROWTH : ClaimForm.QUANTIFIED;
      found.add(Draft.of(hit.metric(), form, hit.start(), hit.end(), number));
    }
    return found;
  }

  private Numeral nearest(Marks.SideHit hit) {
    int sentence = marks.sentence(hit.start());
    int from = marks.from(sentence);
    int to = marks.to(sentence);
    Numeral inside = marks.numberAt(hit.start());
    if (inside != null) {
      return inside;
    }
    for (int distance = 0; distance <= REACH; distance++) {
      int before = hit.start() - distance;
      Numeral left = before > from ? marks.numberBefore(before) : null;
      if (free(left)) {
        return left;
      }
      int after = hit.end() + distance;
      Numeral right = after < to ? marks.numberAt(after) : null;
      if (free(right)) {
        return right;
      }
    }
    return null;
  }

  private boolean free(Numeral number) {
    return number != null && number.kind() != Numeral.Kind.NAME && !taken.get(number.start());
  }
}
