package org.counterweight.render.xlsx;

/**
 * A reference as a template writes it, found by walking over the characters, since a workbook has
 * more references than cells.
 *
 * @param start of its opening brace in the formula
 * @param end just behind its closing brace
 * @param ownRow whether it is {@code {@key}}, a cell in the row of the formula
 * @param id of a cell or a table; null with {@code ownRow}
 * @param key of a column; null for a cell
 * @param head whether the head of the column is meant, and not its body
 */
record Reference(int start, int end, boolean ownRow, String id, String key, boolean head) {
  private static final String HEAD = ".head";

  private static final int LONGEST_ID = 201;

  /** The first reference at or after a position; null where there is none. */
  static Reference from(String formula, int position) {
    for (int open = formula.indexOf('{', position);
        open >= 0;
        open = formula.indexOf('{', open + 1)) {
      Reference found = at(formula, open);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** The reference whose brace opens at a position; null where what stands there is none. */
  static Reference at(String formula, int open) {
    if (!formula.startsWith("{", open)) {
      return null;
    }
    int from = open + 1;
    boolean ownRow = formula.startsWith("@", from);
    if (ownRow) {
      int end = endOfKey(formula, from + 1);
      return end > from + 1 && formula.startsWith("}", end)
          ? new Reference(open, end + 1, true, null, formula.substring(from + 1, end), false)
          : null;
    }
    int end = endOfId(formula, from);
    if (end == from) {
      return null;
    }
    String id = formula.substring(from, end);
    if (!formula.startsWith("[", end)) {
      return formula.startsWith("}", end)
          ? new Reference(open, end + 1, false, id, null, false)
          : null;
    }
    int close = endOfKey(formula, end + 1);
    if (close == end + 1 || !formula.startsWith("]", close)) {
      return null;
    }
    boolean head = formula.startsWith(HEAD, close + 1);
    int last = close + 1 + (head ? HEAD.length() : 0);
    return formula.startsWith("}", last)
        ? new Reference(open, last + 1, false, id, formula.substring(end + 1, close), head)
        : null;
  }

  /** Whether a cell can be referred to by this. */
  static boolean isId(String id) {
    return !id.isEmpty() && id.length() <= LONGEST_ID && endOfId(id, 0) == id.length();
  }

  private static int endOfKey(String formula, int from) {
    int end = from;
    while (end < formula.length() && isOfKey(formula.charAt(end))) {
      end++;
    }
    return end;
  }

  // An id begins with a letter or an underscore, and may hold points.
  private static int endOfId(String formula, int from) {
    int end = from;
    while (end < formula.length()
        && (isOfKey(formula.charAt(end)) || (formula.charAt(end) == '.'))
        && (end > from || isFirst(formula.charAt(end)))) {
      end++;
    }
    return end;
  }

  private static boolean isFirst(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
  }

  private static boolean isOfKey(char c) {
    return isFirst(c) || (c >= '0' && c <= '9') || c == '-';
  }
}
