package org.counterweight.readback.xlsx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A rule of conditional formatting.
 *
 * @param areas that it holds for
 * @param priority the lowest wins
 * @param type as in the file
 * @param operator of a comparison
 * @param formulas one or two
 * @param change the look it gives; an empty element for none
 * @param last whether no further rule is looked at where it holds
 * @param node of it in the file
 */
record Rule(
    List<Area> areas,
    int priority,
    String type,
    String operator,
    List<String> formulas,
    Node change,
    boolean last,
    Node node) {

  /** Those of a sheet, by priority, older and newer form alike. */
  static List<Rule> of(Sheet sheet, Node styles) {
    List<Node> changes = styles.in("dxfs").all("dxf");
    List<Rule> rules = new ArrayList<>();
    for (Node group : sheet.rest.deep("conditionalFormatting")) {
      Node cells = group.child("sqref");
      List<Area> areas = Area.all(cells == null ? group.get("sqref") : cells.text());
      for (Node node : group.all("cfRule")) {
        List<String> formulas = new ArrayList<>();
        for (Node child : node.children) {
          if (child.name.equals("formula") || child.name.equals("f")) {
            formulas.add(child.text().strip());
          }
        }
        int number = node.whole("dxfId", -1);
        Node change =
            node.has("dxf")
                ? node.in("dxf")
                : number >= 0 && number < changes.size() ? changes.get(number) : Node.none();
        rules.add(
            new Rule(
                areas,
                node.whole("priority", Integer.MAX_VALUE),
                node.get("type", ""),
                node.get("operator", "equal"),
                formulas,
                change,
                node.is("stopIfTrue", false),
                node));
      }
    }
    rules.sort(Comparator.comparingInt(Rule::priority));
    return rules;
  }

  /** The first area, whose upper left cell its formulas are written for. */
  Area origin() {
    int top = Integer.MAX_VALUE;
    int left = Integer.MAX_VALUE;
    int bottom = 0;
    int right = 0;
    for (Area area : areas) {
      top = Math.min(top, area.top());
      left = Math.min(left, area.left());
      bottom = Math.max(bottom, area.bottom());
      right = Math.max(right, area.right());
    }
    return new Area(top, left, bottom, right);
  }

  boolean holds(int row, int column) {
    for (Area area : areas) {
      if (area.holds(row, column)) {
        return true;
      }
    }
    return false;
  }
}
