package org.counterweight.rule;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The known word that someone most likely meant, for messages. */
public final class Nearest {
  /** Longer words are compared by their beginning; ids of the catalogue are far shorter. */
  private static final int LONGEST = 80;

  private Nearest() {}

  /**
   * The known word nearest by edit distance, upper and lower case taken as one; of equally near
   * words the first. Empty where more than a third of the letters would have to change.
   */
  public static Optional<String> to(String word, Collection<String> known) {
    String wanted = folded(word);
    int best = Math.max(1, Math.min(3, wanted.length() / 3)) + 1;
    String found = null;
    for (String candidate : known) {
      String other = folded(candidate);
      if (Math.abs(other.length() - wanted.length()) < best) {
        int distance = distance(wanted, other);
        if (distance < best) {
          best = distance;
          found = candidate;
        }
      }
    }
    return Optional.ofNullable(found);
  }

  private static String folded(String word) {
    return word.substring(0, Math.min(word.length(), LONGEST)).toLowerCase(Locale.ROOT);
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    Arrays.setAll(row, j -> j);
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
