package org.counterweight.readback.pdf;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.counterweight.layout.Box;

/**
 * Part of a line that no gap of a column cuts.
 *
 * @param words from left to right
 * @param box around them
 * @param size type size of the larger part
 * @param bold whether all of it is bold
 */
record Segment(List<Word> words, Box box, double size, boolean bold) {

  static List<Segment> of(WordLines.Row row) {
    List<Segment> segments = new ArrayList<>();
    List<Word> open = new ArrayList<>();
    for (Word word : row.words()) {
      if (!open.isEmpty()) {
        Word last = open.get(open.size() - 1);
        double gap = word.from() - last.to();
        if (gap > Stretches.COLUMN_GAP * Math.max(last.size(), word.size())) {
          segments.add(of(open));
          open.clear();
        }
      }
      open.add(word);
    }
    segments.add(of(open));
    return segments;
  }

  private static Segment of(List<Word> words) {
    Box box = Box.EMPTY;
    boolean bold = true;
    double size = 0;
    int signs = 0;
    for (Word word : words) {
      box = box.around(word.box());
      bold &= word.stretch().run().type().bold();
      size += word.size() * word.signs();
      signs += word.signs();
    }
    return new Segment(List.copyOf(words), box, size / signs, bold);
  }

  String text() {
    return WordLines.text(words).replace('\t', ' ');
  }

  /** The runs that it takes words from. */
  Set<Stretch> stretches() {
    Set<Stretch> stretches = new LinkedHashSet<>();
    words.forEach(word -> stretches.add(word.stretch()));
    return stretches;
  }

  boolean hasDigit() {
    return words.stream().anyMatch(word -> word.text().chars().anyMatch(Character::isDigit));
  }
}
