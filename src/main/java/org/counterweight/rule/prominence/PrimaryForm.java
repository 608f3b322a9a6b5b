package org.counterweight.rule.prominence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.counterweight.finding.Severity;
import org.counterweight.layout.Aside;
import org.counterweight.rule.RuleCard;
import org.counterweight.statement.Section;

/** P23: usage is not laid out like a primary statement. */
@RuleCard(
    id = "prominence.primary-form",
    severity = Severity.ERROR,
    title = "No table of raw usage is larger than the largest of A, B and C, or named a statement",
    why =
        "Many rows, many periods and subtotals are the form of a statement of income. Given to"
            + " usage, the form says that this is what counts. A table of very few rows has no such form.",
    citation = "see SEC Non-GAAP C&DI 102.10(a), first example, and 102.10(c)",
    proposal = true,
    fix = "Cut the table of usage down, and call it what it is.",
    since = "0.1.0",
    thresholds = "least-rows",
    passes =
        """
        - {in: value, table: [[Value, "2025"], [Savings, "2.97"], [Costs, "1.1"]]}
        - {in: usage, caption: Raw usage, table: [[Usage, "2025"], [Tokens processed, "48 bn"]]}
        """,
    fails =
        """
        - {in: value, table: [[Value, "2025"], [Savings, "2.97"]]}
        - {in: usage, caption: Statement of token usage, table: [[Usage, "2025"], [Tokens processed, "48 bn"]]}
        """)
final class PrimaryForm implements Criterion {
  private static final List<Section> PRIMARY = List.of(Section.A, Section.B, Section.C);

  @Override
  public String number() {
    return "P23";
  }

  @Override
  public List<Measurement> measure(Scene scene, Limits limits) {
    List<TableParts> tables = scene.tables();
    List<Measurement> rows = new ArrayList<>();
    if (tables.stream().anyMatch(table -> table.of(Section.U).size() >= limits.of("least-rows"))) {
      rows.add(size(scene, tables, "rows", section -> table -> table.of(section).size()));
      rows.add(size(scene, tables, "columns of numbers", section -> t -> t.columns(section)));
      rows.add(size(scene, tables, "subtotals", section -> table -> table.totals(section)));
    }
    names(scene).ifPresent(rows::add);
    return rows.isEmpty() ? Measurement.notApplicable("rows") : rows;
  }

  /** What of a table is counted, by section. */
  private interface Count {
    ToIntFunction<TableParts> of(Section section);
  }

  private static Measurement size(Scene scene, List<TableParts> tables, String what, Count count) {
    ToIntFunction<TableParts> ofUsage = count.of(Section.U);
    TableParts largest = tables.stream().max(Comparator.comparingInt(ofUsage)).orElseThrow();
    int usage = ofUsage.applyAsInt(largest);
    int most = PRIMARY.stream().mapToInt(section -> most(tables, count, section)).max().orElse(0);
    List<Sighting> sightings = new ArrayList<>();
    if (usage > most) {
      Item first = largest.of(Section.U).getFirst().items().getFirst();
      sightings.add(
          Sighting.at(
              scene,
              first.block(),
              Integer.toString(usage),
              "the table of raw usage that begins with "
                  + Words.quote(first.block())
                  + " has "
                  + usage
                  + " "
                  + what
                  + "; the largest of A, B and C has "
                  + most,
              "Take "
                  + (usage - most)
                  + " of them away, or move what is detail out of this file."));
    }
    return Measurement.of(
        what,
        (double) most(tables, count, Section.B),
        (double) most(tables, count, Section.C),
        (double) usage,
        (double) most,
        sightings);
  }

  private static int most(List<TableParts> tables, Count count, Section section) {
    return tables.stream().mapToInt(count.of(section)).max().orElse(0);
  }

  private static Optional<Measurement> names(Scene scene) {
    List<Passage> heads =
        scene.passages().stream()
            .filter(passage -> passage.headline(Double.MAX_VALUE))
            .filter(passage -> passage.section() == Section.U || passage.claims())
            .toList();
    List<Sighting> sightings = new ArrayList<>();
    for (Passage head : heads) {
      Phrases.STATEMENT
          .first(head.text())
          .ifPresent(
              words -> sightings.add(head.sighting(scene, message(head.text(), words), FIX)));
    }
    scene.layout().asides().stream()
        .filter(aside ->
            Headings.is(aside)
                && aside.kind() != Aside.Kind.PRINT_HEADER
                && !scene.read(aside.text()).usage().isEmpty())
        .filter(aside -> heads.stream().noneMatch(head -> head.text().equals(aside.text())))
        .forEach(aside ->
            Phrases.STATEMENT
                .first(aside.text())
                .ifPresent(words ->
                    sightings.add(
                        Beside.sighting(scene, aside, message(aside.text(), words), FIX))));
    return heads.isEmpty() && sightings.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Measurement.of(
                "named as statements", null, null, (double) sightings.size(), 0.0, sightings));
  }

  private static final String FIX = "Call it by what was counted, as in \"Raw usage\".";

  private static String message(String text, String words) {
    return Words.quote(text)
        + " heads raw usage and names it like a primary statement ("
        + Words.quote(words)
        + ")";
  }
}
