package org.counterweight.rule.prominence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.counterweight.finding.Severity;
import org.counterweight.layout.Table;
import org.counterweight.rule.Printed;
import org.counterweight.rule.RuleCard;
import org.counterweight.statement.Section;

/** P13: a table of usage has value and harm in it, or before it, in as many columns. */
@RuleCard(
    id = "prominence.tables",
    severity = Severity.ERROR,
    title = "A table of raw usage has value and harm in it or before it, in as many columns",
    why =
        "A table with more periods and more digits looks more solid. Value and harm stand in the"
            + " same table or in one before it, with as many columns of numbers, and usage is"
            + " not printed with many more digits than value.",
    citation = "see SEC Non-GAAP C&DI 102.10(a), sixth example",
    proposal = true,
    fix = "Put the rows of value and harm into the table, above usage, with the same columns.",
    since = "0.1.0",
    thresholds = {"columns-ratio-below", "digits-more"},
    passes =
        """
        - in: usage
          table:
            - [Figure, "2025", "2024"]
            - [{in: value, text: Net value}, {in: value, figure: value.net, text: "2.97"}, {in: value, figure: value.net, text: "1.10"}]
            - [{in: harm, text: Events}, {in: harm, figure: harm.events, text: "4"}, {in: harm, figure: harm.events, text: "2"}]
            - [Tokens processed, "48 bn", "35 bn"]
        """,
    fails =
        """
        - in: usage
          table:
            - [Figure, "2025", "2024"]
            - [{in: value, text: Net value}, {in: value, figure: value.net, text: "2.97"}, ""]
            - [{in: harm, text: Events}, {in: harm, figure: harm.events, text: "4"}, {in: harm, figure: harm.events, text: "2"}]
            - [Tokens processed, "48 bn", "35 bn"]
        """)
final class Tables implements Criterion {
  @Override
  public String number() {
    return "P13";
  }

  /** Most columns of numbers in a row, and most digits, that a section has so far. */
  private static final class Seen {
    int columns;
    int digits;
  }

  @Override
  public List<Measurement> measure(Scene scene, Limits limits) {
    List<Measurement> rows = new ArrayList<>();
    Seen value = new Seen();
    Seen harm = new Seen();
    for (Table table : scene.layout().tables()) {
      Seen usage = new Seen();
      Item first = null;
      for (Table.Row row : table.rows()) {
        count(scene, row, Section.B, value);
        count(scene, row, Section.C, harm);
        Item item = count(scene, row, Section.U, usage);
        first = first == null ? item : first;
      }
      if (first != null && usage.columns > 0) {
        rows.add(columns(scene, first, value, harm, usage, limits));
        rows.add(digits(scene, first, value, usage, limits.of("digits-more")));
      }
    }
    return rows.isEmpty() ? Measurement.notApplicable("columns of numbers") : rows;
  }

  private static Measurement columns(
      Scene scene, Item first, Seen value, Seen harm, Seen usage, Limits limits) {
    double ratio = limits.of("columns-ratio-below");
    return new AtLeast(
            "columns of numbers", value.columns, harm.columns, usage.columns, ratio, ratio)
        .measure((side, has, needs) ->
            Sighting.at(
                scene,
                first.block(),
                Words.quote(first.block()),
                "this table gives raw usage in "
                    + usage.columns
                    + " columns of numbers; "
                    + Words.of(side)
                    + " has "
                    + Words.number(has)
                    + " in it or before it",
                "Give "
                    + Words.of(side)
                    + " in "
                    + Words.number(Math.ceil(needs))
                    + " columns in this table, above raw usage."));
  }

  private static Measurement digits(Scene scene, Item first, Seen value, Seen usage, double more) {
    List<Sighting> sightings = new ArrayList<>();
    if (usage.digits > value.digits + more) {
      sightings.add(
          Sighting.at(
                  scene,
                  first.block(),
                  Words.quote(first.block()),
                  "raw usage is printed with up to "
                      + usage.digits
                      + " digits, value with "
                      + value.digits,
                  "Round raw usage to at most " + Words.number(value.digits + more) + " digits.")
              .as(Severity.WARNING));
    }
    return Measurement.of(
        "digits", (double) value.digits, null, (double) usage.digits, more, sightings);
  }

  private static Item count(Scene scene, Table.Row row, Section section, Seen seen) {
    Set<Integer> columns = new HashSet<>();
    Item first = null;
    for (Table.Cell cell : row.cells()) {
      for (int i : cell.blocks()) {
        Item item = scene.items().get(i);
        if (row.head() || item.section() != section || !item.block().visible()) {
          continue;
        }
        first = first == null && (section != Section.U || item.claims()) ? item : first;
        if (!cell.header() && item.numeric()) {
          columns.add(cell.column());
          for (Printed number : Printed.in(item.block().text())) {
            seen.digits = Math.max(seen.digits, number.digits());
          }
        }
      }
    }
    seen.columns = Math.max(seen.columns, columns.size());
    return first;
  }
}
