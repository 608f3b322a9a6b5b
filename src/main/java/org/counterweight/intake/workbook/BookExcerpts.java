package org.counterweight.intake.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellReference;
import org.counterweight.intake.Excerpts;

/** Quotes the cells of a workbook. */
record BookExcerpts(String name, Map<String, BookSheet> sheets) implements Excerpts {
  static BookExcerpts of(String name, List<BookSheet> sheets) {
    Map<String, BookSheet> byName = new HashMap<>();
    sheets.forEach(sheet -> byName.put(sheet.name(), sheet));
    return new BookExcerpts(name, byName);
  }

  @Override
  public Optional<String> cell(String cell) {
    int bang = cell.lastIndexOf('!');
    BookSheet sheet = sheets.get(cell.substring(1, bang - 1).replace("''", "'"));
    CellReference at = new CellReference(cell.substring(bang + 1));
    BookCell found = sheet == null ? null : sheet.cell(at.getRow(), at.getCol());
    return Optional.ofNullable(found).map(BookCell::shown);
  }
}
