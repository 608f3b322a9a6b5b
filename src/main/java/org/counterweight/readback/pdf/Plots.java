package org.counterweight.readback.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.counterweight.layout.Block;
import org.counterweight.layout.Box;
import org.counterweight.layout.Plot;
import org.counterweight.layout.Role;

/**
 * Tells from a figure's bars and labels what it plots: as much as can be told without knowing who
 * drew it. Numbers in one row or column at even steps are an axis; bars that share an edge stand on
 * a base line; where that edge meets the axis is where the axis starts for them.
 */
final class Plots {
  private static final Pattern NUMBER =
      Pattern.compile("[-−–+]?\\s?[\\d][\\d.,'’\\u00A0\\u202F ]*\\s?%?");
  private static final double SAME = 1.5;

  /** A label that reads as a number, and the middle of its box. */
  private record Mark(Block block, double value, double x, double y) {}

  private Plots() {}

  static Plot of(Canvas page, List<Paint> paints, List<Block> labels) {
    List<Box> bars = bars(page, paints);
    List<Mark> numbers = new ArrayList<>();
    List<String> words = new ArrayList<>();
    String title = "";
    for (Block block : labels) {
      if (block.surface() != page.page() || !block.visible()) {
        continue;
      }
      Double value = number(block.text());
      Box box = block.box();
      if (value != null) {
        numbers.add(new Mark(block, value, box.x() + box.width() / 2, box.y() + box.height() / 2));
      } else if (block.role() == Role.CAPTION || block.role() == Role.HEADING) {
        title = title.isEmpty() ? block.text() : title;
      } else {
        words.add(block.text());
      }
    }
    List<String> series = swatches(bars, numbers, words, labels);
    if (bars.size() < 2 && numbers.size() < 3) {
      return null;
    }
    boolean standing = standing(bars);
    // Values written at the ends of bars may grow evenly as well: the axis runs along the bars.
    Axis axis = axis(numbers, bars, standing);
    Axis other = axis(numbers, bars, !standing);
    boolean unclear = bars.size() < 2 || axis == null;
    if (unclear && other != null && (axis == null || other.marks().size() > axis.marks().size())) {
      axis = other;
    }
    List<Mark> others = new ArrayList<>(numbers);
    if (axis != null) {
      others.removeAll(axis.marks());
    }
    boolean isBars = bars.size() >= 2 && (shared(bars, true) >= 2 || shared(bars, false) >= 2);
    boolean labelled = labelled(bars, others);
    List<Double> values = new ArrayList<>();
    if (labelled) {
      others.stream().filter(mark -> !isYear(mark)).forEach(mark -> values.add(mark.value()));
    }
    return new Plot(
        title,
        series,
        words,
        values,
        isBars,
        axis != null,
        labelled,
        axis == null ? null : start(axis, bars, standing));
  }

  /** Upright rectangles that differ from what they lie on, and are neither rules nor grounds. */
  private static List<Box> bars(Canvas page, List<Paint> paints) {
    List<Box> bars = new ArrayList<>();
    Box around = Box.EMPTY;
    for (Paint paint : paints) {
      around = around.around(paint.bounds());
    }
    for (Paint paint : paints) {
      Box box = paint.bounds().intersection(page.frame().box());
      boolean thick = Math.min(box.width(), box.height()) >= 2;
      boolean ground = box.area() > around.area() * 0.6;
      if (paint.kind() == Paint.Kind.FILL && paint.shape() == null && thick && !ground) {
        bars.add(box);
      }
    }
    return bars;
  }

  /** Takes the small squares of a legend, and the words beside them, from bars and labels. */
  private static List<String> swatches(
      List<Box> bars, List<Mark> numbers, List<String> words, List<Block> labels) {
    List<String> series = new ArrayList<>();
    List<Box> squares = new ArrayList<>();
    for (Box bar : bars) {
      if (Math.abs(bar.width() - bar.height()) > 1 || bar.width() > 12) {
        continue;
      }
      for (Block label : labels) {
        Box box = label.box();
        double gap = box.x() - bar.right();
        double middle = bar.y() + bar.height() / 2;
        if (gap >= 0 && gap < 8 && middle > box.y() && middle < box.bottom()) {
          squares.add(bar);
          series.add(label.text());
          numbers.removeIf(mark -> mark.block().order() == label.order());
          words.remove(label.text());
          break;
        }
      }
    }
    bars.removeAll(squares);
    return series;
  }

  private static Double number(String text) {
    String plain = text.strip();
    if (!NUMBER.matcher(plain).matches()) {
      return null;
    }
    String digits = plain.replaceAll("[\\s%'’\\u00A0\\u202F+]", "").replaceAll("^[−–]", "-");
    int comma = digits.lastIndexOf(',');
    int point = digits.lastIndexOf('.');
    // The last separator parts the decimals, unless three digits follow it and it stands alone.
    int last = Math.max(comma, point);
    boolean decimals = last >= 0 && (digits.length() - last - 1 != 3 || (comma >= 0 && point >= 0));
    String whole = decimals ? digits.substring(0, last) : digits;
    String rest = decimals ? "." + digits.substring(last + 1) : "";
    try {
      return Double.valueOf(whole.replaceAll("[.,]", "") + rest);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /**
   * Numbers of an axis and how they grow along it.
   *
   * @param upright whether the axis runs up and down
   * @param slope value for a point of way
   * @param zero value at the page's edge
   */
  private record Axis(List<Mark> marks, boolean upright, double slope, double zero) {
    double at(double place) {
      return zero + slope * place;
    }
  }

  /** Whether numbers stand left of all bars, or below all of them, as those of an axis do. */
  private static boolean isOutside(List<Mark> numbers, List<Box> bars, boolean upright) {
    for (Mark mark : numbers) {
      for (Box bar : bars) {
        Box box = mark.block().box();
        if (upright ? box.right() > bar.x() + 0.5 : box.y() < bar.bottom() - 0.5) {
          return false;
        }
      }
      if (isYear(mark)) {
        return false;
      }
    }
    return !bars.isEmpty();
  }

  /** The largest set of numbers in one column or row that grow evenly. */
  private static Axis axis(List<Mark> numbers, List<Box> bars, boolean upright) {
    Axis best = null;
    for (Mark first : numbers) {
      List<Mark> same = new ArrayList<>();
      for (Mark mark : numbers) {
        boolean inLine =
            upright
                ? Math.abs(edge(mark) - edge(first)) < SAME || Math.abs(mark.x() - first.x()) < SAME
                : Math.abs(mark.y() - first.y()) < SAME;
        if (inLine) {
          same.add(mark);
        }
      }
      boolean enough = same.size() >= 3 || (same.size() == 2 && isOutside(same, bars, upright));
      Axis axis = enough ? fit(same, upright) : null;
      if (axis != null && (best == null || axis.marks().size() > best.marks().size())) {
        best = axis;
      }
    }
    return best;
  }

  private static boolean isYear(Mark mark) {
    return mark.block().text().strip().matches("(19|20)\\d\\d");
  }

  private static double edge(Mark mark) {
    return mark.block().box().right();
  }

  private static Axis fit(List<Mark> marks, boolean upright) {
    double n = marks.size();
    double sx = 0;
    double sy = 0;
    double sxx = 0;
    double sxy = 0;
    for (Mark mark : marks) {
      double place = upright ? mark.y() : mark.x();
      sx += place;
      sy += mark.value();
      sxx += place * place;
      sxy += place * mark.value();
    }
    double spread = n * sxx - sx * sx;
    if (spread < 1) {
      return null;
    }
    double slope = (n * sxy - sx * sy) / spread;
    double zero = (sy - slope * sx) / n;
    double least = Double.MAX_VALUE;
    double most = -Double.MAX_VALUE;
    for (Mark mark : marks) {
      least = Math.min(least, mark.value());
      most = Math.max(most, mark.value());
    }
    for (Mark mark : marks) {
      double off = mark.value() - (zero + slope * (upright ? mark.y() : mark.x()));
      if (Math.abs(off) > 0.03 * (most - least)) {
        return null;
      }
    }
    return most > least ? new Axis(marks, upright, slope, zero) : null;
  }

  /** Whether bars stand on a common lower edge, rather than lie on a common left one. */
  private static boolean standing(List<Box> bars) {
    return shared(bars, true) >= shared(bars, false);
  }

  /** How many bars share the most common lower edge, or the most common left one. */
  private static int shared(List<Box> bars, boolean lower) {
    int most = 0;
    for (Box bar : bars) {
      int count = 0;
      for (Box other : bars) {
        double apart = lower ? bar.bottom() - other.bottom() : bar.x() - other.x();
        count += Math.abs(apart) < SAME ? 1 : 0;
      }
      most = Math.max(most, count);
    }
    return most;
  }

  private static Double least(Axis axis) {
    return axis.marks().stream().map(Mark::value).min(Double::compare).orElse(null);
  }

  /** The value where most bars begin; without bars, the least number on the axis. */
  private static Double start(Axis axis, List<Box> bars, boolean standing) {
    if (!bars.isEmpty() && standing != axis.upright()) {
      return isOutside(axis.marks(), bars, axis.upright()) ? least(axis) : null;
    }
    if (bars.isEmpty()) {
      return least(axis);
    }
    double place = 0;
    int most = 0;
    for (Box bar : bars) {
      double edge = standing ? bar.bottom() : bar.x();
      int count = 0;
      for (Box other : bars) {
        count += Math.abs((standing ? other.bottom() : other.x()) - edge) < SAME ? 1 : 0;
      }
      if (count > most) {
        most = count;
        place = edge;
      }
    }
    double step = Math.abs(axis.slope()) * SAME;
    double value = axis.at(place);
    return Math.abs(value) <= step ? Double.valueOf(0) : Double.valueOf(value);
  }

  /** Whether there is a number right beside or on most bars. */
  private static boolean labelled(List<Box> bars, List<Mark> numbers) {
    int with = 0;
    for (Box bar : bars) {
      Box near = new Box(bar.x() - 14, bar.y() - 14, bar.width() + 46, bar.height() + 28);
      boolean found = false;
      for (Mark mark : numbers) {
        found |= !near.intersection(mark.block().box()).isEmpty();
      }
      with += found ? 1 : 0;
    }
    return !bars.isEmpty() ? with >= Math.max(1, bars.size() * 0.6) : numbers.size() >= 2;
  }
}
