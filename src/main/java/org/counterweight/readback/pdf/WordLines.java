package org.counterweight.readback.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.counterweight.layout.Box;

/** Puts words on lines as the eye does, from place alone. */
final class WordLines {
  /** A line while words are put on it. */
  static final class Row {
    private final List<Word> words = new ArrayList<>();
    private double base;
    private double size;

    List<Word> words() {
      return words;
    }

    double base() {
      return base;
    }

    double size() {
      return size;
    }

    Box box() {
      Box box = Box.EMPTY;
      for (Word word : words) {
        box = box.around(word.box());
      }
      return box;
    }

    private boolean holds(Word word) {
      double top = Math.max(base - 0.5 * size, word.base() - 0.5 * word.size());
      double bottom = Math.min(base, word.base());
      return bottom - top >= 0.15 * Math.min(size, word.size());
    }

    private void add(Word word) {
      if (words.isEmpty() || word.size() > size) {
        base = word.base();
        size = word.size();
      }
      words.add(word);
    }
  }

  private WordLines() {}

  /** Lines of the words of some runs: by direction, then down the page, each from left to right. */
  static List<Row> of(List<Stretch> stretches) {
    List<Word> words = new ArrayList<>();
    for (Stretch stretch : stretches) {
      Word.split(stretch, words);
    }
    Map<Integer, List<Word>> directions = new TreeMap<>();
    for (Word word : words) {
      directions.computeIfAbsent(word.direction(), d -> new ArrayList<>()).add(word);
    }
    List<Row> rows = new ArrayList<>();
    for (List<Word> same : directions.values()) {
      rows(same, rows);
    }
    return rows;
  }

  private static void rows(List<Word> words, List<Row> rows) {
    words.sort(Comparator.comparingDouble(Word::base).thenComparingDouble(Word::from));
    int first = rows.size();
    for (Word word : words) {
      Row row = null;
      // Down the page: only the last few lines can still be open to a word.
      for (int i = rows.size() - 1; i >= Math.max(first, rows.size() - 6); i--) {
        if (rows.get(i).holds(word)) {
          row = rows.get(i);
          break;
        }
      }
      if (row == null) {
        row = new Row();
        rows.add(row);
      }
      row.add(word);
    }
    for (Row row : rows.subList(first, rows.size())) {
      row.words().sort(Comparator.comparingDouble(Word::from).thenComparingDouble(Word::to));
    }
  }

  /** The text of a line: a blank for the gap of a word, a tab for the gap of a column. */
  static String text(List<Word> words) {
    double loose = looseness(words);
    StringBuilder text = new StringBuilder();
    Word before = null;
    for (Word word : words) {
      if (before != null && word.repeats(before)) {
        continue;
      }
      if (before != null) {
        double size = Math.max(before.size(), word.size());
        boolean said = word.afterBlank() && before.stretch() == word.stretch();
        double added = before.stretch().last().strip().tracking() * (said ? 2 : 1);
        double gap = (word.from() - before.to() - added) / size;
        boolean single = before.signs() == 1 && word.signs() == 1;
        double least = single ? Math.max(Stretches.WORD_GAP, loose) : Stretches.WORD_GAP;
        if (gap > Math.max(Stretches.COLUMN_GAP, loose)) {
          text.append('\t');
        } else if (said || gap > least) {
          text.append(' ');
        } else if (endsBlank(before.stretch(), before) || startsBlank(word.stretch(), word)) {
          text.append(' ');
        }
      }
      text.append(word.text());
      before = word;
    }
    return text.toString();
  }

  private static boolean endsBlank(Stretch stretch, Word word) {
    return stretch.last().blank()
        && stretch.last().x() * stretch.last().strip().ux()
                + stretch.last().y() * stretch.last().strip().uy()
            >= word.to() - 0.01 * word.size()
        && isLastWord(stretch, word);
  }

  private static boolean isLastWord(Stretch stretch, Word word) {
    for (int i = stretch.glyphs().size() - 1; i >= 0; i--) {
      Glyph glyph = stretch.glyphs().get(i);
      if (!glyph.blank()) {
        Strip strip = glyph.strip();
        double end = glyph.x() * strip.ux() + glyph.y() * strip.uy() + glyph.width();
        return Math.abs(end - word.to()) < 0.01 * word.size() + 0.001;
      }
    }
    return false;
  }

  private static boolean startsBlank(Stretch stretch, Word word) {
    return word.afterBlank() && stretch.first().blank();
  }

  /**
   * Above which gap, in parts of the type size, letters that stand singly are words apart: text set
   * with wide room between letters has gaps everywhere, and larger ones between words.
   */
  private static double looseness(List<Word> words) {
    List<Double> gaps = new ArrayList<>();
    for (int i = 1; i < words.size(); i++) {
      Word a = words.get(i - 1);
      Word b = words.get(i);
      if (a.signs() == 1 && b.signs() == 1) {
        gaps.add((b.from() - a.to()) / Math.max(a.size(), b.size()));
      }
    }
    if (gaps.size() < 4) {
      return 0;
    }
    gaps.sort(null);
    double middle = gaps.get(gaps.size() / 2);
    return middle > 0.05 && middle < 2 ? middle * 1.6 : 0;
  }
}
