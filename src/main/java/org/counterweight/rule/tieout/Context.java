package org.counterweight.rule.tieout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterweight.layout.Block;
import org.counterweight.layout.Picture;
import org.counterweight.layout.Role;
import org.counterweight.layout.Table;
import org.counterweight.rule.submission.Artefact;
import org.counterweight.rule.submission.Artefact.Mark;
import org.counterweight.rule.submission.SheetCell;
import org.counterweight.statement.Dimension;

/** Where a reader looks for the unit of a number: beside it, in its row, over its column, above. */
final class Context {
  private final Artefact artefact;
  private final List<Block> blocks;
  private final Map<Integer, Picture> pictureOf = new HashMap<>();
  private final Map<Integer, Place> placeOf = new HashMap<>();
  private final Map<String, SheetCell> below = new HashMap<>();
  private final Map<String, SheetCell> cells;
  private final Map<Integer, List<UnitPhrase>> heads = new HashMap<>();
  private final Map<Integer, List<UnitPhrase>> titles = new HashMap<>();
  private final Map<Integer, Optional<UnitPhrase>> alone = new HashMap<>();

  private record Place(Table table, int row, int column) {}

  Context(Artefact artefact) {
    this.artefact = artefact;
    this.blocks = artefact.layout().blocks();
    this.cells = artefact.cellsByPlace();
    for (Picture picture : artefact.layout().pictures()) {
      picture.blocks().forEach(block -> pictureOf.putIfAbsent(block, picture));
    }
    for (Table table : artefact.layout().tables()) {
      for (int row = 0; row < table.rows().size(); row++) {
        for (Table.Cell cell : table.rows().get(row).cells()) {
          Place place = new Place(table, row, cell.column());
          cell.blocks().forEach(block -> placeOf.putIfAbsent(block, place));
        }
      }
    }
    for (SheetCell cell : artefact.cells()) {
      below.put(key(cell.surface(), cell.row(), cell.column()), cell);
    }
  }

  private static String key(int surface, int row, int column) {
    return surface + " " + row + " " + column;
  }

  /** What stands right behind and right before a number, in its mark and in the text around it. */
  List<UnitPhrase> beside(Mark mark, Numeral number) {
    List<UnitPhrase> said = new ArrayList<>();
    UnitPhrase.after(number.after()).ifPresent(said::add);
    UnitPhrase.before(number.before()).ifPresent(said::add);
    artefact
        .block(mark)
        .ifPresent(b -> {
          int at = b.text().indexOf(mark.text());
          if (at >= 0) {
            UnitPhrase.after(b.text().substring(at + mark.text().length())).ifPresent(said::add);
            UnitPhrase.before(b.text().substring(0, at)).ifPresent(said::add);
          }
        });
    return said;
  }

  /** What is said of the unit of a number, the nearest first; each entry is one place. */
  List<List<UnitPhrase>> units(Mark mark, Numeral number) {
    List<List<UnitPhrase>> said = new ArrayList<>();
    beside(mark, number).forEach(phrase -> said.add(List.of(phrase)));
    Optional<Block> block = artefact.block(mark);
    cell(mark).ifPresent(cell -> add(said, underneath(cell)));
    block.ifPresent(b -> {
      Place place = placeOf.get(b.order());
      if (place != null) {
        List<UnitPhrase> row = row(place, b);
        // A cell with a currency may name the unit of another column, as that of an effect in
        // money;
        // a head that names one speaks of what is below it.
        if (head(place).stream().anyMatch(Context::money)) {
          said.add(head(place));
        }
        said.add(row.stream().filter(UnitPhrase::alone).toList());
        said.add(head(place));
        said.add(row.stream().filter(phrase -> !phrase.alone()).toList());
      }
      Picture picture = pictureOf.get(b.order());
      if (picture != null) {
        List<UnitPhrase> named = new ArrayList<>();
        if (picture.plot() != null) {
          named.addAll(UnitPhrase.named(picture.plot().title()));
        }
        said.add(named);
      }
      said.add(above(b));
      if (place != null && place.table().caption() >= 0) {
        said.add(title(place.table().caption()));
      }
    });
    return said.stream().filter(list -> !list.isEmpty()).toList();
  }

  private static boolean money(UnitPhrase phrase) {
    return phrase.unit() != null && phrase.unit().dimension() == Dimension.MONEY;
  }

  private static void add(List<List<UnitPhrase>> to, Optional<UnitPhrase> phrase) {
    phrase.ifPresent(found -> to.add(List.of(found)));
  }

  private Optional<SheetCell> cell(Mark mark) {
    return Optional.ofNullable(mark.cell() == null ? null : cells.get(mark.cell()));
  }

  /** A large figure has its unit in the cell below. */
  private Optional<UnitPhrase> underneath(SheetCell cell) {
    SheetCell under = below.get(key(cell.surface(), cell.row() + 1, cell.column()));
    return under == null || under.number() != null
        ? Optional.empty()
        : UnitPhrase.whole(under.shown());
  }

  private List<UnitPhrase> row(Place place, Block own) {
    return place.table().rows().get(place.row()).cells().stream()
        .filter(cell -> !cell.blocks().contains(own.order()))
        .flatMap(cell -> cell.blocks().stream())
        .flatMap(order -> alone.computeIfAbsent(order, this::alone).stream())
        .toList();
  }

  /** The unit that a cell consists of. */
  private Optional<UnitPhrase> alone(int order) {
    String text = blocks.get(order).text();
    boolean words =
        text.length() < 60 && !text.isBlank() && !Character.isDigit(text.strip().charAt(0));
    return words ? UnitPhrase.whole(text) : Optional.empty();
  }

  /** Units that a heading or a caption names. */
  private List<UnitPhrase> title(int order) {
    return titles.computeIfAbsent(order, o -> UnitPhrase.named(blocks.get(o).text()));
  }

  private List<UnitPhrase> head(Place place) {
    List<UnitPhrase> found = new ArrayList<>();
    for (int row = place.row() - 1; row >= 0; row--) {
      for (Table.Cell cell : place.table().rows().get(row).cells()) {
        if (cell.header()
            && cell.column() <= place.column()
            && place.column() < cell.column() + cell.columns()) {
          cell.blocks().forEach(order -> found.addAll(heads.computeIfAbsent(order, this::named)));
        }
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    return found;
  }

  /** Units in the head of a column, which may be so narrow that a word of it is broken. */
  private List<UnitPhrase> named(int order) {
    String text = blocks.get(order).text().strip();
    List<UnitPhrase> phrases = new ArrayList<>(UnitPhrase.named(text));
    for (int at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
      phrases.addAll(UnitPhrase.named(text.substring(0, at) + text.substring(at + 1)));
    }
    return phrases;
  }

  /** The heading or caption that stands over a block. */
  private List<UnitPhrase> above(Block block) {
    for (int order = block.order() - 1; order >= 0; order--) {
      Block over = blocks.get(order);
      if (over.surface() == block.surface()
          && (over.role() == Role.HEADING || over.role() == Role.CAPTION)) {
        return title(order);
      }
    }
    return List.of();
  }
}
