package org.counterweight.conformance.sketch;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterweight.layout.Block;
import org.counterweight.layout.Box;
import org.counterweight.layout.Colour;
import org.counterweight.layout.Hiding;
import org.counterweight.layout.Layout;
import org.counterweight.layout.Medium;
import org.counterweight.layout.Role;
import org.counterweight.layout.Run;
import org.counterweight.layout.Surface;
import org.counterweight.layout.Table;
import org.counterweight.layout.Type;
import org.counterweight.rule.submission.Artefact;
import org.counterweight.rule.submission.Artefact.Mark;
import org.counterweight.rule.submission.SheetCell;
import tools.jackson.databind.JsonNode;

/**
 * What a reader finds in a workbook: a list of cells, from the first sheet to the last and on each
 * from top to bottom and left to right.
 *
 * <pre>
 * - {cell: "'Method'!B4", shown: EUR m}
 * - {cell: "'Method'!C4", figure: entity.turnover, number: 912400000, shown: "912.4"}
 * - {cell: "'Method'!C5", formula: C4/1000000, number: 912.4, shown: "912.4", again: 912.40}
 * - {cell: "'Method'!C6", number: 7, shown: "7", hidden: hidden_row}
 * </pre>
 */
final class WorkbookSketch {
  private static final Pattern PLACE = Pattern.compile("'([^']+)'!([A-Z]{1,2})([1-9][0-9]{0,5})");
  private static final double CELL_WIDTH = 90;
  private static final double CELL_HEIGHT = 16;

  private final Map<String, Integer> sheets = new LinkedHashMap<>();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();
  private final List<SheetCell> cells = new ArrayList<>();

  /** Cells by sheet and row, to make tables of. */
  private final Map<Integer, TreeMap<Integer, List<Table.Cell>>> rows = new TreeMap<>();

  private WorkbookSketch() {}

  static Artefact of(JsonNode entries) {
    WorkbookSketch sketch = new WorkbookSketch();
    entries.forEach(sketch::cell);
    return sketch.artefact();
  }

  private void cell(JsonNode entry) {
    String place = entry.path("cell").asString("");
    Matcher at = PLACE.matcher(place);
    if (!at.matches()) {
      throw new IllegalArgumentException(
          "a cell is written with its sheet, as in 'Method'!C4, not " + place);
    }
    int sheet = sheets.computeIfAbsent(at.group(1), name -> sheets.size() + 1);
    int column = 0;
    for (char letter : at.group(2).toCharArray()) {
      column = column * 26 + letter - 'A' + 1;
    }
    column--;
    int row = Integer.parseInt(at.group(3)) - 1;
    String shown = entry.path("shown").asString("");
    if (entry.has("figure")) {
      marks.add(new Mark(entry.get("figure").asString(), shown, blocks.size(), place));
    }
    rows.computeIfAbsent(sheet, s -> new TreeMap<>())
        .computeIfAbsent(row, r -> new ArrayList<>())
        .add(new Table.Cell(column, 1, false, List.of(blocks.size())));
    blocks.add(block(entry, shown, sheet, row, column, place, at.group(1)));
    cells.add(
        new SheetCell(
            place,
            sheet,
            row,
            column,
            number(entry, "number"),
            entry.path("formula").asString(null),
            shown,
            number(entry, "again"),
            entry.path("trouble").asString(null)));
  }

  private static BigDecimal number(JsonNode entry, String key) {
    return entry.has(key) ? entry.get(key).decimalValue() : null;
  }

  private Block block(
      JsonNode entry, String text, int sheet, int row, int column, String place, String name) {
    Box box = new Box(column * CELL_WIDTH, row * CELL_HEIGHT, CELL_WIDTH, 12);
    Set<Hiding> hiding = EnumSet.noneOf(Hiding.class);
    if (entry.has("hidden")) {
      hiding.add(Hiding.valueOf(entry.get("hidden").asString().toUpperCase(Locale.ROOT)));
    }
    Run run =
        new Run(
            text,
            sheet,
            box,
            new Type(10, "Sans", false, false, 5),
            Colour.BLACK,
            Colour.WHITE,
            hiding);
    return new Block(
        blocks.size(),
        sheet,
        Role.CELL,
        0,
        text,
        box,
        List.of(run),
        List.of(name),
        List.of(),
        place);
  }

  private Artefact artefact() {
    List<Surface> surfaces = new ArrayList<>();
    sheets.forEach((name, number) -> surfaces.add(new Surface(number, name, 600, 800, true)));
    List<Table> tables = new ArrayList<>();
    rows.forEach((sheet, own) -> {
      List<Table.Row> table = own.values().stream().map(row -> new Table.Row(false, row)).toList();
      tables.add(new Table(sheet, new Box(0, 0, 600, 800), table, List.of(), -1));
    });
    Layout layout =
        new Layout(
            Medium.WORKBOOK,
            true,
            "en",
            surfaces,
            blocks,
            List.of(),
            tables,
            List.of(),
            List.of(),
            List.of());
    return new Artefact("statement.xlsx", layout, marks, cells);
  }
}
