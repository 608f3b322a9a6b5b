package org.counterweight.rule.prominence;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterweight.claim.ClaimForm;
import org.counterweight.finding.Severity;
import org.counterweight.layout.Role;
import org.counterweight.layout.Run;
import org.counterweight.rule.RuleCard;
import org.counterweight.statement.ReportedFigure;
import org.counterweight.statement.Section;

/** P20: whoever cannot see the page learns as much of value and harm as of usage. */
@RuleCard(
    id = "prominence.tagging",
    severity = Severity.ERROR,
    title = "Value and harm are as readable and as truly tagged as raw usage",
    why =
        "Programs and screen readers know a file by its text and its tags. Letters that stand for"
            + " nothing, text left out of the structure, and tags that say one thing over words"
            + " that say another keep value and harm from them.",
    citation = "By analogy: EDGAR Filer Manual; ISO 14289-1 (PDF/UA-1)",
    proposal = true,
    fix = "Tag the text of sections B and C, and mark every part as what it is.",
    since = "0.1.0",
    thresholds = {"error-below", "warning-below"},
    passes =
        """
        - {in: value, text: "Savings of EUR 2.97 million", figure: value.net.all}
        - {in: harm, text: "4 incidents", figure: harm.events.all}
        - {in: usage, text: "48 billion tokens", figure: usage.tokens.all}
        """,
    fails =
        """
        - {in: value, text: "48 billion tokens"}
        - {in: harm, text: "4 incidents", figure: harm.events.all}
        """)
final class Tagging implements Criterion {
  private static final int NO_LETTER = 0xFFFD;
  private static final List<Section> MARKS = List.of(Section.A, Section.B, Section.C);

  @Override
  public String number() {
    return "P20";
  }

  @Override
  public List<Measurement> measure(Scene scene, Limits limits) {
    List<Measurement> rows = new ArrayList<>();
    readable(scene, limits).ifPresent(rows::add);
    contradictions(scene).ifPresent(rows::add);
    return rows.isEmpty() ? Measurement.notApplicable("share of letters read") : rows;
  }

  /** Letters of one section in sight, and how many of them a program can read. */
  private static final class Letters {
    private int all;
    private int read;
    private Item first;

    double share() {
      return all == 0 ? 1 : (double) read / all;
    }
  }

  private static Optional<Measurement> readable(Scene scene, Limits limits) {
    Map<Section, Letters> letters = new EnumMap<>(Section.class);
    for (Section section : Section.values()) {
      letters.put(section, new Letters());
    }
    for (Item item : scene.items()) {
      Section section = speaksOf(item);
      if (section == null) {
        continue;
      }
      Letters of = letters.get(section);
      boolean untagged = scene.layout().tagged() && item.block().role() == Role.UNMARKED;
      for (Run run : item.block().runs()) {
        if (!run.visible()) {
          continue;
        }
        int lost =
            untagged
                ? run.letters()
                : (int) run.text().codePoints().filter(c -> c == NO_LETTER).count();
        of.all += run.letters();
        of.read += run.letters() - lost;
        of.first = of.first == null && lost > 0 ? item : of.first;
      }
    }
    Letters usage = letters.get(Section.U);
    if (usage.all == 0) {
      return Optional.empty();
    }
    return Optional.of(
        new AtLeast(
                "share of letters read",
                letters.get(Section.B).share(),
                letters.get(Section.C).share(),
                usage.share(),
                limits.of("error-below"),
                limits.of("warning-below"))
            .measure((side, has, needs) -> unread(scene, side, letters.get(side), usage)));
  }

  /** By its section, or, of text without any mark, by what it claims. */
  private static Section speaksOf(Item item) {
    if (item.section() != null || item.block().role() != Role.UNMARKED) {
      return item.section();
    }
    return Sides.BOTH.stream()
        .filter(side ->
            item.reading().of(Voices.kind(side)).stream()
                .anyMatch(claim -> claim.form() != ClaimForm.MENTION))
        .findFirst()
        .orElse(null);
  }

  private static Sighting unread(Scene scene, Section side, Letters letters, Letters usage) {
    String message =
        "of the letters of "
            + Words.of(side)
            + " a program can read "
            + Words.percent(letters.share())
            + ", of raw usage "
            + Words.percent(usage.share());
    String fix =
        "Make "
            + (letters.all - letters.read)
            + " more letters of "
            + Words.of(side)
            + " part of the tagged text, in a face that says which letters they are.";
    return letters.first == null
        ? Sighting.whole(Words.percent(letters.share()), message, fix)
        : Sighting.at(scene, letters.first.block(), Words.quote(letters.first.block()), message, fix);
  }

  /** Words that claim usage under the mark of another section, and numbers under another's id. */
  private static Optional<Measurement> contradictions(Scene scene) {
    Map<Section, List<Item>> misplaced = new EnumMap<>(Section.class);
    Map<Item, ReportedFigure> swapped = new LinkedHashMap<>();
    boolean any = false;
    for (Item item : scene.items()) {
      any |= item.marked() != null || !item.figures().isEmpty();
      if (item.claims() && item.marked() != null && MARKS.contains(item.marked())) {
        misplaced.computeIfAbsent(item.marked(), m -> new ArrayList<>()).add(item);
      }
      scene
          .known()
          .inPlaceOf(item.block().text(), item.figures())
          .ifPresent(figure -> swapped.put(item, figure));
    }
    if (!any) {
      return Optional.empty();
    }
    List<Sighting> sightings = new ArrayList<>();
    misplaced.forEach((mark, items) -> sightings.add(misplaced(scene, mark, items)));
    swapped.forEach((item, figure) ->
        sightings.add(
            Sighting.at(
                scene,
                item.block(),
                Words.quote(item.block()),
                Words.quote(item.block())
                    + " is tagged as "
                    + item.figures().getFirst()
                    + " and shows the value of "
                    + figure.id(),
                "Tag it as " + figure.id() + ", or show the figure that the tag names.")));
    return Optional.of(
        Measurement.of(
            "false marks",
            (double) misplaced.getOrDefault(Section.B, List.of()).size(),
            (double) misplaced.getOrDefault(Section.C, List.of()).size(),
            null,
            0.0,
            sightings));
  }

  private static Sighting misplaced(Scene scene, Section mark, List<Item> items) {
    Item first = items.getFirst();
    return Sighting.at(
        scene,
        first.block(),
        Words.quote(first.block()),
        Words.quote(first.block())
            + " claims raw usage and stands in the section marked as "
            + Words.of(mark)
            + (items.size() == 1 ? "" : ", and so do " + (items.size() - 1) + " more"),
        "Move it into the section on raw usage, after value and harm, or take it out.");
  }
}
