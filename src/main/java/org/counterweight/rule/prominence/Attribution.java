package org.counterweight.rule.prominence;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.counterweight.claim.ClaimForm;
import org.counterweight.claim.Reading;
import org.counterweight.claim.SectionNames;
import org.counterweight.layout.Block;
import org.counterweight.layout.Layout;
import org.counterweight.layout.Line;
import org.counterweight.layout.Picture;
import org.counterweight.layout.Table;
import org.counterweight.statement.Section;

/**
 * Decides what every block of an artefact speaks of. Content decides before marks: a claim of raw
 * usage, or the number of a usage figure, is usage wherever it stands and whatever it is called.
 * Only figures of A, D and E that the data know as such may sound like usage (hours of
 * accelerators, voluntary use, computing by purpose). After that a figure's id counts, then the row
 * or chart that the block stands in, then the marked section.
 */
final class Attribution {
  /** So many digits tell a figure by its number alone. */
  private static final int TELLING = 3;

  private final Layout layout;
  private final KnownFigures known;
  private final Claims finder;
  private final Boast boast;
  private final Regions regions;
  private final Section[] section;
  private final boolean[] claims;
  private final Reading[] readings;
  private final List<List<String>> figures = new ArrayList<>();

  /** The section that the head of a column opens: asked for again in every row below it. */
  private final Map<String, Optional<Section>> opened = new HashMap<>();

  private Attribution(Layout layout, KnownFigures known, Claims finder) {
    this.layout = layout;
    this.known = known;
    this.finder = finder;
    this.boast = new Boast(known);
    this.regions = Regions.of(layout, known);
    int count = layout.blocks().size();
    this.section = new Section[count];
    this.claims = new boolean[count];
    this.readings = new Reading[count];
    for (Block block : layout.blocks()) {
      figures.add(known.named(block.ids()));
    }
  }

  /** What each block speaks of, by the order of the blocks. */
  static List<Item> of(Layout layout, KnownFigures known, Claims finder) {
    Attribution attribution = new Attribution(layout, known, finder);
    Set<Integer> done = new LinkedHashSet<>();
    layout.tables().forEach(table -> attribution.table(table, done));
    layout.pictures().forEach(picture -> attribution.picture(picture, done));
    for (Block block : layout.blocks()) {
      if (!done.contains(block.order())) {
        attribution.block(block);
      }
    }
    attribution.lines();
    new Tiles(layout, attribution.section, attribution.regions).join();
    return attribution.items();
  }

  private List<Item> items() {
    RegionContent content = RegionContent.of(layout, regions, figures, claims);
    List<Item> items = new ArrayList<>();
    for (Block block : layout.blocks()) {
      int i = block.order();
      Section marked = regions.of(i);
      Item own = new Item(block, section[i], marked, readings[i], figures.get(i), claims[i]);
      // What is repeated on every page belongs to the section there only by what it says itself.
      items.add(own.section() != null || own.furniture() ? own : own.of(content.of(block, marked)));
    }
    return items;
  }

  private void block(Block block) {
    int i = block.order();
    readings[i] = finder.read(block.text());
    if (boast.in(readings[i], block.text(), figures.get(i), regions.of(i), () -> false)) {
      usage(i);
    } else {
      if (!Item.furniture(block.role())) {
        match(i, block.text());
      }
      Section byFigures = ofFigures(figures.get(i), block.text());
      section[i] =
          byFigures != null ? byFigures : SectionNames.known().lettered(block.text()).orElse(null);
    }
  }

  /** Without an id, the number tells the figure. */
  private void match(int block, String text) {
    if (figures.get(block).isEmpty() && regions.of(block) != Section.U) {
      known
          .matching(text, regions.of(block), TELLING)
          .ifPresent(id -> figures.set(block, List.of(id)));
    }
  }

  private void table(Table table, Set<Integer> done) {
    Heads heads = new Heads(layout.blocks());
    for (Table.Row each : table.rows()) {
      RowText row = new RowText(each, layout.blocks());
      row(row, heads, done);
      heads.after(row);
    }
  }

  private void row(RowText row, Heads heads, Set<Integer> done) {
    List<String> ids = new ArrayList<>();
    for (int i : row.blocks()) {
      ids.addAll(figures.get(i));
      ids.addAll(known.named(List.of(layout.blocks().get(i).text())));
      done.add(i);
    }
    Section mark = row.blocks().isEmpty() ? null : regions.of(row.blocks().getFirst());
    boolean head = row.head() && ids.isEmpty();
    Reading whole = head ? null : finder.read(row.text());
    // The name is read last: of most rows the numbers and the rest of the words say enough.
    BooleanSupplier money = () -> !head && inMoney(row, heads);
    boolean all =
        Boast.isUsageFigure(ids)
            || (!head
                && boast.in(whole, row.text(), ids, mark, money)
                && !finder.read(row.name()).usage().isEmpty());
    Section named = SectionNames.known().lettered(row.name()).orElse(null);
    boolean columns = !head && bySections(heads);
    if (!head && !all && !columns && ids.isEmpty()) {
      Section of = named != null ? named : mark;
      if (of != Section.U) {
        int least = of == null ? TELLING : named != null ? 1 : TELLING - 1;
        known
            .matching(row.text(), of, least)
            .or(() -> named == null ? Optional.empty() : known.single(row.text(), named))
            .ifPresent(ids::add);
      }
    }
    Section byIds = head || columns ? null : ofFigures(ids, row.text());
    byIds = byIds == null ? named : byIds;
    for (Table.Cell cell : row.row().cells()) {
      String above = head ? null : heads.above(cell.column());
      for (int i : cell.blocks()) {
        cell(i, above, all ? whole : null, money, ids, byIds);
      }
    }
  }

  /** Whether the numbers of a row are amounts of money: a head says so, or a cell with the unit. */
  private boolean inMoney(RowText row, Heads heads) {
    return heads.all().stream().anyMatch(MoneyUnit::ends)
        || row.blocks().stream().anyMatch(i -> MoneyUnit.ends(layout.blocks().get(i).text()));
  }

  private static boolean inMoney(Picture picture) {
    return picture.plot() != null && MoneyUnit.ends(picture.plot().title());
  }

  /** Whether the columns of a table stand for sections, as the key figures of a cover do. */
  private boolean bySections(Heads heads) {
    Set<Section> sections = EnumSet.noneOf(Section.class);
    heads.columns().forEach(head -> opens(head).ifPresent(sections::add));
    return sections.size() > 1;
  }

  private Optional<Section> opens(String head) {
    return opened.computeIfAbsent(head, SectionNames.known()::opens);
  }

  private void cell(
      int i, String above, Reading row, BooleanSupplier money, List<String> rowIds, Section byIds) {
    Block block = layout.blocks().get(i);
    boolean number = Digits.in(block.text());
    readings[i] = row != null ? row : read(block.text(), number ? above : null);
    // In the row of a figure that the data know, words that may mean something else do.
    boolean settled = byIds != null && byIds != Section.U && boast.weak(readings[i], block.text());
    boolean usage =
        row != null
            || (!settled
                && boast.in(readings[i], block.text(), figures.get(i), regions.of(i), money));
    if (usage) {
      usage(i);
      return;
    }
    Section mine = ofFigures(figures.get(i), block.text());
    Section head = above == null || regions.of(i) != null ? null : opens(above).orElse(null);
    section[i] = mine != null ? mine : byIds != null ? byIds : head;
    if (figures.get(i).isEmpty() && number && section[i] != null) {
      List<String> shown =
          rowIds.stream().filter(id -> known.agrees(block.text(), List.of(id))).toList();
      if (!shown.isEmpty()) {
        figures.set(i, shown);
      } else if (head != null) {
        known
            .matching(block.text(), head, TELLING)
            .or(() -> known.single(block.text(), head))
            .ifPresent(id -> figures.set(i, List.of(id)));
      }
    }
  }

  /** What a cell says together with its head; a number under a silent head says nothing. */
  private Reading read(String cell, String above) {
    Reading own = finder.read(cell);
    if (above == null) {
      return own;
    }
    Reading head = finder.read(above);
    boolean silent = head.claims().isEmpty() && head.remarks().isEmpty();
    return silent && Claims.isNumber(cell) ? own : finder.read(above + " | " + cell);
  }

  private void picture(Picture picture, Set<Integer> done) {
    StringBuilder text = new StringBuilder();
    List<String> ids = new ArrayList<>(known.named(picture.ids()));
    for (int i : picture.blocks()) {
      text.append(text.isEmpty() ? "" : " | ").append(layout.blocks().get(i).text());
      ids.addAll(figures.get(i));
    }
    Section mark = picture.blocks().isEmpty() ? null : regions.of(picture.blocks().getFirst());
    Reading whole = finder.read(text.toString());
    boolean usage = boast.inPicture(whole, text.toString(), ids, mark, () -> inMoney(picture));
    Section byIds = ofFigures(ids, text.toString());
    if (byIds == null) {
      byIds = SectionNames.known().lettered(text.toString()).orElse(null);
    }
    for (int i : picture.blocks()) {
      if (done.add(i)) {
        readings[i] = whole;
        if (usage) {
          usage(i);
        } else {
          section[i] = byIds;
        }
      }
    }
  }

  /** What a picture shows: what its text says, or its alternative text, or where it stands. */
  static Section ofPicture(Picture picture, List<Item> items, KnownFigures known, Claims finder) {
    Section inside = null;
    for (int i : picture.blocks()) {
      Section each = items.get(i).section();
      if (each == Section.U) {
        return Section.U;
      }
      inside = inside == null ? each : inside;
    }
    Reading told = finder.read(picture.alt());
    List<String> named = known.named(picture.ids());
    if (known.showsUsage(picture.alt())
        || new Boast(known).inPicture(told, picture.alt(), named, inside, () -> inMoney(picture))) {
      return Section.U;
    }
    if (inside != null) {
      return inside;
    }
    if (!named.isEmpty()) {
      return KnownFigures.sectionOf(named.getFirst());
    }
    Section byPath = Regions.ofPath(picture.path());
    if (byPath != null || items.isEmpty()) {
      return byPath;
    }
    int before = Math.max(0, Math.min(picture.order(), items.size()) - 1);
    return items.get(before).block().surface() == picture.surface()
        ? items.get(before).section()
        : null;
  }

  /** Text in pieces: a line that makes a claim none of its blocks makes by itself. */
  private void lines() {
    int[] group = groups();
    for (Line line : layout.lines()) {
      boolean together = line.blocks().stream().mapToInt(i -> group[i]).distinct().count() == 1;
      boolean grouped = !line.blocks().isEmpty() && group[line.blocks().getFirst()] != 0;
      if (line.blocks().size() < 2
          || (together && grouped)
          || line.blocks().stream().anyMatch(i -> claims[i])) {
        continue;
      }
      for (String part : line.text().split("\t", -1)) {
        List<Integer> pieces =
            line.blocks().stream()
                .filter(i -> holdsPieceOf(part, layout.blocks().get(i).text()))
                .toList();
        if (pieces.size() > 1 && speaksOut(finder.read(Pieces.joined(part)))) {
          pieces.forEach(this::usage);
        }
      }
    }
  }

  /** Rows of tables and pictures have been read as a whole before: each has a number of its own. */
  private int[] groups() {
    int[] group = new int[layout.blocks().size()];
    int next = 0;
    for (Table table : layout.tables()) {
      for (Table.Row row : table.rows()) {
        next++;
        for (Table.Cell cell : row.cells()) {
          for (int i : cell.blocks()) {
            group[i] = next;
          }
        }
      }
    }
    for (Picture picture : layout.pictures()) {
      next++;
      for (int i : picture.blocks()) {
        group[i] = next;
      }
    }
    return group;
  }

  private static boolean speaksOut(Reading reading) {
    return reading.usage().stream().anyMatch(claim -> claim.form() != ClaimForm.COUNTED);
  }

  private static boolean holdsPieceOf(String part, String text) {
    return !text.isBlank() && part.contains(text.strip());
  }

  /** The section of figures that a text shows and that agree with the data; null for none. */
  private Section ofFigures(List<String> ids, String text) {
    if (ids.isEmpty() || !known.agrees(text, ids)) {
      return null;
    }
    return KnownFigures.sectionOf(ids.getFirst());
  }

  private void usage(int block) {
    section[block] = Section.U;
    claims[block] = true;
  }
}
