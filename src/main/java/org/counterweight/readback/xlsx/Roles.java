package org.counterweight.readback.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.counterweight.layout.Role;

/**
 * Tells what the text of a cell is to its reader. Workbooks do not say: it is told from tables,
 * styles, and from what stands out and stands alone.
 */
final class Roles {
  /** How much larger than most text a heading is. */
  private static final double LARGER = 1.15;

  /** Longer text than this is no heading. */
  private static final int LONGEST_HEADING = 120;

  /** Wrapped text from here on is running text. */
  private static final int PARAGRAPH = 60;

  private static final int DEEPEST = 6;

  private final double usual;

  private Roles(double usual) {
    this.usual = usual;
  }

  /** Gives all texts of a workbook, by sheet, their roles. */
  static void assign(List<List<CellText>> sheets) {
    Roles roles = new Roles(usual(sheets));
    NavigableSet<Double> sizes = new TreeSet<>();
    List<CellText> headings = new ArrayList<>();
    for (List<CellText> texts : sheets) {
      Map<Integer, Integer> row = new HashMap<>();
      texts.forEach(text -> row.merge(text.area.top(), 1, Integer::sum));
      for (CellText text : texts) {
        roles.assign(text, row.get(text.area.top()) == 1);
        if (text.role == Role.HEADING && text.level == 0) {
          headings.add(text);
          sizes.add(Math.rint(text.size() * 2) / 2);
        }
      }
    }
    title(sheets, headings, sizes);
    List<Double> ranks = new ArrayList<>(sizes.descendingSet());
    for (CellText heading : headings) {
      if (heading.role == Role.HEADING) {
        int rank = ranks.indexOf(Math.rint(heading.size() * 2) / 2);
        heading.level = Math.min(DEEPEST, rank + 1);
      }
    }
  }

  /** The size that most letters have. */
  private static double usual(List<List<CellText>> sheets) {
    Map<Double, Integer> letters = new HashMap<>();
    for (List<CellText> texts : sheets) {
      for (CellText text : texts) {
        letters.merge(text.size(), text.text.length(), Integer::sum);
      }
    }
    return letters.entrySet().stream()
        .max(
            Map.Entry.<Double, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(10.0);
  }

  private void assign(CellText text, boolean alone) {
    String style = text.format.style();
    if (style.equals("Title")) {
      text.role = Role.TITLE;
    } else if (style.startsWith("Heading ") && text.table == null) {
      text.role = Role.HEADING;
      text.level = Math.max(1, Math.min(DEEPEST, Node.number(style.substring(8), 1)));
    } else if (text.table != null) {
      text.role = text.header ? Role.HEADER_CELL : Role.CELL;
    } else if (alone && text.words() && heading(text)) {
      text.role = Role.HEADING;
    } else if (text.words() && (alone || running(text))) {
      text.role = Role.PARAGRAPH;
    }
  }

  private boolean heading(CellText text) {
    boolean larger = text.size() >= usual * LARGER;
    boolean sentence = text.text.strip().endsWith(".");
    return (larger || text.bold()) && !sentence && text.text.length() <= LONGEST_HEADING;
  }

  private static boolean running(CellText text) {
    return text.format.alignment().wrap() && text.text.length() >= PARAGRAPH;
  }

  /**
   * The largest heading of the first sheet that has one is the title where no other is as large.
   */
  private static void title(
      List<List<CellText>> sheets, List<CellText> headings, NavigableSet<Double> sizes) {
    boolean given = sheets.stream().flatMap(List::stream).anyMatch(text -> text.role == Role.TITLE);
    if (given || sizes.size() < 2) {
      return;
    }
    double largest = sizes.last();
    List<CellText> as =
        headings.stream().filter(text -> Math.rint(text.size() * 2) / 2 == largest).toList();
    if (as.size() == 1 && as.get(0).sheet == headings.get(0).sheet) {
      as.get(0).role = Role.TITLE;
      sizes.remove(largest);
    }
  }
}
