package org.counterweight.render.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.counterweight.render.RenderException;

/** Reads a {@code table}: one {@code head}, then {@code row}s, then {@code total}s. */
final class TableParser {
  private static final Pattern ID = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]{0,100}");

  /** Longest head that Excel takes for the name of a table's column. */
  private static final int MAX_HEAD = 255;

  private final Markup in;
  private final SheetParser sheet;
  private final Map<Integer, String> keys = new HashMap<>();
  private String id = "";
  private boolean inHead;

  TableParser(Markup in, SheetParser sheet) {
    this.in = in;
    this.sheet = sheet;
  }

  String id() {
    return id;
  }

  /** Notes the key of a head. */
  void key(int column, String key, Attributes at) throws RenderException {
    if (!inHead || !ID.matcher(key).matches() || keys.containsValue(key)) {
      throw at.wrong(
          "key", key, "letters, digits, hyphens or underscores, on one head of the table only");
    }
    keys.put(column, key);
  }

  Table parse() throws RenderException {
    Attributes at = in.attributes(Set.of("id", "alt"));
    id = at.required("id");
    if (!ID.matcher(id).matches() || sheet.table(id) != null) {
      throw at.wrong("id", id, "letters, digits, hyphens or underscores, different for each table");
    }
    Row head = null;
    int bottom = -1;
    int end = -1;
    while (in.child()) {
      String element = in.name();
      if (element.equals("head") == (head != null) || (bottom < end && element.equals("row"))) {
        throw in.error(
            "<"
                + element
                + "> stands in the wrong order: a table has one <head>, then its <row>s,"
                + " then its <total>s.");
      }
      switch (element) {
        case "head" -> {
          inHead = true;
          head = sheet.row(this);
          inHead = false;
          bottom = head.index();
        }
        case "row" -> bottom = sheet.row(this).index();
        case "total" -> sheet.row(this);
        default -> throw in.unexpected("table", "head, row, total");
      }
      end = sheet.next() - 1;
    }
    if (head == null) {
      throw at.place().error("table \"" + id + "\" has no <head>. Say what its columns hold.");
    }
    int left = head.cells().isEmpty() ? 0 : head.cells().get(0).column();
    return new Table(at.place(), id, at.get("alt"), head.index(), left, heads(head), bottom, end);
  }

  private List<Table.Head> heads(Row head) throws RenderException {
    List<Table.Head> heads = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    int expected = -1;
    for (Cell cell : head.cells()) {
      String text =
          cell.formula() == null && cell.content() instanceof Content.Text plain
              ? plain.plain()
              : "";
      boolean gap = expected >= 0 && cell.column() != expected;
      if (gap
          || text.isBlank()
          || text.length() > MAX_HEAD
          || !seen.add(text.toLowerCase(Locale.ROOT))) {
        throw cell.place()
            .error(
                "table \""
                    + id
                    + "\", head "
                    + cell.name()
                    + " \""
                    + Markup.shortened(text)
                    + "\": each column needs a head of its own in words (at most "
                    + MAX_HEAD
                    + " characters, none twice, no gap between).");
      }
      expected = cell.column() + 1;
      heads.add(new Table.Head(keys.get(cell.column()), text));
    }
    return List.copyOf(heads);
  }
}
