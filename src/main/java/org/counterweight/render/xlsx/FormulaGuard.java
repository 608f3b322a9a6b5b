package org.counterweight.render.xlsx;

import java.util.Locale;
import java.util.Set;
import org.counterweight.render.RenderException;

/**
 * Refuses formulas that reach outside the workbook or give another result each day. Text inside
 * quotation marks is left alone.
 */
final class FormulaGuard {
  /** Longest formula that Excel accepts. */
  private static final int MAX = 8_192;

  /** Deepest nesting that Excel accepts. */
  private static final int MAX_DEPTH = 64;

  private static final Set<String> REFUSED =
      Set.of(
          "HYPERLINK",
          "WEBSERVICE",
          "FILTERXML",
          "ENCODEURL",
          "RTD",
          "CALL",
          "REGISTER.ID",
          "EXEC",
          "INDIRECT",
          "IMAGE",
          "IMPORTDATA",
          "IMPORTXML",
          "NOW",
          "TODAY",
          "RAND",
          "RANDBETWEEN",
          "RANDARRAY",
          "INFO",
          "CELL");

  private FormulaGuard() {}

  static void check(CharSequence formula, Place place) throws RenderException {
    if (formula.length() > MAX) {
      throw place.error("the formula has more than " + MAX + " characters. Split it over cells.");
    }
    if (formula.length() > 0 && formula.charAt(0) == '=') {
      throw place.error("write the formula \"" + shown(formula) + "\" without the = in front.");
    }
    int wordFrom = -1;
    char quote = 0;
    int depth = 0;
    for (int i = 0; i < formula.length(); i++) {
      char c = formula.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
        continue;
      }
      boolean word = Character.isLetterOrDigit(c) || c == '.' || c == '_';
      if (word) {
        wordFrom = wordFrom < 0 ? i : wordFrom;
        continue;
      }
      if (c == '(' && wordFrom >= 0) {
        refuseFunction(formula.subSequence(wordFrom, i).toString(), formula, place);
      }
      wordFrom = -1;
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth > MAX_DEPTH) {
        throw place.error(
            "the formula \""
                + shown(formula)
                + "\" nests deeper than "
                + MAX_DEPTH
                + " brackets. Split it over cells.");
      }
      switch (c) {
        case '"', '\'' -> quote = c;
        case '[', ']', '|' ->
            throw place.error(
                "the formula \""
                    + shown(formula)
                    + "\" refers to another file ("
                    + c
                    + "). Copy the value into this workbook instead.");
        case '{', '}' ->
            throw place.error(
                "the formula \""
                    + shown(formula)
                    + "\" has a brace that is no reference; write {id},"
                    + " {table[key]} or {@key}.");
        default -> {
          // Operators need no check here; the calculator parses the whole.
        }
      }
    }
  }

  private static void refuseFunction(String name, CharSequence formula, Place place)
      throws RenderException {
    if (REFUSED.contains(name.toUpperCase(Locale.ROOT))) {
      throw place.error(
          "the formula \""
              + shown(formula)
              + "\" uses "
              + name
              + ", which reaches outside the workbook or changes by itself. Use another function.");
    }
  }

  private static String shown(CharSequence formula) {
    return Markup.shortened(formula.toString());
  }
}
