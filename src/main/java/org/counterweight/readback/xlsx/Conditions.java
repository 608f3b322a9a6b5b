package org.counterweight.readback.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.counterweight.layout.Colour;
import org.counterweight.readback.UnreadableArtefact;

/** Conditional formatting of a sheet, worked out. */
final class Conditions {
  private final List<RuleCheck> checks = new ArrayList<>();
  private final Styles styles;

  /**
   * The rules of a sheet.
   *
   * @throws UnreadableArtefact where working them out for all their cells would take too long
   */
  Conditions(Sheet sheet, Styles styles, Formulas formulas, Limits limits)
      throws UnreadableArtefact {
    this.styles = styles;
    long work = 0;
    for (Rule rule : Rule.of(sheet, styles.root())) {
      if (rule.areas().isEmpty()) {
        continue;
      }
      RuleCheck check = new RuleCheck(rule, sheet, formulas);
      checks.add(check);
      long cells = 0;
      for (Sheet.Row row : sheet.rows) {
        for (Cell cell : row.cells()) {
          cells += rule.holds(cell.row, cell.column) ? 1 : 0;
        }
        work += row.cells().size() * (long) rule.areas().size() / 64;
        if (work + cells * check.cost() > limits.evaluations()) {
          throw Pack.tooLarge(
              "has conditional formats on its sheet \""
                  + sheet.name
                  + "\" that take too long to"
                  + " work out");
        }
      }
      work += cells * check.cost();
    }
  }

  boolean isEmpty() {
    return checks.isEmpty();
  }

  /** A cell's format with all rules that hold for it. */
  CellFormat over(Cell cell, CellFormat format) {
    List<Node> changes = new ArrayList<>();
    CellFormat looks = format;
    boolean hidden = false;
    for (RuleCheck check : checks) {
      Rule rule = check.rule();
      if (!rule.holds(cell.row, cell.column)) {
        continue;
      }
      RuleCheck.Holds holds = check.at(cell);
      if (holds == RuleCheck.Holds.NO) {
        continue;
      }
      if (holds == RuleCheck.Holds.MAYBE) {
        // Seen at the wrong moment it may look like this: what hides is taken to hold.
        CellFormat changed = LookChange.over(looks, rule.change(), styles);
        looks = LookChange.worse(changed, looks) ? changed : looks;
        continue;
      }
      changes.add(rule.change());
      looks = scale(check, cell, looks);
      hidden |= hides(rule);
      if (rule.last()) {
        break;
      }
    }
    // The first that holds wins, so it is laid over the others.
    for (int i = changes.size() - 1; i >= 0; i--) {
      looks = LookChange.over(looks, changes.get(i), styles);
    }
    return hidden ? LookChange.hidden(looks, styles) : looks;
  }

  private static boolean hides(Rule rule) {
    for (String kind : List.of("dataBar", "iconSet")) {
      if (rule.node().has(kind) && !rule.node().in(kind).is("showValue", true)) {
        return true;
      }
    }
    return false;
  }

  private CellFormat scale(RuleCheck check, Cell cell, CellFormat format) {
    Node node = check.rule().node();
    Palette palette = styles.palette();
    if (node.has("colorScale")) {
      List<Colour> colours = new ArrayList<>();
      for (Node colour : node.in("colorScale").all("color")) {
        Colour own = palette.of(colour);
        colours.add(own == null ? Colour.WHITE : own);
      }
      List<Double> all = check.numbers();
      if (colours.size() >= 2 && !all.isEmpty()) {
        return LookChange.with(format, Fill.plain(on(colours, all, ChartCells.number(cell))));
      }
    } else if (node.has("dataBar")) {
      Colour bar = palette.of(node.in("dataBar").child("color"));
      bar = bar == null ? palette.of(node.in("dataBar").child("fillColor")) : bar;
      return bar == null ? format : LookChange.behind(format, bar);
    }
    return format;
  }

  /** The colour of a number between the least and the greatest, by its share of the way. */
  private static Colour on(List<Colour> colours, List<Double> all, double value) {
    double least = all.get(0);
    double most = all.get(all.size() - 1);
    double share = most > least ? (value - least) / (most - least) : 0;
    double place = Math.max(0, Math.min(1, share)) * (colours.size() - 1);
    int below = Math.min(colours.size() - 2, (int) place);
    return colours.get(below + 1).over(colours.get(below), place - below);
  }
}
