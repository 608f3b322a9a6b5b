package org.counterweight.rule;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;

/** The known name that a misspelt one most likely stands for. */
final class NearestName {
  private NearestName() {}

  /**
   * The nearest known name by edit distance; of equally near ones the first.
   *
   * @return empty where more than a third of the letters would have to change
   */
  static Optional<String> to(String name, Collection<String> known) {
    String nearest = null;
    int best = name.length() / 3 + 1;
    for (String candidate : known) {
      if (Math.abs(candidate.length() - name.length()) < best) {
        int distance = distance(name, candidate);
        if (distance < best) {
          best = distance;
          nearest = candidate;
        }
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** Levenshtein's distance, row by row. */
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
