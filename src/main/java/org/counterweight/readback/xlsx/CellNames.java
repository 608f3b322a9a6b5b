package org.counterweight.readback.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.counterweight.readback.WorkbookCells;

/** Which defined names stand for exactly one cell. */
final class CellNames {
  private final Map<String, List<String>> names = new HashMap<>();
  private final List<WorkbookCells.Name> all = new ArrayList<>();

  CellNames(List<DefinedName> defined, List<Sheet> sheets, Map<Sheet, Merges> merges) {
    Map<String, Sheet> byName = new HashMap<>();
    sheets.forEach(sheet -> byName.putIfAbsent(sheet.name.toLowerCase(Locale.ROOT), sheet));
    for (DefinedName name : defined) {
      Sheet sheet = name.owner() == null ? null : byName.get(name.owner().toLowerCase(Locale.ROOT));
      String cell = null;
      if (sheet != null && name.areas().size() == 1) {
        Area area = name.areas().get(0);
        Merges merged = merges.get(sheet);
        boolean one = area.single() || (merged != null && merged.has(area));
        cell = one ? sheet.place(area.top(), area.left()) : null;
      }
      all.add(
          new WorkbookCells.Name(name.name(), name.sheet(), name.target(), cell, name.hidden()));
      if (cell != null && !name.name().startsWith("_xlnm.")) {
        names.computeIfAbsent(cell, key -> new ArrayList<>()).add(name.name());
      }
    }
  }

  /** Those of a cell. */
  List<String> of(String cell) {
    return names.getOrDefault(cell, List.of());
  }

  List<WorkbookCells.Name> all() {
    return all;
  }
}
