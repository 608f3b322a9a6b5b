package org.counterweight.render.pdf;

import org.openpdf.css.style.CalculatedStyle;
import org.openpdf.layout.breaker.BreakPoint;
import org.openpdf.layout.breaker.BreakPointsProvider;
import org.openpdf.layout.breaker.DefaultLineBreakingStrategy;
import org.openpdf.layout.breaker.LineBreakingStrategy;

/**
 * Says where lines may break. Where a text is words and numbers parted by spaces, as in nearly all
 * cells of a table, that is after spaces, and the general rules need not be asked.
 */
final class LineBreaks implements LineBreakingStrategy {
  private final LineBreakingStrategy general = new DefaultLineBreakingStrategy();

  @Override
  public BreakPointsProvider getBreakPointsProvider(
      String text, String language, CalculatedStyle style) {
    return isPlain(text)
        ? new AfterSpaces(text)
        : general.getBreakPointsProvider(text, language, style);
  }

  /**
   * Whether the general rules, too, would break this text after spaces and nowhere else; but for
   * negative numbers, which they would break after their stop.
   */
  static boolean isPlain(String text) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c == ' ' || isWord(c)) {
        continue;
      }
      boolean afterWord = i > 0 && isWord(text.charAt(i - 1));
      boolean beforeGap = i + 1 == length || text.charAt(i + 1) == ' ';
      boolean inNumber = afterWord && !beforeGap && inNumber(text, i);
      boolean stop = c == '.' || c == ',';
      if (!(stop && inNumber) && !((stop || c == ';' || c == ':') && afterWord && beforeGap)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWord(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '\u2212';
  }

  /** Whether the word around a stop is a number and nothing else: "2.5", not "2.5a" or "v2.5". */
  private static boolean inNumber(String text, int stop) {
    int from = text.lastIndexOf(' ', stop) + 1;
    int space = text.indexOf(' ', stop);
    int to = space < 0 ? text.length() : space;
    for (int i = text.charAt(from) == '\u2212' ? from + 1 : from; i < to; i++) {
      if (!isDigit(text, i) && (text.charAt(i) != '.' && text.charAt(i) != ',')) {
        return false;
      }
    }
    return isDigit(text, stop - 1) && isDigit(text, stop + 1);
  }

  private static boolean isDigit(String text, int at) {
    return text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  /** Breaks between a space and what is none, and at the end. */
  private static final class AfterSpaces implements BreakPointsProvider {
    private final String text;
    private int at;

    AfterSpaces(String text) {
      this.text = text;
    }

    @Override
    public BreakPoint next() {
      int length = text.length();
      if (at >= length) {
        return BreakPoint.getDonePoint();
      }
      int space = text.indexOf(' ', at);
      at = space < 0 ? length : space;
      while (at < length && text.charAt(at) == ' ') {
        at++;
      }
      return new BreakPoint(at);
    }
  }
}
