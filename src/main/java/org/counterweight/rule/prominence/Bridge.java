package org.counterweight.rule.prominence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterweight.claim.TextLabel;
import org.counterweight.finding.Severity;
import org.counterweight.layout.Table;
import org.counterweight.rule.RuleCard;
import org.counterweight.statement.Section;

/** P24: a table that leads from one section to another does not set out from usage. */
@RuleCard(
    id = "prominence.bridge",
    severity = Severity.ERROR,
    title = "In a table whose rows or columns mix sections, raw usage is not the first",
    why =
        "A reconciliation starts from what it explains. One that starts from tokens and ends with"
            + " savings makes them look like one sum.",
    citation = "see SEC Non-GAAP C&DI 102.10(b), on reconciliations",
    proposal = true,
    fix = "Put the rows of value and harm first.",
    since = "0.1.0",
    passes =
        """
        - {in: usage, table: [[Figure, "2025"], [{text: Net savings}, {text: "2.97", figure: value.net.all}], [Tokens processed, "48 billion"]]}
        """,
    fails =
        """
        - {in: usage, table: [[Figure, "2025"], [Tokens processed, "48 billion"], [{text: Net savings}, {text: "2.97", figure: value.net.all}]]}
        """)
final class Bridge implements Criterion {
  private static final Set<Section> OTHERS = Set.of(Section.A, Section.B, Section.C);

  @Override
  public String number() {
    return "P24";
  }

  @Override
  public List<Measurement> measure(Scene scene, Limits limits) {
    List<Sighting> sightings = new ArrayList<>();
    int mixed = 0;
    for (TableParts table : scene.tables()) {
      Set<Section> sections =
          table.rows().stream()
              .map(TableParts.Row::section)
              .filter(section -> section != null)
              .collect(Collectors.toSet());
      if (sections.contains(Section.U) && sections.stream().anyMatch(OTHERS::contains)) {
        mixed++;
        byRows(scene, table).ifPresent(sightings::add);
      } else if (mixedHeads(scene, table.table())) {
        mixed++;
        byColumns(scene, table.table()).ifPresent(sightings::add);
      }
    }
    return mixed == 0
        ? Measurement.notApplicable("tables begun with usage")
        : List.of(
            Measurement.of(
                "tables begun with usage", null, null, (double) sightings.size(), 0.0, sightings));
  }

  private static Optional<Sighting> byRows(Scene scene, TableParts table) {
    TableParts.Row first = table.rows().getFirst();
    if (first.section() != Section.U) {
      return Optional.empty();
    }
    TableParts.Row other =
        table.rows().stream()
            .filter(row -> row.section() != null && OTHERS.contains(row.section()))
            .findFirst()
            .orElseThrow();
    return Optional.of(
        sighting(
            scene, first.items().getFirst(), other.items().getFirst(), other.section(), "row"));
  }

  /** Heads that name usage over one column and value or harm over another. */
  private static boolean mixedHeads(Scene scene, Table table) {
    List<Item> heads = heads(scene, table);
    return heads.stream().anyMatch(Bridge::usage) && heads.stream().anyMatch(h -> side(h) != null);
  }

  private static Optional<Sighting> byColumns(Scene scene, Table table) {
    for (Item head : heads(scene, table)) {
      if (side(head) != null) {
        return Optional.empty();
      }
      if (usage(head)) {
        Item other =
            heads(scene, table).stream().filter(h -> side(h) != null).findFirst().orElseThrow();
        return Optional.of(sighting(scene, head, other, side(other), "column"));
      }
    }
    return Optional.empty();
  }

  private static List<Item> heads(Scene scene, Table table) {
    return table.rows().stream()
        .filter(Table.Row::head)
        .flatMap(row -> row.cells().stream())
        .filter(cell -> cell.column() > 0)
        .flatMap(cell -> cell.blocks().stream())
        .map(block -> scene.items().get(block))
        .filter(item -> item.block().visible())
        .toList();
  }

  private static boolean usage(Item head) {
    return head.reading().label() == TextLabel.USAGE;
  }

  private static Section side(Item head) {
    return Sides.BOTH.stream()
        .filter(side -> !usage(head) && !head.reading().of(Voices.kind(side)).isEmpty())
        .findFirst()
        .orElse(null);
  }

  private static Sighting sighting(
      Scene scene, Item usage, Item other, Section section, String what) {
    return Sighting.at(
        scene,
        usage.block(),
        Words.quote(usage.block()),
        "the first "
            + what
            + " of a table that mixes sections is raw usage, "
            + Words.quote(usage.block())
            + ", before "
            + Words.quote(other.block())
            + " of "
            + Words.of(section),
        "Move it behind the " + what + "s of value and harm.");
  }
}
