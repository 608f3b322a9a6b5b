package org.counterweight.readback.xlsx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.counterweight.layout.Box;
import org.counterweight.layout.Colour;
import org.counterweight.layout.Hiding;
import org.counterweight.layout.Run;
import org.counterweight.readback.UnreadableArtefact;
import org.counterweight.readback.WorkbookCells;

/** Tells what is seen of the cells of a sheet. */
final class SheetCells {
  private final Sheet sheet;
  private final Grid grid;
  private final Merges merges;
  private final Looks looks;
  private final PrintArea printed;
  private final boolean from1904;
  private final boolean formulas;
  private final boolean zeros;
  private final boolean picture;
  private final List<CellText> texts = new ArrayList<>();
  private final List<WorkbookCells.Cell> contents = new ArrayList<>();

  SheetCells(
      Sheet sheet, Grid grid, Merges merges, Looks looks, PrintArea printed, boolean from1904) {
    this.sheet = sheet;
    this.grid = grid;
    this.merges = merges;
    this.looks = looks;
    this.printed = printed;
    this.from1904 = from1904;
    Node view = sheet.rest.in("sheetViews").in("sheetView");
    formulas = view.is("showFormulas", false);
    zeros = view.is("showZeros", true);
    picture = sheet.rest.has("picture");
  }

  void read() throws UnreadableArtefact {
    for (Sheet.Row row : sheet.rows) {
      List<Cell> cells = row.cells();
      for (int i = 0; i < cells.size(); i++) {
        if (cells.get(i).filled()) {
          cell(row, i);
        }
      }
    }
  }

  /** What is seen, by row and column. */
  List<CellText> texts() {
    return texts;
  }

  /** What is there. */
  List<WorkbookCells.Cell> contents() {
    return contents;
  }

  private void cell(Sheet.Row row, int index) throws UnreadableArtefact {
    Cell cell = row.cells().get(index);
    CellFormat format = looks.of(cell);
    Area merged = merges.around(cell.row, cell.column);
    boolean under = merged != null && (merged.top() != cell.row || merged.left() != cell.column);
    Area area =
        merged == null || under ? new Area(cell.row, cell.column, cell.row, cell.column) : merged;
    Box box = grid.box(area);
    CellValue value = CellValue.of(cell, sheet);
    boolean asFormula = formulas && cell.formula != null;
    int room = room(box, format.font());
    NumberFormat.Shown shown =
        asFormula
            ? new NumberFormat.Shown("=" + cell.formula, null, true)
            : value.shown(format.format(), from1904, room);
    WorkbookCells.Cell content = value.content(format.format(), shown.text().strip());
    contents.add(content);
    if (cell.kind == WorkbookCells.Kind.NO_VALUE && !asFormula) {
      return;
    }
    Set<Hiding> hiding = hiding(area, under);
    boolean blank = shown.text().isBlank() || (!zeros && zero(value));
    // Room that a number format leaves beside a number is none of its words.
    String plain = blank ? value.plain() : words(cell) ? shown.text() : shown.text().strip();
    if (plain.isBlank()) {
      return;
    }
    if (blank && shown.fits()) {
      hiding.add(Hiding.EMPTY_FORMAT);
    } else if (!shown.fits()) {
      hiding.add(Hiding.CUT_OFF);
    }
    Font font = shown.colour() == null ? format.font() : format.font().with(shown.colour());
    boolean own = cell.rich != null && !blank && shown.text().equals(cell.rich.text());
    List<Setting.Styled> pieces =
        own && shown.colour() == null
            ? looks.pieces(cell.rich, font)
            : List.of(new Setting.Styled(plain, font));
    boolean words = words(cell) || asFormula;
    boolean number = cell.kind == WorkbookCells.Kind.NUMBER && !asFormula;
    Alignment alignment =
        number && format.alignment().wrap() ? unwrapped(format.alignment()) : format.alignment();
    String horizontal = horizontal(cell, alignment, asFormula);
    Setting setting = new Setting(sheet.number, box, alignment, horizontal, pieces);
    Ground ground = ground(row, index, format, box);
    double[] window =
        words && merged == null && !alignment.wrap()
            ? window(row, index, box, setting.width(), horizontal)
            : new double[] {box.x(), box.right()};
    List<Run> runs = setting.runs(window[0], window[1], number, ground, hiding);
    texts.add(new CellText(sheet, area, plain, box, format, !words, content.cell(), runs));
  }

  private static boolean words(Cell cell) {
    return cell.kind == WorkbookCells.Kind.TEXT;
  }

  private boolean zero(CellValue value) {
    BigDecimal number = value.number();
    return number != null && number.signum() == 0;
  }

  private static Alignment unwrapped(Alignment a) {
    return new Alignment(a.horizontal(), a.vertical(), false, a.shrink(), a.indent(), a.rotation());
  }

  /** Most digits that have room in a cell. */
  private static int room(Box box, Font font) {
    double digit = Metrics.of(font).width('0');
    return digit <= 0 ? GeneralText.MOST : (int) Math.floor((box.width() - 3) / digit);
  }

  private static String horizontal(Cell cell, Alignment alignment, boolean asFormula) {
    String given = alignment.horizontal();
    if (!given.equals("general")) {
      return given;
    }
    if (asFormula) {
      return "left";
    }
    return switch (cell.kind) {
      case NUMBER -> "right";
      case BOOLEAN, ERROR -> "center";
      default -> "left";
    };
  }

  private EnumSet<Hiding> hiding(Area area, boolean under) {
    EnumSet<Hiding> hiding = EnumSet.noneOf(Hiding.class);
    if (sheet.hidden) {
      hiding.add(Hiding.HIDDEN_SHEET);
    }
    if (under) {
      hiding.add(Hiding.COVERED);
    }
    axis(grid.rows, area.top(), area.bottom(), Hiding.HIDDEN_ROW, hiding);
    axis(grid.columns, area.left(), area.right(), Hiding.HIDDEN_COLUMN, hiding);
    if (!printed.holds(area)) {
      hiding.add(Hiding.OUTSIDE_PRINT_AREA);
    }
    return hiding;
  }

  /** A merged area can be seen as long as some of it is not hidden. */
  private static void axis(Axis axis, int from, int to, Hiding hidden, EnumSet<Hiding> hiding) {
    int state = axis.state(from);
    if (state == 0 || axis.position(to + 1) - axis.position(from) > 0) {
      return;
    }
    hiding.add(state == Axis.FOLDED ? Hiding.FOLDED : hidden);
  }

  /** How far the text of a cell can be seen to its left and right: over what is empty. */
  private double[] window(Sheet.Row row, int index, Box box, double width, String horizontal) {
    Cell cell = row.cells().get(index);
    double left = box.x();
    double right = box.right();
    if (width <= box.width()) {
      return new double[] {left, right};
    }
    if (!horizontal.equals("right")) {
      int stop = merges.nextAfter(row.index(), cell.column);
      for (int i = index + 1; i < row.cells().size(); i++) {
        if (row.cells().get(i).filled()) {
          stop = Math.min(stop, row.cells().get(i).column);
          break;
        }
      }
      right = grid.columns.position(Math.min(stop, Area.LAST_COLUMN + 1));
    }
    if (horizontal.equals("right") || horizontal.startsWith("center")) {
      int stop = merges.lastBefore(row.index(), cell.column);
      for (int i = index - 1; i >= 0; i--) {
        if (row.cells().get(i).filled()) {
          stop = Math.max(stop, row.cells().get(i).column);
          break;
        }
      }
      left = grid.columns.position(stop + 1);
    }
    return new double[] {left, right};
  }

  private Ground ground(Sheet.Row row, int index, CellFormat format, Box box) {
    return (ink, place) -> {
      List<Colour> own = format.fill().colours();
      boolean over = place.x() < box.x() - 1 || place.right() > box.right() + 1;
      if (!over) {
        return own.isEmpty() ? paper() : Ground.nearest(ink, own);
      }
      int first = grid.columns.at(Math.max(0, place.x()));
      int last = grid.columns.at(Math.max(0, place.right() - 0.5));
      List<Colour> all = new ArrayList<>();
      boolean paper = false;
      int there = 0;
      int from = index;
      while (from > 0 && row.cells().get(from - 1).column >= first) {
        from--;
      }
      for (int i = from; i < row.cells().size() && row.cells().get(i).column <= last; i++) {
        there++;
        List<Colour> colours = looks.of(row.cells().get(i)).fill().colours();
        all.addAll(colours);
        paper |= colours.isEmpty();
      }
      if (paper || there < last - first + 1) {
        if (picture) {
          return null;
        }
        all.add(Colour.WHITE);
      }
      return Ground.nearest(ink, all);
    };
  }

  private Colour paper() {
    return picture ? null : Colour.WHITE;
  }
}
