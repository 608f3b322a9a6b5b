package org.counterweight.finding;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The word that someone most likely meant. */
public final class Nearest {
  private Nearest() {}

  /**
   * The known word nearest to a misspelt one by edit distance (insert, delete, replace, swap of two
   * neighbours), case and {@code _ - .} and blanks left aside; empty where none is near. Of equally
   * near words the first one.
   */
  public static Optional<String> to(String word, Collection<String> known) {
    String bare = bare(word);
    int best = Math.max(1, Math.min(3, bare.length() / 3)) + 1;
    String found = null;
    for (String candidate : known) {
      String other = bare(candidate);
      // The difference in length alone is too much: do not compute the rest.
      if (Math.abs(other.length() - bare.length()) < best) {
        int distance = distance(bare, other);
        if (distance < best) {
          best = distance;
          found = candidate;
        }
      }
    }
    return Optional.ofNullable(found);
  }

  private static String bare(String word) {
    StringBuilder bare = new StringBuilder();
    for (int i = 0; i < word.length() && bare.length() < 80; i++) {
      char c = word.charAt(i);
      if ("_-. ".indexOf(c) < 0) {
        bare.append(c);
      }
    }
    return bare.toString().toLowerCase(Locale.ROOT);
  }

  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      d[i][0] = i;
    }
    for (int j = 0; j <= b.length(); j++) {
      d[0][j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      for (int j = 1; j <= b.length(); j++) {
        int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + cost);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
