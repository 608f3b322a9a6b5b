package org.counterweight.rule.prominence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.counterweight.claim.Claim;
import org.counterweight.claim.ClaimFinder;
import org.counterweight.claim.Reading;
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
  private final Layout layout;
  private final KnownFigures known;
  private final ClaimFinder finder;
  private final Regions regions;
  private final Section[] section;
  private final boolean[] claims;
  private final Reading[] readings;
  private final List<List<String>> figures = new ArrayList<>();

  private Attribution(Layout layout, KnownFigures known, ClaimFinder finder) {
    this.layout = layout;
    this.known = known;
    this.finder = finder;
    this.regions = Regions.of(layout);
    int count = layout.blocks().size();
    this.section = new Section[count];
    this.claims = new boolean[count];
    this.readings = new Reading[count];
    for (Block block : layout.blocks()) {
      figures.add(known.named(block.ids()));
    }
  }

  /** What each block speaks of, by the order of the blocks. */
  static List<Item> of(Layout layout, KnownFigures known, ClaimFinder finder) {
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
    return attribution.items();
  }

  private List<Item> items() {
    RegionContent content = RegionContent.of(layout, regions, figures, claims);
    List<Item> items = new ArrayList<>();
    for (Block block : layout.blocks()) {
      int i = block.order();
      Section marked = regions.of(i);
      Section what = section[i] != null ? section[i] : content.of(block, marked);
      items.add(new Item(block, what, marked, readings[i], figures.get(i), claims[i]));
    }
    return items;
  }

  private void block(Block block) {
    int i = block.order();
    readings[i] = finder.read(block.text());
    if (isUsage(readings[i], block.text(), figures.get(i), regions.of(i))) {
      usage(i);
    } else {
      section[i] = ofFigures(figures.get(i), block.text());
    }
  }

  private void table(Table table, Set<Integer> done) {
    Map<Integer, String> heads = new HashMap<>();
    for (Table.Row row : table.rows()) {
      row(row, heads, done);
    }
  }

  private void row(Table.Row row, Map<Integer, String> heads, Set<Integer> done) {
    StringBuilder text = new StringBuilder();
    StringBuilder names = new StringBuilder();
    List<String> ids = new ArrayList<>();
    for (Table.Cell cell : row.cells()) {
      for (int i : cell.blocks()) {
        text.append(text.isEmpty() ? "" : " | ").append(layout.blocks().get(i).text());
        if (cell.header()) {
          names.append(names.isEmpty() ? "" : " | ").append(layout.blocks().get(i).text());
        }
        ids.addAll(figures.get(i));
        done.add(i);
      }
    }
    boolean head = row.head() && ids.isEmpty();
    Reading whole = finder.read(text.toString());
    boolean named = !head && !names.isEmpty() && !finder.read(names.toString()).usage().isEmpty();
    boolean all = named && isUsage(whole, text.toString(), ids, marked(row));
    Section byIds = ofFigures(ids, text.toString());
    for (Table.Cell cell : row.cells()) {
      for (int i : cell.blocks()) {
        Block block = layout.blocks().get(i);
        String above = head ? null : heads.get(cell.column());
        String read = above == null ? block.text() : above + " | " + block.text();
        Reading own = finder.read(read);
        readings[i] = all ? whole : own;
        if (all || isUsage(own, block.text(), figures.get(i), regions.of(i))) {
          usage(i);
        } else {
          Section mine = ofFigures(figures.get(i), block.text());
          section[i] = mine != null ? mine : byIds;
        }
        if (row.head()) {
          for (int column = cell.column(); column < cell.column() + cell.columns(); column++) {
            heads.merge(column, block.text(), (a, b) -> a + " " + b);
          }
        }
      }
    }
  }

  private Section marked(Table.Row row) {
    return row.cells().stream()
        .flatMap(cell -> cell.blocks().stream())
        .findFirst()
        .map(regions::of)
        .orElse(null);
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
    boolean usage = isUsage(whole, text.toString(), ids, mark);
    Section byIds = ofFigures(ids, text.toString());
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
  static Section ofPicture(
      Picture picture, List<Item> items, KnownFigures known, ClaimFinder finder) {
    Section inside = null;
    for (int i : picture.blocks()) {
      Section each = items.get(i).section();
      if (each == Section.U) {
        return Section.U;
      }
      inside = inside == null ? each : inside;
    }
    if (!finder.read(picture.alt()).usage().isEmpty() || known.showsUsage(picture.alt())) {
      return Section.U;
    }
    if (inside != null) {
      return inside;
    }
    List<String> named = known.named(picture.ids());
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
    for (Line line : layout.lines()) {
      if (line.blocks().size() < 2 || line.blocks().stream().anyMatch(i -> claims[i])) {
        continue;
      }
      for (String part : line.text().split("\t", -1)) {
        String whole = Pieces.joined(part);
        if (!finder.read(whole).usage().isEmpty() && !belongsTogether(line)) {
          line.blocks().stream()
              .filter(i -> holdsPieceOf(part, layout.blocks().get(i).text()))
              .forEach(this::usage);
        }
      }
    }
  }

  /** The cells of a row and the labels of a chart have been read together before. */
  private boolean belongsTogether(Line line) {
    Set<List<String>> paths = new LinkedHashSet<>();
    for (int i : line.blocks()) {
      List<String> path = layout.blocks().get(i).path();
      int row = path.indexOf("TR");
      if (row < 0) {
        return false;
      }
      paths.add(path.subList(0, row));
    }
    return paths.size() == 1;
  }

  private static boolean holdsPieceOf(String part, String text) {
    return !text.isBlank() && part.contains(text.strip());
  }

  private boolean isUsage(Reading reading, String text, List<String> ids, Section marked) {
    List<Claim> usage = reading.usage();
    if (usage.isEmpty()) {
      boolean own = !ids.isEmpty() && known.agrees(text, ids) && !isUsageFigure(ids);
      return isUsageFigure(ids) || (!own && known.showsUsage(text));
    }
    return !excused(text, ids, marked);
  }

  private static boolean isUsageFigure(List<String> ids) {
    return ids.stream().anyMatch(id -> KnownFigures.sectionOf(id) == Section.U);
  }

  /**
   * Sections A, D and E may speak of hours of accelerators, of voluntary use and of purposes: there
   * the data decide, not the words.
   */
  private boolean excused(String text, List<String> ids, Section marked) {
    if (!known.present()) {
      return false;
    }
    for (Section quiet : List.of(Section.A, Section.D, Section.E)) {
      boolean figures =
          !ids.isEmpty()
              && ids.stream().allMatch(id -> KnownFigures.sectionOf(id) == quiet)
              && known.agrees(text, ids);
      if (figures || (marked == quiet && known.allOf(quiet, text))) {
        return true;
      }
    }
    return false;
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
