package org.counterweight.release;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.Set;

/**
 * Names of folders made from what a company calls itself or its period: lower-case ASCII letters,
 * digits and hyphens, so that no name leaves the output folder, is reserved on some system, or
 * differs from another only in case.
 */
final class FolderName {
  private static final int LONGEST = 60;

  /** Not usable as file names on Windows. */
  private static final Set<String> DEVICES =
      Set.of(
          "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7",
          "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

  private FolderName() {}

  /**
   * The name for a text.
   *
   * @param fallback used where the text has no letter or digit
   */
  static String of(String text, String fallback) {
    String latin =
        text.chars().allMatch(c -> c < 128)
            ? text
            : Transliterator.getInstance("Any-Latin; Latin-ASCII").transliterate(text);
    StringBuilder name = new StringBuilder();
    for (char c : latin.toLowerCase(Locale.ROOT).toCharArray()) {
      boolean plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (plain) {
        name.append(c);
      } else if (!name.isEmpty() && name.charAt(name.length() - 1) != '-') {
        name.append('-');
      }
    }
    name.setLength(Math.min(name.length(), LONGEST));
    while (!name.isEmpty() && name.charAt(name.length() - 1) == '-') {
      name.setLength(name.length() - 1);
    }
    if (name.isEmpty()) {
      return fallback;
    }
    return DEVICES.contains(name.toString()) ? name + "-" : name.toString();
  }
}
