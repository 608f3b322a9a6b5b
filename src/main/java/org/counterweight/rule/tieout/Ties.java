package org.counterweight.rule.tieout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.counterweight.finding.Location;
import org.counterweight.layout.Block;
import org.counterweight.layout.Medium;
import org.counterweight.rule.Policy;
import org.counterweight.rule.submission.Artefact;
import org.counterweight.rule.submission.Artefact.Mark;
import org.counterweight.rule.submission.SheetCell;
import org.counterweight.statement.Dimension;
import org.counterweight.statement.ReportedFigure;
import org.counterweight.statement.Statement;
import org.counterweight.statement.Unit;

/** Every figure of the data against every place of an artefact that prints it. */
public final class Ties {
  private static final Set<BigDecimal> ANY_SCALE = anyScale();
  private static final BigDecimal PERCENT = new BigDecimal("0.01");

  private static final Pattern BROKEN = Pattern.compile("(?<=[\\d.,])\\s(?=\\d)");

  private final Artefact artefact;
  private final Ledger ledger;
  private final String language;
  private final Context context;
  private final Map<String, SheetCell> cells;
  private final List<Tie> ties = new ArrayList<>();
  private final Set<String> shown = new HashSet<>();
  private final Set<String> hidden = new LinkedHashSet<>();

  private Ties(Artefact artefact, Ledger ledger) {
    this.artefact = artefact;
    this.ledger = ledger;
    // What a cell shows of a number depends on the reader's settings; it is read back in English.
    this.language = artefact.layout().medium() == Medium.WORKBOOK ? "en" : ledger.language();
    this.context = new Context(artefact);
    this.cells = artefact.cellsByPlace();
  }

  /** Holds an artefact against the data; in the order of the artefact, what it lacks last. */
  public static List<Tie> of(Artefact artefact, Statement statement, Policy policy) {
    return of(artefact, Ledger.of(statement, policy));
  }

  static List<Tie> of(Artefact artefact, Ledger ledger) {
    Ties all = new Ties(artefact, ledger);
    artefact.marks().stream().filter(m -> Ledger.figureLike(m.bare())).forEach(all::mark);
    all.absent();
    return List.copyOf(all.ties);
  }

  private static Set<BigDecimal> anyScale() {
    Set<BigDecimal> scales = new LinkedHashSet<>();
    for (int power : new int[] {0, 3, 6, 9, 12, -3, -6, -9}) {
      scales.add(BigDecimal.ONE.scaleByPowerOfTen(power));
    }
    return scales;
  }

  private void mark(Mark mark) {
    String bare = mark.bare();
    boolean calculated = bare.endsWith(":calculated") || bare.endsWith(":sum");
    Optional<Expected> found = ledger.find(bare);
    if (found.isEmpty()) {
      if (!calculated) {
        add(
            mark,
            "",
            Tie.Outcome.UNKNOWN,
            "the file says that '"
                + mark.text().strip()
                + "' is the figure "
                + bare
                + ", which the data do not have");
      }
      return;
    }
    Expected expected = found.get();
    String data = words(expected);
    List<Numeral> numerals = Numeral.in(mark.text(), language);
    if (expected.value() == null) {
      if (!numerals.isEmpty()) {
        add(
            mark,
            data,
            Tie.Outcome.UNKNOWN,
            "'"
                + mark.text().strip()
                + "' is printed for "
                + bare
                + ", which has no value in the data");
      }
      return;
    }
    if (!seen(mark)) {
      hidden.add(bare);
      add(mark, data, Tie.Outcome.HIDDEN, "");
      return;
    }
    shown.add(bare);
    String trouble = trouble(mark, numerals, expected);
    String joined = BROKEN.matcher(mark.text()).replaceAll("");
    // Where a cell is too narrow, a number is broken between two digits.
    if (trouble != null
        && joined.length() < mark.text().length()
        && trouble(mark, Numeral.in(joined, language), expected) == null) {
      trouble = null;
    }
    add(mark, data, trouble == null ? Tie.Outcome.EQUAL : Tie.Outcome.DIFFERENT, trouble);
  }

  private boolean seen(Mark mark) {
    Optional<Block> block = artefact.block(mark);
    if (block.isEmpty() || !block.get().visible()) {
      return false;
    }
    String visible = squeeze(block.get().visibleText());
    return artefact.layout().medium() == Medium.WORKBOOK || visible.contains(squeeze(mark.text()));
  }

  private static String squeeze(String text) {
    return text.replaceAll("[\\s\u00A0\u202F\u2009\u00AD]", "");
  }

  /** What is wrong with a printed figure; null where nothing is. */
  private String trouble(Mark mark, List<Numeral> numerals, Expected expected) {
    if (numerals.isEmpty()) {
      return "the data have "
          + words(expected)
          + " for "
          + mark.bare()
          + ", and '"
          + mark.text().strip()
          + "' is no number";
    }
    Numeral number = numerals.getFirst();
    if (!expected.subtracted() && !number.signFits(expected.value())) {
      return differs(mark, expected, "another sign");
    }
    List<List<UnitPhrase>> said = context.units(mark, number);
    boolean missed = false;
    for (List<UnitPhrase> place : said) {
      List<UnitPhrase> fitting = place.stream().filter(p -> p.fits(expected.unit())).toList();
      List<UnitPhrase> right =
          fitting.stream()
              .filter(p -> shows(number, expected, p.factors(expected.unit())))
              .toList();
      if (!right.isEmpty()) {
        // A word of scale says nothing of the currency before the number.
        boolean scaleOnly = right.stream().allMatch(p -> p.unit() == null);
        return scaleOnly && contradicted(context.beside(mark, number), expected)
            ? differs(mark, expected, "another unit")
            : null;
      }
      missed |= !fitting.isEmpty();
      if (fitting.stream().anyMatch(UnitPhrase::alone)) {
        break;
      }
    }
    if (missed) {
      return shows(number, expected, ANY_SCALE)
          ? differs(mark, expected, "another scale or unit")
          : differs(mark, expected, null);
    }
    if (!shows(number, expected, ANY_SCALE) && !ratio(number, expected)) {
      return differs(mark, expected, null);
    }
    return contradicted(said.stream().flatMap(List::stream).toList(), expected)
        ? differs(mark, expected, "another unit")
        : null;
  }

  private static boolean contradicted(List<UnitPhrase> said, Expected expected) {
    return said.stream().anyMatch(phrase -> contradicts(phrase.unit(), expected.unit()));
  }

  private static boolean contradicts(Unit said, Unit meant) {
    return said != null
        && meant != null
        && said.dimension() != Dimension.COUNT
        && said.dimension() != Dimension.TIME
        && said.dimension() != Dimension.RATIO
        && meant.dimension() != Dimension.COUNT
        && meant.dimension() != Dimension.SCORE
        && !said.convertsTo(meant);
  }

  private static boolean ratio(Numeral number, Expected expected) {
    return expected.unit() != null
        && expected.unit().dimension() == Dimension.RATIO
        && (number.shows(expected.value(), PERCENT)
            || number.shows(expected.value(), BigDecimal.valueOf(100)));
  }

  private static boolean shows(Numeral number, Expected expected, Set<BigDecimal> factors) {
    return number.shows(expected.value(), factors);
  }

  private static String differs(Mark mark, Expected expected, String how) {
    return "'"
        + mark.text().strip()
        + "' is printed for "
        + mark.bare()
        + ", where the data have "
        + words(expected)
        + (how == null ? "" : ": " + how);
  }

  /** A workbook's cell holds the whole number, whatever its format shows of it. */
  Optional<String> held(SheetCell cell, Expected expected, String bare) {
    if (cell.number() == null || expected.value() == null) {
      return Optional.empty();
    }
    BigDecimal half =
        BigDecimal.ONE.scaleByPowerOfTen(-expected.value().scale()).divide(BigDecimal.TWO);
    BigDecimal off = cell.number().subtract(expected.value()).abs();
    boolean percent =
        expected.unit() != null
            && expected.unit().dimension() == Dimension.RATIO
            && cell.number().multiply(BigDecimal.valueOf(100)).compareTo(expected.value()) == 0;
    return off.compareTo(half) <= 0 || percent
        ? Optional.empty()
        : Optional.of(
            "the cell holds "
                + cell.number().toPlainString()
                + " for "
                + bare
                + ", where the data have "
                + words(expected));
  }

  private void absent() {
    for (ReportedFigure figure : ledger.figures().all()) {
      String id = figure.id();
      if (shown.contains(id) || hidden.contains(id)) {
        continue;
      }
      Expected expected = ledger.find(id).orElseThrow();
      if (!printedSomewhere(id, expected)) {
        Location place = Location.ofFile(artefact.file());
        ties.add(
            new Tie(
                id,
                words(expected),
                "",
                place,
                -1,
                Tie.Outcome.ABSENT,
                "the data have "
                    + words(expected)
                    + " for "
                    + id
                    + ", which a reader finds nowhere in the file"));
      }
    }
  }

  /**
   * Without an id a figure is found by its digits. Where other figures have ids, it has to stand in
   * the part of the document that is about its section.
   */
  private boolean printedSomewhere(String id, Expected expected) {
    boolean marked = shown.size() + hidden.size() > ledger.figures().all().size() / 2;
    String section = id.substring(0, Math.max(0, id.indexOf('.')));
    Set<BigDecimal> scales = marked ? Sources.suited(expected.value()) : ANY_SCALE;
    return artefact.layout().blocks().stream()
        .filter(Block::visible)
        .filter(block -> !marked || block.ids().contains(section))
        .flatMap(block -> Numeral.in(block.visibleText(), language).stream())
        .anyMatch(n -> shows(n, expected, scales) || ratio(n, expected));
  }

  private void add(Mark mark, String data, Tie.Outcome outcome, String trouble) {
    String why = trouble;
    Tie.Outcome result = outcome;
    if (result == Tie.Outcome.EQUAL && mark.cell() != null) {
      Optional<String> held =
          Optional.ofNullable(cells.get(mark.cell()))
              .flatMap(cell -> held(cell, ledger.find(mark.bare()).orElseThrow(), mark.bare()));
      if (held.isPresent()) {
        result = Tie.Outcome.DIFFERENT;
        why = held.get();
      }
    }
    if (result == Tie.Outcome.HIDDEN) {
      why =
          "'"
              + mark.text().strip()
              + "' is in the file for "
              + mark.bare()
              + ", but no reader sees it";
    }
    ties.add(
        new Tie(mark.bare(), data, mark.text().strip(), place(mark), mark.block(), result, why));
  }

  private Location place(Mark mark) {
    Optional<Block> block = artefact.block(mark);
    if (artefact.layout().medium() == Medium.WORKBOOK) {
      return Location.ofCell(artefact.file(), null, mark.cell());
    }
    return block
        .map(b -> new Location(artefact.file(), null, null, null, null, b.surface(), null))
        .orElseGet(() -> Location.ofFile(artefact.file()));
  }

  static String words(Expected expected) {
    return expected.value() == null
        ? "no value"
        : expected.value().toPlainString()
            + (expected.unit() == null || expected.unit().code().equals("1")
                ? ""
                : " " + expected.unit().code());
  }
}
