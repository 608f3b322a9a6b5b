package org.counterweight.render.xlsx;

import java.util.regex.Pattern;

/**
 * From a figure's id to the name that Excel allows for it: hyphens become underscores, and a name
 * that would read as a cell gets an underscore in front. Capitals stay; Excel does not tell them
 * from small letters.
 */
final class FigureName {
  // A1 style, R1C1 style (R, C, R5, C7, R5C7) and the words that Excel keeps for itself.
  private static final Pattern READS_AS_CELL =
      Pattern.compile("(?i)[a-z]{1,3}[0-9]{1,7}|r[0-9]*|c[0-9]*|r[0-9]*c[0-9]*|true|false");

  private FigureName() {}

  static String of(String id) {
    String name = id.replace('-', '_');
    return READS_AS_CELL.matcher(name).matches() ? "_" + name : name;
  }
}
