package org.counterweight.readback.xlsx;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.counterweight.layout.Box;
import org.counterweight.layout.Colour;
import org.counterweight.layout.Hiding;
import org.counterweight.layout.Run;
import org.counterweight.layout.Type;

/** Sets text into a box: breaks it into lines, places them, and tells what is cut off. */
final class Setting {
  /** Height of a line as a multiple of its type. */
  private static final double LINE = 1.2;

  /** Free at the left and right edge of a cell, in points. */
  private static final double EDGE = 2;

  /** Width of a step of indent, in points. */
  private static final double INDENT = 6.75;

  /** Share by which estimated widths may be off before anything counts as cut off. */
  private static final double SLACK = 0.1;

  /** Share of a line's height that has to show. */
  private static final double SEEN = 0.55;

  private final int surface;
  private final Box box;
  private final Alignment alignment;
  private final String horizontal;
  private final List<Styled> pieces;
  private final String text;
  private final double[] advance;
  private final int[] owner;
  private double widest;

  /**
   * A piece of text.
   *
   * @param text its words
   * @param font how it is set
   */
  record Styled(String text, Font font) {}

  /**
   * A line.
   *
   * @param from first character
   * @param to behind the last one
   * @param width of the letters
   * @param size of the largest type
   */
  private record Span(int from, int to, double width, double size) {}

  /**
   * Text to be set.
   *
   * @param surface number of the sheet
   * @param box the cell, or where else the text stands
   * @param horizontal where it stands, {@code general} resolved
   */
  Setting(int surface, Box box, Alignment alignment, String horizontal, List<Styled> pieces) {
    this.surface = surface;
    this.box = box;
    this.alignment = alignment;
    this.horizontal = horizontal;
    StringBuilder all = new StringBuilder();
    pieces.forEach(piece -> all.append(piece.text()));
    this.text = all.toString();
    this.owner = new int[text.length()];
    this.advance = new double[text.length()];
    this.pieces = shrunk(pieces);
  }

  private List<Styled> shrunk(List<Styled> given) {
    measure(given);
    double room = box.width() - 2 * EDGE - alignment.indent() * INDENT;
    if (!alignment.shrink() || alignment.wrap() || widest <= room || widest <= 0) {
      return given;
    }
    double factor = Math.max(0.05, room / widest);
    List<Styled> smaller = new ArrayList<>();
    for (Styled piece : given) {
      smaller.add(new Styled(piece.text(), piece.font().scaled(factor)));
    }
    measure(smaller);
    return smaller;
  }

  private void measure(List<Styled> list) {
    int at = 0;
    widest = 0;
    for (int p = 0; p < list.size(); p++) {
      Metrics metrics = Metrics.of(list.get(p).font());
      String words = list.get(p).text();
      for (int i = 0; i < words.length(); i++, at++) {
        owner[at] = p;
        advance[at] = metrics.width(words.charAt(i));
        widest += advance[at];
      }
    }
  }

  /** Width of all of it on one line, in points. */
  double width() {
    return widest;
  }

  /** The height that it needs in its box's width, in points. */
  double height() {
    double height = 0;
    for (Span span : lines()) {
      height += span.size() * LINE;
    }
    return height;
  }

  private List<Span> lines() {
    List<Span> lines = new ArrayList<>();
    boolean upright = alignment.upright();
    double room = (upright ? box.width() : box.height()) - 2 * EDGE;
    double most = alignment.wrap() ? room - alignment.indent() * INDENT : Double.MAX_VALUE;
    // A little more, so that a line that just fits by estimate is not broken.
    most = most < Double.MAX_VALUE ? Math.max(most * 1.02, 1) : most;
    int from = 0;
    int blank = -1;
    double width = 0;
    double toBlank = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' && alignment.wrap()) {
        lines.add(span(from, i + 1, width));
        from = i + 1;
        blank = -1;
        width = 0;
        continue;
      }
      width += advance[i];
      if (c == ' ' || c == '-' || c == '\u200B') {
        blank = i + 1;
        toBlank = width;
      }
      if (width > most && c != ' ' && i > from) {
        int end = blank > from ? blank : i;
        double used = blank > from ? toBlank : width - advance[i];
        lines.add(span(from, end, used));
        width -= used;
        from = end;
        blank = -1;
      }
    }
    lines.add(span(from, text.length(), width));
    return lines;
  }

  private Span span(int from, int to, double width) {
    double size = 0;
    for (int i = from; i < to; i++) {
      size = Math.max(size, pieces.get(owner[i]).font().size());
    }
    if (size == 0 && !pieces.isEmpty()) {
      size =
          pieces
              .get(Math.min(pieces.size() - 1, from < owner.length ? owner[from] : 0))
              .font()
              .size();
    }
    return new Span(from, to, width, size);
  }

  /**
   * The runs it makes.
   *
   * @param left how far to the left letters can be seen
   * @param right how far to the right
   * @param whole whether it is shown whole or, as numbers are, not at all
   * @param ground what stands behind it
   * @param hiding why nothing of it can be seen
   */
  List<Run> runs(double left, double right, boolean whole, Ground ground, Set<Hiding> hiding) {
    List<Run> runs = new ArrayList<>();
    if (!alignment.upright()) {
      turned(ground, hiding, runs);
      return runs;
    }
    List<Span> lines = lines();
    double height = 0;
    for (Span line : lines) {
      height += line.size() * LINE;
    }
    double y =
        switch (alignment.vertical()) {
          case "top", "justify", "distributed" -> box.y();
          case "center" -> box.y() + (box.height() - height) / 2;
          default -> box.bottom() - height;
        };
    for (Span line : lines) {
      Set<Hiding> why = hiding;
      double letters = y + line.size() * (LINE - 1) / 2;
      double seen = Math.min(letters + line.size(), box.bottom()) - Math.max(letters, box.y());
      if (seen < SEEN * line.size() && !box.isEmpty()) {
        why = with(hiding, Hiding.CUT_OFF);
      }
      line(line, y, left, right, whole, ground, why, runs);
      y += line.size() * LINE;
    }
    return runs;
  }

  static Set<Hiding> with(Set<Hiding> hiding, Hiding more) {
    EnumSet<Hiding> all = EnumSet.of(more);
    all.addAll(hiding);
    return all;
  }

  private double start(Span line) {
    double indent = EDGE + alignment.indent() * INDENT;
    return switch (horizontal) {
      case "right" -> box.right() - indent - line.width();
      case "center", "centerContinuous" -> box.x() + (box.width() - line.width()) / 2;
      default -> box.x() + indent;
    };
  }

  private void line(
      Span line,
      double y,
      double left,
      double right,
      boolean whole,
      Ground ground,
      Set<Hiding> hiding,
      List<Run> runs) {
    double x = start(line);
    double slack = line.width() * SLACK + 1;
    // A cell without extent is hidden for another reason than want of room.
    boolean fits = box.isEmpty() || (x >= left - slack && x + line.width() <= right + slack);
    Set<Hiding> cut = with(hiding, Hiding.CUT_OFF);
    int from = line.from();
    double at = x;
    while (from < line.to()) {
      boolean seen = fits || (!whole && shows(at, advance[from], left, right, slack));
      int to = from;
      double end = at;
      while (to < line.to()
          && owner[to] == owner[from]
          && seen == (fits || (!whole && shows(end, advance[to], left, right, slack)))) {
        end += advance[to];
        to++;
      }
      runs.add(run(from, to, at, end - at, y, line.size(), ground, seen ? hiding : cut));
      from = to;
      at = end;
    }
  }

  private static boolean shows(double at, double width, double left, double right, double slack) {
    double middle = at + width / 2;
    return middle >= left - Math.min(slack, 3) && middle <= right + Math.min(slack, 3);
  }

  private Run run(
      int from,
      int to,
      double x,
      double width,
      double y,
      double lineSize,
      Ground ground,
      Set<Hiding> hiding) {
    Font font = pieces.get(owner[from]).font();
    double size = font.shownSize();
    double top = y + lineSize * LINE - lineSize * (LINE - 1) / 2 - size;
    return run(from, to, new Box(x, top, Math.max(0, width), size), ground, hiding);
  }

  private Run run(int from, int to, Box place, Ground ground, Set<Hiding> hiding) {
    Font font = pieces.get(owner[from]).font();
    int letters = 0;
    double width = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && c != 0xA0 && !Character.isLowSurrogate(c)) {
        letters++;
        width += advance[i];
      }
    }
    Type type =
        new Type(
            font.shownSize(),
            font.family(),
            font.bold(),
            font.italic(),
            letters == 0 ? 0 : width / letters);
    Colour ink = font.ink();
    return new Run(
        text.substring(from, to), surface, place, type, ink, ground.behind(ink, place), hiding);
  }

  /** Text that is turned stands in its cell as a whole; what is longer than the cell is cut. */
  private void turned(Ground ground, Set<Hiding> hiding, List<Run> runs) {
    boolean stacked = alignment.rotation() == Alignment.STACKED;
    double angle = stacked ? Math.PI / 2 : Math.toRadians(Math.abs(alignment.rotation()));
    double tall = stacked ? stackedHeight() : widest * Math.sin(angle);
    boolean cut = tall > box.height() * (1 + SLACK) + 2 * EDGE && !alignment.wrap();
    double seen = tall <= 0 ? 1 : box.height() / tall;
    Set<Hiding> why = cut && seen < SEEN ? with(hiding, Hiding.CUT_OFF) : hiding;
    int from = 0;
    while (from < text.length()) {
      int to = from;
      while (to < text.length() && owner[to] == owner[from]) {
        to++;
      }
      runs.add(run(from, to, box, ground, why));
      from = to;
    }
  }

  private double stackedHeight() {
    double height = 0;
    for (int i = 0; i < text.length(); i++) {
      height += pieces.get(owner[i]).font().size() * LINE;
    }
    return height;
  }
}
