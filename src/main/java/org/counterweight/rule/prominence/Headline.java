package org.counterweight.rule.prominence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.counterweight.claim.ClaimForm;
import org.counterweight.claim.ClaimKind;
import org.counterweight.claim.Reading;
import org.counterweight.finding.Severity;
import org.counterweight.layout.Aside;
import org.counterweight.layout.Role;
import org.counterweight.rule.RuleCard;
import org.counterweight.statement.Section;

/** P3: usage in a headline, on the cover, in a title or a bookmark only beside value and harm. */
@RuleCard(
    id = "prominence.headline",
    severity = Severity.ERROR,
    title =
        "Raw usage stands in titles, headings, captions, bookmarks and on the cover only with value and harm",
    why =
        "Many read no further than the headline. What is said of usage there needs value and harm"
            + " at the same level: in the same words of a title, in headings of the same depth.",
    citation = "see SEC Non-GAAP C&DI 102.10(a), second example",
    proposal = true,
    fix = "Take usage out of it, or put value and harm beside it.",
    since = "0.1.0",
    passes =
        """
        - {heading: 1, text: "AI impact statement"}
        - {in: value, figure: value.net, text: "2.97"}
        - {in: harm, figure: harm.events, text: "4"}
        - {in: usage, figure: usage.tokens.all, text: "48 billion tokens"}
        """,
    fails =
        """
        - {heading: 1, text: "Over 48 billion tokens processed in 2025"}
        - {in: value, figure: value.net, text: "2.97"}
        - {in: harm, figure: harm.events, text: "4"}
        - {in: usage, figure: usage.tokens.all, text: "48 billion tokens"}
        """)
final class Headline implements Criterion {
  private static final Set<Aside.Kind> PROPERTIES =
      Set.of(
          Aside.Kind.TITLE,
          Aside.Kind.SUBJECT,
          Aside.Kind.KEYWORDS,
          Aside.Kind.PROPERTY,
          Aside.Kind.PRINT_HEADER,
          Aside.Kind.ATTACHMENT);

  @Override
  public String number() {
    return "P3";
  }

  @Override
  public List<Measurement> measure(Scene scene, Limits limits) {
    if (!scene.showsUsage()) {
      return Measurement.notApplicable("headlines");
    }
    List<Measurement> rows = new ArrayList<>();
    rows.add(cover(scene));
    rows.add(alone(scene));
    rows.addAll(byLevel(scene));
    rows.addAll(outline(scene));
    return rows;
  }

  /** The first page or sheet in sight: its figures. */
  private static Measurement cover(Scene scene) {
    int first =
        scene.layout().surfaces().stream()
            .filter(surface -> surface.visible())
            .mapToInt(surface -> surface.number())
            .findFirst()
            .orElse(1);
    List<Item> usage = on(scene.figures(Section.U), first).stream().filter(Item::claims).toList();
    double value = on(scene.figures(Section.B), first).size();
    double harm = on(scene.figures(Section.C), first).size();
    List<Sighting> sightings = new ArrayList<>();
    if (!usage.isEmpty()) {
      missing(value, Section.B, scene, usage.getFirst(), "on the cover", sightings);
      missing(harm, Section.C, scene, usage.getFirst(), "on the cover", sightings);
    }
    return Measurement.of(
        "figures on the cover", value, harm, (double) usage.size(), null, sightings);
  }

  private static List<Item> on(List<Item> items, int surface) {
    return items.stream().filter(item -> item.block().surface() == surface).toList();
  }

  /** Words that stand alone, such as a title: value and harm belong into the same words. */
  private static Measurement alone(Scene scene) {
    List<Sighting> sightings = new ArrayList<>();
    double count = 0;
    for (Item item : scene.items()) {
      Role role = item.block().role();
      boolean single = role == Role.TITLE || item.furniture() || topOfAll(item);
      if (single && item.block().visible() && speaksOut(item.reading())) {
        count++;
        if (!balanced(item.reading())) {
          sightings.add(
              Sighting.at(
                  scene,
                  item.block(),
                  Words.quote(item.block()),
                  place(role)
                      + " says "
                      + Words.quote(item.block())
                      + ", and nothing of value and harm",
                  "Take usage out of it, or say in it what value and harm were."));
        }
      }
    }
    for (Aside aside : scene.layout().asides()) {
      Reading reading = scene.read(aside.text());
      if (PROPERTIES.contains(aside.kind()) && scene.claimsUsage(aside)) {
        count++;
        if (!balanced(reading)) {
          sightings.add(
              Sighting.whole(
                  Words.quote(aside.text()),
                  place(aside.kind())
                      + " says "
                      + Words.quote(aside.text())
                      + ", and nothing of value and harm",
                  "Take usage out of it, or say in it what value and harm were."));
        }
      }
    }
    return Measurement.of("titles with usage", null, null, count, null, sightings);
  }

  /** A heading of the first level that stands in no section of its own. */
  private static boolean topOfAll(Item item) {
    return item.block().role() == Role.HEADING
        && item.block().level() == 1
        && item.marked() == null;
  }

  private static boolean balanced(Reading reading) {
    return !reading.of(ClaimKind.VALUE).isEmpty() && !reading.of(ClaimKind.HARM).isEmpty();
  }

  /** Whether it claims usage, and does not only name what is counted below. */
  private static boolean speaksOut(Reading reading) {
    return reading.usage().stream().anyMatch(claim -> claim.form() != ClaimForm.COUNTED);
  }

  private static String place(Role role) {
    return switch (role) {
      case PAGE_HEADER -> "the head of the page";
      case PAGE_FOOTER -> "the foot of the page";
      case TITLE, HEADING -> "the title";
      default -> "text repeated on the page";
    };
  }

  private static String place(Aside.Kind kind) {
    return switch (kind) {
      case TITLE -> "the title in the file's properties";
      case SUBJECT, KEYWORDS, PROPERTY -> "a property of the file";
      case PRINT_HEADER -> "a header or footer for printing";
      default -> "the name of an attached file";
    };
  }

  /** Headings and captions: usage with a number only where value and harm have some as well. */
  private static List<Measurement> byLevel(Scene scene) {
    Map<String, List<Item>> levels = new TreeMap<>();
    for (Item item : scene.items()) {
      Role role = item.block().role();
      boolean heads = role == Role.CAPTION || (role == Role.HEADING && !topOfAll(item));
      if (heads && item.block().visible()) {
        String level = role == Role.CAPTION ? "captions" : "headings " + item.block().level();
        levels.computeIfAbsent(level, l -> new ArrayList<>()).add(item);
      }
    }
    List<Measurement> rows = new ArrayList<>();
    levels.forEach((level, items) -> {
      List<Item> loud = items.stream().filter(item -> speaksOut(item.reading())).toList();
      double value = count(items, Section.B);
      double harm = count(items, Section.C);
      List<Sighting> sightings = new ArrayList<>();
      if (!loud.isEmpty()) {
        missing(value, Section.B, scene, loud.getFirst(), "among " + level, sightings);
        missing(harm, Section.C, scene, loud.getFirst(), "among " + level, sightings);
      }
      if (!loud.isEmpty()) {
        rows.add(
            Measurement.of(
                level + " with figures", value, harm, (double) loud.size(), null, sightings));
      }
    });
    return rows;
  }

  private static double count(List<Item> items, Section section) {
    ClaimKind kind = section == Section.B ? ClaimKind.VALUE : ClaimKind.HARM;
    return items.stream()
        .filter(item -> item.section() == section)
        .filter(item -> item.numeric() || !item.reading().of(kind).isEmpty())
        .count();
  }

  /** Bookmarks and tabs with usage in words. */
  private static List<Measurement> outline(Scene scene) {
    List<Measurement> rows = new ArrayList<>();
    for (Aside.Kind kind : List.of(Aside.Kind.BOOKMARK, Aside.Kind.TAB)) {
      List<Aside> all =
          scene.layout().asides().stream().filter(aside -> aside.kind() == kind).toList();
      List<Aside> loud = all.stream().filter(aside -> speaksOut(scene.read(aside.text()))).toList();
      if (loud.isEmpty()) {
        continue;
      }
      double value = claims(scene, all, ClaimKind.VALUE);
      double harm = claims(scene, all, ClaimKind.HARM);
      String where = kind == Aside.Kind.TAB ? "tabs" : "bookmarks";
      List<Sighting> sightings = new ArrayList<>();
      for (Section side : List.of(Section.B, Section.C)) {
        if ((side == Section.B ? value : harm) == 0) {
          sightings.add(
              Sighting.whole(
                  Words.quote(loud.getFirst().text()),
                  "raw usage, "
                      + Words.quote(loud.getFirst().text())
                      + ", stands among the "
                      + where
                      + ", and nothing of "
                      + Words.of(side),
                  "Name the section only, or add what belongs to " + Words.of(side) + "."));
        }
      }
      rows.add(Measurement.of(where, value, harm, (double) loud.size(), null, sightings));
    }
    return rows;
  }

  private static double claims(Scene scene, List<Aside> asides, ClaimKind kind) {
    return asides.stream().filter(aside -> !scene.read(aside.text()).of(kind).isEmpty()).count();
  }

  private static void missing(
      double count, Section side, Scene scene, Item usage, String where, List<Sighting> to) {
    if (count == 0) {
      to.add(
          Sighting.at(
              scene,
              usage.block(),
              Words.quote(usage.block()),
              "raw usage, "
                  + Words.quote(usage.block())
                  + ", stands "
                  + where
                  + ", and no figure of "
                  + Words.of(side),
              "Take it out, or put a figure of " + Words.of(side) + " beside it."));
    }
  }
}
