package org.counterweight.rule.prominence;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.counterweight.claim.SectionNames;
import org.counterweight.finding.Severity;
import org.counterweight.layout.Aside;
import org.counterweight.layout.Role;
import org.counterweight.layout.Surface;
import org.counterweight.rule.RuleCard;
import org.counterweight.statement.Section;

/** P4: value and harm are not deeper and do not start later than usage. */
@RuleCard(
    id = "prominence.depth",
    severity = Severity.ERROR,
    title = "Value and harm are headed at the same depth as raw usage or above, and start no later",
    why =
        "A chapter outweighs a sub-section, and an appendix is seldom opened. Compared are the depth"
            + " of headings, the page or tab that each section leads, and the depth of bookmarks.",
    citation = "see ESMA Q&A on Alternative Performance Measures, question 9",
    proposal = true,
    fix = "Head sections B and C at the depth of section U, and put them before it.",
    since = "0.1.0",
    passes =
        """
        - {in: value, heading: 1, text: Business value}
        - {in: value, figure: value.net, text: "2.97"}
        - {in: harm, heading: 1, text: Harm and risk}
        - {in: harm, figure: harm.events, text: "4"}
        - {in: usage, heading: 1, text: Raw usage}
        - {in: usage, figure: usage.tokens.all, text: "48 billion tokens"}
        """,
    fails =
        """
        - {in: value, heading: 1, text: Business value}
        - {in: value, figure: value.net, text: "2.97"}
        - {in: harm, heading: 2, text: Harm and risk}
        - {in: harm, figure: harm.events, text: "4"}
        - {in: usage, heading: 1, text: Raw usage}
        - {in: usage, figure: usage.tokens.all, text: "48 billion tokens"}
        """)
final class Depth implements Criterion {
  @Override
  public String number() {
    return "P4";
  }

  /** How one way of looking at depth is told. */
  private record Look(String unit, String usage, String side, String fix) {}

  @Override
  public List<Measurement> measure(Scene scene, Limits limits) {
    if (!scene.showsUsage()) {
      return Measurement.notApplicable("level");
    }
    List<Measurement> rows = new ArrayList<>();
    compare(
        scene,
        headings(scene),
        new Look(
            "heading level", "is headed at level ", " at level ", "Head both at the same level."),
        rows);
    boolean tabs = scene.layout().medium() == org.counterweight.layout.Medium.WORKBOOK;
    String place = tabs ? "sheet" : "page";
    compare(
        scene,
        leads(scene),
        new Look(
            place,
            "leads " + place + " ",
            " none before " + place + " ",
            "Put raw usage behind it."),
        rows);
    compare(
        scene,
        bookmarks(scene),
        new Look(
            "bookmark level",
            "has a bookmark at level ",
            " at level ",
            "Give both bookmarks of the same level."),
        rows);
    return rows.isEmpty() ? Measurement.notApplicable("level") : rows;
  }

  private static void compare(
      Scene scene, Map<Section, Integer> found, Look look, List<Measurement> rows) {
    Integer usage = found.get(Section.U);
    if (usage == null) {
      return;
    }
    List<Sighting> sightings = new ArrayList<>();
    for (Section side : List.of(Section.B, Section.C)) {
      Integer has = found.get(side);
      if (has != null && has > usage) {
        String message =
            "raw usage " + look.usage() + usage + ", " + Words.of(side) + look.side() + has;
        sightings.add(
            scene.visible(side).stream()
                .findFirst()
                .map(item ->
                    Sighting.at(scene, item.block(), Integer.toString(has), message, look.fix()))
                .orElseGet(() -> Sighting.whole(Integer.toString(has), message, look.fix())));
      }
    }
    rows.add(
        Measurement.of(
            look.unit(),
            number(found.get(Section.B)),
            number(found.get(Section.C)),
            number(usage),
            null,
            sightings));
  }

  private static Double number(Integer count) {
    return count == null ? null : Double.valueOf(count);
  }

  private static Map<Section, Integer> headings(Scene scene) {
    Map<Section, Integer> levels = new EnumMap<>(Section.class);
    for (Item item : scene.items()) {
      if (item.section() != null && item.block().role() == Role.HEADING && item.block().visible()) {
        levels.merge(item.section(), item.block().level(), Math::min);
      }
    }
    return levels;
  }

  /** The first page or sheet on which a section takes up more room than all others together. */
  private static Map<Section, Integer> leads(Scene scene) {
    Map<Section, Map<Integer, Double>> areas = new EnumMap<>(Section.class);
    for (Section section : Section.values()) {
      areas.put(section, scene.areas(section));
    }
    Map<Section, Integer> leads = new EnumMap<>(Section.class);
    for (Surface surface : scene.layout().surfaces()) {
      Section most = null;
      double largest = 0;
      double total = 0;
      for (Section section : Section.values()) {
        double area = areas.get(section).getOrDefault(surface.number(), 0.0);
        total += area;
        if (area > largest) {
          most = section;
          largest = area;
        }
      }
      // Key figures side by side on a page are led by none of them.
      boolean tabs = scene.layout().medium() == org.counterweight.layout.Medium.WORKBOOK;
      if (most != null && (tabs || largest > total / 2)) {
        leads.putIfAbsent(most, surface.number());
      }
    }
    // A section that leads nowhere starts where it first shows a figure.
    for (Section side : List.of(Section.B, Section.C)) {
      OptionalInt first =
          scene.figures(side).stream().mapToInt(item -> item.block().surface()).min();
      if (!leads.containsKey(side) && first.isPresent()) {
        leads.put(side, first.getAsInt());
      }
    }
    return leads;
  }

  private static Map<Section, Integer> bookmarks(Scene scene) {
    Map<Section, Integer> levels = new EnumMap<>(Section.class);
    for (Aside aside : scene.layout().asides()) {
      if (aside.kind() == Aside.Kind.BOOKMARK) {
        SectionNames.known()
            .opens(aside.text())
            .ifPresent(section -> levels.merge(section, aside.level(), Math::min));
      }
    }
    return levels;
  }
}
