package org.counterweight.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * Further numbers of a claim that has been found: the other cells of its row or of its column, "up
 * 7x" behind it, "from 480 trillion".
 */
final class FollowingNumbers {
  private static final int REACH = 10;
  private static final int MOST_ROWS = 2000;

  private final Marks marks;
  private final Map<String, Integer> scales;
  private final BitSet claimed = new BitSet();
  private final BitSet taken = new BitSet();

  FollowingNumbers(Marks marks, Map<String, Integer> scales, List<Draft> claims) {
    this.marks = marks;
    this.scales = scales;
    claims.stream()
        .filter(claim -> claim.form() != ClaimForm.MENTION)
        .forEach(claim -> claimed.set(claim.start(), claim.end()));
    taken.or(claimed);
  }

  List<Draft> of(List<Draft> claims) {
    List<Draft> found = new ArrayList<>();
    for (Draft claim : claims) {
      if (claim.form() == ClaimForm.COUNTED && row(marks.sentence(claim.start()))) {
        column(claim, found);
      } else if (claim.form() != ClaimForm.MENTION && claim.form() != ClaimForm.COUNTED) {
        line(claim, found);
      }
    }
    return found;
  }

  private void line(Draft claim, List<Draft> found) {
    int sentence = marks.sentence(claim.start());
    boolean row = row(sentence);
    int to = row ? marks.to(sentence) : Math.min(marks.to(sentence), claim.end() + REACH);
    for (int i = claim.end(); i < to; i++) {
      Numeral number = marks.numberAt(i);
      if (number == null) {
        if (claimed.get(i)
            || (!row
                && (marks.between("value", i, i + 1)
                    || marks.between("harm", i, i + 1)
                    || marks.between("resource", i, i + 1)))) {
          return;
        }
        continue;
      }
      boolean ownCell = row && alone(number);
      if (ownCell || grown(number, claim)) {
        found.add(draft(claim, number, ownCell ? scale(claim.start(), number.start()) : 0));
        taken.set(number.start(), number.end());
      } else if (!row) {
        return;
      }
      i = number.end() - 1;
    }
  }

  /** The cells below a heading. */
  private void column(Draft heading, List<Draft> found) {
    int sentence = marks.sentence(heading.start());
    int column = cellOf(marks.from(sentence), heading.start());
    int scale = scale(heading.start(), Math.min(marks.to(sentence), heading.end() + 3));
    for (int i = sentence + 1; i <= sentence + MOST_ROWS && marks.has(i) && row(i); i++) {
      int next = claimed.nextSetBit(marks.from(i));
      if (next >= 0 && next < marks.to(i)) {
        return;
      }
      for (int k = marks.from(i); k < marks.to(i); k++) {
        Numeral number = marks.numberAt(k);
        if (number != null
            && cellOf(marks.from(i), k) == column
            && alone(number)
            && !taken.get(k)) {
          found.add(draft(heading, number, scale));
          taken.set(number.start(), number.end());
        }
      }
    }
  }

  private static Draft draft(Draft claim, Numeral number, int scale) {
    boolean count = number.kind() == Numeral.Kind.COUNT;
    Numeral scaled =
        count && number.value() != null && scale > 0
            ? new Numeral(
                number.start(),
                number.end(),
                number.kind(),
                number.value().scaleByPowerOfTen(scale),
                number.unit())
            : number;
    ClaimForm form = count ? ClaimForm.QUANTIFIED : ClaimForm.GROWTH;
    return Draft.of(claim.metric(), form, number.start(), number.end(), scaled);
  }

  /** The power of ten that a heading states: "(bn)". */
  private int scale(int from, int to) {
    for (int i = from; i < to; i++) {
      Lexeme word = marks.text().get(i);
      boolean enclosed = word.gap() == Gap.CLAUSE;
      if (enclosed && scales.containsKey(word.text())) {
        return scales.get(word.text());
      }
    }
    return 0;
  }

  /** Whether the number fills its cell. */
  private boolean alone(Numeral number) {
    boolean opens = marks.text().get(number.start()).gap().compareTo(Gap.CELL) >= 0;
    boolean closes =
        number.end() >= marks.text().size()
            || marks.text().get(number.end()).gap().compareTo(Gap.CELL) >= 0;
    return opens && closes && counts(number);
  }

  private boolean grown(Numeral number, Draft claim) {
    boolean after =
        marks.between("grow", Math.max(claim.end(), number.start() - 3), number.start());
    boolean bare =
        number.kind() != Numeral.Kind.COUNT
            || number.end() >= marks.text().size()
            || marks.text().get(number.end()).gap().compareTo(Gap.CLAUSE) >= 0
            || marks.is("after", number.end());
    return counts(number) && after && bare && !marks.is("better", number.end());
  }

  private static boolean counts(Numeral number) {
    return switch (number.kind()) {
      case COUNT, SHARE, CHANGE, FACTOR -> true;
      case MONEY, MEASURE, NAME -> false;
    };
  }

  private int cellOf(int from, int at) {
    int cell = 0;
    for (int i = from + 1; i <= at; i++) {
      cell += marks.text().get(i).gap() == Gap.CELL ? 1 : 0;
    }
    return cell;
  }

  private boolean row(int sentence) {
    for (int i = marks.from(sentence) + 1; i < marks.to(sentence); i++) {
      if (marks.text().get(i).gap() == Gap.CELL) {
        return true;
      }
    }
    return false;
  }
}
