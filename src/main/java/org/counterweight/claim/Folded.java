package org.counterweight.claim;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/**
 * A text folded for matching: compatibility forms (ligatures, full-width digits) resolved,
 * invisible characters dropped, letters that only look Latin made Latin, all in lower case. Each
 * character knows where it came from.
 */
final class Folded {
  private static final Map<Integer, Integer> LOOK_ALIKES = Letters.lookAlikes();

  private final String source;
  private char[] chars;
  private int[] starts;
  private int[] ends;
  private int length;

  private Folded(String source) {
    this.source = source;
    int size = source.length() + 16;
    chars = new char[size];
    starts = new int[size];
    ends = new int[size];
  }

  static Folded of(String source) {
    Folded folded = new Folded(source);
    int at = 0;
    while (at < source.length()) {
      at = folded.cluster(at);
    }
    folded.latinise();
    return folded;
  }

  String source() {
    return source;
  }

  int length() {
    return length;
  }

  char at(int index) {
    return index >= 0 && index < length ? chars[index] : '\0';
  }

  /** Index in the source of the character at an index here. */
  int start(int index) {
    return starts[index];
  }

  /** Index in the source after the character at an index here. */
  int end(int index) {
    return ends[index];
  }

  String text(int from, int to) {
    return new String(chars, from, to - from);
  }

  /** A base character with its combining marks; returns where the next one begins. */
  private int cluster(int at) {
    char first = source.charAt(at);
    boolean alone = at + 1 >= source.length() || source.charAt(at + 1) < 0x80;
    if (first < 0x80 && alone) {
      add(first >= 'A' && first <= 'Z' ? (char) (first + 32) : first, at, at + 1);
      return at + 1;
    }
    int point = source.codePointAt(at);
    int end = at + Character.charCount(point);
    if (invisible(point)) {
      return end;
    }
    if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
      add(' ', at, end);
      return end;
    }
    while (end < source.length() && combining(source.codePointAt(end)) && end - at < 32) {
      end += Character.charCount(source.codePointAt(end));
    }
    if (superscript(point)) {
      // A note mark after a word, not a part of it.
      add(' ', at, end);
      return end;
    }
    String plain = Normalizer.normalize(source.substring(at, end), Normalizer.Form.NFKC);
    plain.codePoints().forEach(p -> append(p, at));
    for (int i = length - 1; i >= 0 && starts[i] == at; i--) {
      ends[i] = end;
    }
    return end;
  }

  private void append(int point, int at) {
    int digit = Character.isDigit(point) ? Character.digit(point, 10) : -1;
    if (digit >= 0) {
      add((char) ('0' + digit), at, at + 1);
    } else if (Character.isSpaceChar(point)) {
      add(' ', at, at + 1);
    } else if (LOOK_ALIKES.containsKey(point)) {
      add((char) point, at, at + 1);
    } else if (!invisible(point)) {
      String lower = new String(Character.toChars(point)).toLowerCase(Locale.ROOT);
      for (int i = 0; i < lower.length(); i++) {
        add(lower.charAt(i), at, at + 1);
      }
    }
  }

  private void add(char c, int start, int end) {
    if (length == chars.length) {
      int size = length * 2;
      chars = Arrays.copyOf(chars, size);
      starts = Arrays.copyOf(starts, size);
      ends = Arrays.copyOf(ends, size);
    }
    chars[length] = c;
    starts[length] = start;
    ends[length] = end;
    length++;
  }

  /** A word of another script whose every letter looks Latin is read as it looks. */
  private void latinise() {
    int at = 0;
    while (at < length) {
      // None of the letters that only look Latin is ASCII.
      if (chars[at] < 0x80 || !Character.isLetter(chars[at])) {
        at++;
        continue;
      }
      int end = at;
      boolean looks = true;
      boolean foreign = false;
      while (end < length && Character.isLetter(chars[end])) {
        if (chars[end] < 0x80) {
          end++;
          continue;
        }
        boolean alike = LOOK_ALIKES.containsKey((int) chars[end]);
        foreign |= alike;
        looks &= alike || Character.UnicodeScript.of(chars[end]) == Character.UnicodeScript.LATIN;
        end++;
      }
      for (int i = at; foreign && i < end; i++) {
        int point = chars[i];
        chars[i] =
            looks
                ? (char) (int) LOOK_ALIKES.getOrDefault(point, point)
                : Character.toLowerCase(chars[i]);
      }
      at = end;
    }
  }

  private static boolean combining(int point) {
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  private static boolean invisible(int point) {
    return Character.getType(point) == Character.FORMAT
        || (point >= 0xFE00 && point <= 0xFE0F)
        || point == 0x034F
        || point == 0x115F
        || point == 0x3164;
  }

  private static boolean superscript(int point) {
    return point == 0xB2 || point == 0xB3 || point == 0xB9 || (point >= 0x2070 && point <= 0x2079);
  }
}
