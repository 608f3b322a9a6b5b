package org.counterweight.readback.xlsx;

import java.util.ArrayList;
import java.util.List;

/** What of a sheet is printed. */
final class PrintArea {
  private final List<Area> areas;
  private final List<Area> titles;

  private PrintArea(List<Area> areas, List<Area> titles) {
    this.areas = areas;
    this.titles = titles;
  }

  /** That of a sheet, from the names that are kept for it. */
  static PrintArea of(Sheet sheet, List<DefinedName> names) {
    List<Area> areas = new ArrayList<>();
    List<Area> titles = new ArrayList<>();
    for (DefinedName name : names) {
      if (name.sheet() == sheet.number) {
        if (name.name().equalsIgnoreCase("_xlnm.Print_Area")) {
          areas.addAll(name.areas());
        } else if (name.name().equalsIgnoreCase("_xlnm.Print_Titles")) {
          titles.addAll(name.areas());
        }
      }
    }
    return new PrintArea(areas, titles);
  }

  /** Whether some of an area of cells is printed; without a print area, everything is. */
  boolean holds(Area cells) {
    if (areas.isEmpty()) {
      return true;
    }
    for (Area area : areas) {
      boolean rows = cells.bottom() >= area.top() && cells.top() <= area.bottom();
      boolean columns = cells.right() >= area.left() && cells.left() <= area.right();
      if (rows && columns) {
        return true;
      }
      for (Area title : titles) {
        // Rows that are repeated on each page are printed as wide as the area is, and likewise.
        if ((columns && title.holds(cells.top(), area.left()))
            || (rows && title.holds(area.top(), cells.left()))) {
          return true;
        }
      }
    }
    return false;
  }
}
