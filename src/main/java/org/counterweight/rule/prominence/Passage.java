package org.counterweight.rule.prominence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.counterweight.claim.Reading;
import org.counterweight.layout.Block;
import org.counterweight.layout.Layout;
import org.counterweight.layout.Line;
import org.counterweight.layout.Picture;
import org.counterweight.layout.Role;
import org.counterweight.layout.Table;
import org.counterweight.statement.Section;

/**
 * What is taken in as one: a block of text, a row of a table, a chart with its labels, or a line
 * put together from pieces. Only what can be seen and is content.
 *
 * @param items its blocks, in the order of reading; never empty
 * @param text their words, with " | " between cells and labels
 * @param reading what the words say together
 * @param section what it speaks of; null for none. A row whose cells speak of several sections is
 *     several passages
 */
record Passage(List<Item> items, String text, Reading reading, Section section) {

  /** Keeps its own copy. */
  Passage {
    items = List.copyOf(items);
  }

  /** All passages of an artefact, in the order of reading. */
  static List<Passage> of(Layout layout, List<Item> items, Function<String, Reading> reader) {
    List<Passage> found = new ArrayList<>();
    Set<Integer> done = new LinkedHashSet<>();
    for (Table table : layout.tables()) {
      for (Table.Row row : table.rows()) {
        List<Integer> cells = row.cells().stream().flatMap(cell -> cell.blocks().stream()).toList();
        together(cells, items, reader, done, found);
      }
    }
    for (Picture picture : layout.pictures()) {
      if (picture.visible()) {
        together(picture.blocks(), items, reader, done, found);
      }
    }
    Map<Integer, Line> pieces = pieces(layout, items);
    for (Item item : items) {
      int order = item.block().order();
      Line line = pieces.get(order);
      if (!seen(item) || done.contains(order)) {
        continue;
      }
      if (line == null) {
        done.add(order);
        found.add(
            new Passage(List.of(item), item.block().visibleText(), item.reading(), item.section()));
      } else {
        List<Item> parts =
            line.blocks().stream().filter(done::add).map(items::get).filter(Passage::seen).toList();
        String text = Pieces.joined(line.text());
        found.add(new Passage(parts, text, reader.apply(text), Section.U));
      }
    }
    found.sort(Comparator.comparingInt(passage -> passage.items().getFirst().block().order()));
    return found;
  }

  /** Cells or labels that belong together; tiles of several sections side by side do not. */
  private static void together(
      List<Integer> blocks,
      List<Item> all,
      Function<String, Reading> reader,
      Set<Integer> done,
      List<Passage> to) {
    Map<Section, List<Item>> parts = new LinkedHashMap<>();
    Section last = null;
    for (int block : blocks) {
      Item item = all.get(block);
      if (done.add(block) && seen(item)) {
        last = item.section() == null ? last : item.section();
        parts.computeIfAbsent(last, section -> new ArrayList<>()).add(item);
      }
    }
    // What leads up to the first section, such as the name of the row, belongs to it.
    List<Item> before = parts.size() > 1 ? parts.remove(null) : null;
    if (before != null) {
      parts.values().iterator().next().addAll(0, before);
    }
    parts.forEach((section, items) -> to.add(joined(section, items, reader)));
  }

  private static Passage joined(
      Section section, List<Item> items, Function<String, Reading> reader) {
    StringBuilder text = new StringBuilder();
    items.forEach(
        item -> text.append(text.isEmpty() ? "" : " | ").append(item.block().visibleText()));
    boolean same =
        items.stream().allMatch(item -> item.reading().equals(items.getFirst().reading()));
    Reading reading =
        same && items.size() > 1 ? items.getFirst().reading() : reader.apply(text.toString());
    return new Passage(items, text.toString(), reading, section);
  }

  private static boolean seen(Item item) {
    return item.block().visible() && !item.furniture();
  }

  /** Lines whose words are usage only when their pieces are read together. */
  private static Map<Integer, Line> pieces(Layout layout, List<Item> items) {
    Map<Integer, Line> lines = new HashMap<>();
    for (Line line : layout.lines()) {
      if (line.blocks().size() < 2) {
        continue;
      }
      boolean cut =
          line.blocks().stream()
              .map(items::get)
              .anyMatch(item ->
                  item.claims() && item.figures().isEmpty() && item.reading().usage().isEmpty());
      if (cut) {
        line.blocks().stream()
            .filter(i -> items.get(i).claims())
            .forEach(i -> lines.putIfAbsent(i, line));
      }
    }
    return lines;
  }

  /** Whether it claims raw usage. */
  boolean claims() {
    return items.stream().anyMatch(Item::claims);
  }

  /** Whether it shows a number. */
  boolean numeric() {
    return Digits.in(text);
  }

  /** Ids of the figures that it shows, each once. */
  List<String> figures() {
    return items.stream().flatMap(item -> item.figures().stream()).distinct().toList();
  }

  /** The block to point at: the first that claims usage, or else the first. */
  Block block() {
    return items.stream().filter(Item::claims).findFirst().orElse(items.getFirst()).block();
  }

  /** Page or sheet, from 1. */
  int surface() {
    return block().surface();
  }

  /** Whether it is a title, a heading or a caption, or set in type that stands out like one. */
  boolean headline(double from) {
    return items.stream()
        .anyMatch(item -> {
          Role role = item.block().role();
          return role == Role.TITLE
              || role == Role.HEADING
              || role == Role.CAPTION
              || item.block().largestType().orElse(0.0) >= from;
        });
  }

  /** Whether it is an item of a list. */
  boolean bullet() {
    return items.getFirst().block().role() == Role.LIST_ITEM;
  }

  /** A sighting here. */
  Sighting sighting(Scene scene, String message, String fix) {
    return Sighting.at(scene, block(), Words.quote(text), message, fix);
  }
}
