package org.counterweight.rule.prominence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.counterweight.claim.SectionNames;
import org.counterweight.finding.Severity;
import org.counterweight.layout.Block;
import org.counterweight.layout.Role;
import org.counterweight.rule.RuleCard;
import org.counterweight.statement.Section;

/** P2: value and harm come before usage, as the file is read aloud and as it meets the eye. */
@RuleCard(
    id = "prominence.order",
    severity = Severity.ERROR,
    title = "The first figures of value and of harm come before the first raw usage",
    why =
        "What comes first is taken for what matters. The order of reading aloud and the order on"
            + " the page may differ, so both are looked at.",
    citation = "see SEC Non-GAAP C&DI 102.10(a), second example",
    proposal = true,
    fix = "Move raw usage behind the first figures of sections B and C.",
    since = "0.1.0",
    passes =
        """
        - {in: value, figure: value.net, text: "2.97"}
        - {in: harm, figure: harm.events, text: "4"}
        - {in: usage, figure: usage.tokens.all, text: "48 billion tokens"}
        """,
    fails =
        """
        - {in: value, figure: value.net, text: "2.97"}
        - {in: usage, figure: usage.tokens.all, text: "48 billion tokens"}
        - {in: harm, figure: harm.events, text: "4"}
        """)
final class Order implements Criterion {
  private static final Comparator<Item> SEEN =
      Comparator.comparingInt((Item item) -> item.block().surface())
          .thenComparingDouble(item -> item.block().box().y())
          .thenComparingDouble(item -> item.block().box().x());
  private static final Comparator<Item> READ =
      Comparator.comparingInt(item -> item.block().order());

  @Override
  public String number() {
    return "P2";
  }

  @Override
  public List<Measurement> measure(Scene scene, Limits limits) {
    List<Item> usage = scene.visible(Section.U).stream().filter(Item::claims).toList();
    if (usage.isEmpty()) {
      return Measurement.notApplicable("position");
    }
    List<Measurement> rows = new ArrayList<>();
    rows.add(order(scene, usage, READ, "position read", "when the file is read aloud"));
    rows.add(order(scene, usage, SEEN, "position seen", "on the page"));
    sections(scene).ifPresent(rows::add);
    return rows;
  }

  /** A cover shows every section first; where each is told at length, its head says. */
  private static Optional<Measurement> sections(Scene scene) {
    Optional<Item> usage = head(scene, Section.U);
    if (usage.isEmpty()) {
      return Optional.empty();
    }
    List<Sighting> sightings = new ArrayList<>();
    Double value = behind(scene, Section.B, usage.get(), sightings);
    Double harm = behind(scene, Section.C, usage.get(), sightings);
    return Optional.of(
        Measurement.of(
            "position of the section",
            value,
            harm,
            1.0 + usage.get().block().order(),
            null,
            sightings));
  }

  private static Double behind(Scene scene, Section side, Item usage, List<Sighting> sightings) {
    Optional<Item> head = head(scene, side);
    if (head.isEmpty()) {
      return null;
    }
    if (READ.compare(head.get(), usage) > 0) {
      sightings.add(
          Sighting.at(
              scene,
              usage.block(),
              Words.quote(usage.block()),
              "the section headed "
                  + Words.quote(usage.block())
                  + " comes before that of "
                  + Words.of(side),
              "Move it behind " + Words.quote(head.get().block()) + place(head.get()) + "."));
    }
    return 1.0 + head.get().block().order();
  }

  /** The first of the highest headings that name a section. */
  private static Optional<Item> head(Scene scene, Section section) {
    return scene.items().stream()
        .filter(item -> item.section() == section && item.block().visible())
        .filter(item -> item.block().role() == Role.HEADING)
        .filter(
            item -> SectionNames.known().opens(item.block().text()).equals(Optional.of(section)))
        .min(Comparator.comparingInt((Item item) -> item.block().level()).thenComparing(READ));
  }

  private static Measurement order(
      Scene scene, List<Item> usage, Comparator<Item> by, String unit, String how) {
    List<Item> all = scene.items().stream().sorted(by).toList();
    Item first = usage.stream().min(by).orElseThrow();
    List<Sighting> sightings = new ArrayList<>();
    Double value = side(scene, Section.B, first, by, all, how, sightings);
    Double harm = side(scene, Section.C, first, by, all, how, sightings);
    return Measurement.of(unit, value, harm, 1.0 + all.indexOf(first), null, sightings);
  }

  private static Double side(
      Scene scene,
      Section side,
      Item usage,
      Comparator<Item> by,
      List<Item> all,
      String how,
      List<Sighting> sightings) {
    Optional<Item> first = scene.figures(side).stream().min(by);
    if (first.isEmpty()) {
      return null;
    }
    boolean late = by.compare(first.get(), usage) > 0;
    if (late && !(by.equals(SEEN) && sideBySide(first.get().block(), usage.block()))) {
      Block block = usage.block();
      sightings.add(
          Sighting.at(
              scene,
              block,
              Words.quote(block),
              "raw usage, "
                  + Words.quote(block)
                  + ", comes before the first figure of "
                  + Words.of(side)
                  + " "
                  + how,
              "Move it behind " + Words.quote(first.get().block()) + place(first.get()) + "."));
    }
    return 1.0 + all.indexOf(first.get());
  }

  /** On one level, and further left: then the eye meets it first. */
  private static boolean sideBySide(Block side, Block usage) {
    double shared =
        Math.min(side.box().bottom(), usage.box().bottom())
            - Math.max(side.box().y(), usage.box().y());
    double lower = Math.min(side.box().height(), usage.box().height());
    return side.surface() == usage.surface()
        && shared > lower / 2
        && side.box().x() < usage.box().x();
  }

  private static String place(Item item) {
    return item.block().cell() != null
        ? " in " + item.block().cell()
        : " on page " + item.block().surface();
  }
}
