package org.counterweight.readback.xlsx;

import java.util.ArrayList;
import java.util.List;

/**
 * A defined name.
 *
 * @param name as written
 * @param sheet number of the sheet that it belongs to; 0 for the whole workbook
 * @param target formula that it stands for
 * @param hidden whether programs leave it out of their lists
 * @param comment on it; empty for none
 * @param owner name of the sheet that the target's first reference leads to; null for none
 * @param areas that the target refers to, where it is nothing but references
 */
record DefinedName(
    String name,
    int sheet,
    String target,
    boolean hidden,
    String comment,
    String owner,
    List<Area> areas) {

  static DefinedName of(Node node) {
    String target = node.text().strip();
    List<String> parts = split(target);
    List<Area> areas = new ArrayList<>();
    String owner = null;
    for (String part : parts) {
      int mark = part.lastIndexOf('!');
      Area area = mark < 0 ? null : Area.of(part.substring(mark + 1));
      if (area == null) {
        areas.clear();
        break;
      }
      owner = owner == null ? unquoted(part.substring(0, mark)) : owner;
      areas.add(area);
    }
    int local = node.whole("localSheetId", -1);
    return new DefinedName(
        node.get("name", ""),
        local + 1,
        target,
        node.is("hidden", false),
        node.get("comment", ""),
        areas.isEmpty() ? null : owner,
        List.copyOf(areas));
  }

  private static List<String> split(String target) {
    List<String> parts = new ArrayList<>();
    boolean quoted = false;
    int from = 0;
    for (int i = 0; i < target.length(); i++) {
      char c = target.charAt(i);
      if (c == '\'') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        parts.add(target.substring(from, i));
        from = i + 1;
      }
    }
    parts.add(target.substring(from));
    return parts;
  }

  private static String unquoted(String sheet) {
    return sheet.length() > 1 && sheet.startsWith("'") && sheet.endsWith("'")
        ? sheet.substring(1, sheet.length() - 1).replace("''", "'")
        : sheet;
  }
}
