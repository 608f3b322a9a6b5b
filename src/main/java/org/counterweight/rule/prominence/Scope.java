package org.counterweight.rule.prominence;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterweight.finding.Severity;
import org.counterweight.rule.RuleCard;
import org.counterweight.statement.Period;
import org.counterweight.statement.Section;
import org.counterweight.statement.Statement;
import org.counterweight.statement.UsageFigure;

/** P18: usage is shown for the periods and the perimeter that value and harm are shown for. */
@RuleCard(
    id = "prominence.scope",
    severity = Severity.ERROR,
    title = "Raw usage covers the same periods and the same perimeter as value and harm",
    why =
        "A longer series, an annualised peak or a wider circle of users makes usage larger than"
            + " what it is compared with. A difference of perimeter is left to judgement.",
    citation = "see Advisers Act Rule 206(4)-1(d)(1)(ii)",
    proposal = true,
    fix = "Show usage for the periods and the perimeter of sections B and C.",
    since = "0.1.0",
    passes =
        """
        - {in: value, table: [[Value, "2025", "2024"], [Savings, "2.97", "2.10"]]}
        - {in: harm, table: [[Harm, "2025", "2024"], [Incidents, "4", "6"]]}
        - {in: usage, table: [[Usage, "2025", "2024"], [Tokens processed, "48 bn", "21 bn"]]}
        """,
    fails =
        """
        - {in: value, table: [[Value, "2025"], [Savings, "2.97"]]}
        - {in: harm, table: [[Harm, "2025"], [Incidents, "4"]]}
        - {in: usage, table: [[Usage, "2025", "2024", "2023"], [Tokens processed, "48 bn", "21 bn", "9 bn"]]}
        """)
final class Scope implements Criterion {
  private static final Pattern PERIOD =
      Pattern.compile(
          "(?<![\\p{L}\\p{Nd}.,])(?:(?:Q[1-4]|H[12]|FY)[ '\u2019-]?)?(?:19|20)\\d\\d(?:[/\u2013-]\\d\\d)?(?![\\p{Nd}])"
              + "|(?<![\\p{L}\\p{Nd}])(?:Q[1-4]|H[12]|FY)[ '\u2019-]?\\d\\d(?![\\p{Nd}])"
              + "|(?<![\\p{L}\\p{Nd}])Q[1-4](?![\\p{L}\\p{Nd}])");

  @Override
  public String number() {
    return "P18";
  }

  @Override
  public List<Measurement> measure(Scene scene, Limits limits) {
    List<Passage> usage =
        scene.passages().stream()
            .filter(passage -> passage.section() == Section.U && passage.claims())
            .toList();
    if (usage.isEmpty()) {
      return Measurement.notApplicable("periods");
    }
    List<Measurement> rows = new ArrayList<>();
    rows.add(periods(scene));
    List<Sighting> sightings = new ArrayList<>();
    sightings.addAll(words(scene, usage, Phrases.PERIOD_WORDS, "period"));
    sightings.addAll(spans(scene, usage));
    rows.add(row("other periods", sightings));
    List<Sighting> perimeters = new ArrayList<>();
    perimeters.addAll(words(scene, usage, Phrases.PERIMETER_WORDS, "perimeter"));
    perimeters.addAll(perimeters(scene, usage));
    Measurement row = row("other perimeters", perimeters);
    rows.add(perimeters.isEmpty() ? row : row.forJudgement());
    return rows;
  }

  private static Measurement row(String unit, List<Sighting> sightings) {
    return Measurement.of(unit, null, null, (double) sightings.size(), 0.0, sightings);
  }

  /** Columns: every period that usage is shown for is one that the side is shown for. */
  private static Measurement periods(Scene scene) {
    Map<Section, Map<String, Item>> shown = inColumns(scene);
    Map<String, Item> usage = shown.get(Section.U);
    List<Sighting> sightings = new ArrayList<>();
    for (Section side : Sides.BOTH) {
      Set<String> has = new TreeSet<>(shown.get(side).keySet());
      if (has.isEmpty()) {
        scene.visible(side).forEach(item -> has.addAll(labels(item.block().text())));
      }
      List<String> missing = usage.keySet().stream().filter(label -> !has.contains(label)).toList();
      if (!missing.isEmpty() && !has.isEmpty()) {
        Item first = usage.get(missing.getFirst());
        sightings.add(
            Sighting.at(
                scene,
                first.block(),
                String.join(", ", missing),
                "raw usage is shown for "
                    + String.join(", ", missing)
                    + ", and "
                    + Words.of(side)
                    + " only for "
                    + String.join(", ", has),
                "Show "
                    + Words.of(side)
                    + " for "
                    + String.join(", ", missing)
                    + " as well, or take "
                    + (missing.size() == 1 ? "that period" : "those periods")
                    + " off raw usage."));
      }
    }
    return Measurement.of(
        "periods",
        (double) shown.get(Section.B).size(),
        (double) shown.get(Section.C).size(),
        (double) usage.size(),
        null,
        sightings);
  }

  private static Map<Section, Map<String, Item>> inColumns(Scene scene) {
    Columns columns = Columns.of(scene.layout());
    Map<Section, Map<String, Item>> shown = new EnumMap<>(Section.class);
    for (Section section : Section.values()) {
      shown.put(section, new LinkedHashMap<>());
    }
    for (Item item : scene.items()) {
      if (item.inTable() && item.section() != null && item.numeric() && item.block().visible()) {
        labels(columns.above(item))
            .forEach(label -> shown.get(item.section()).putIfAbsent(label, item));
      }
    }
    return shown;
  }

  private static List<String> labels(String text) {
    List<String> found = new ArrayList<>();
    Matcher matcher = PERIOD.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group().replaceAll("[ '\u2019-]", " ").toUpperCase(Locale.ROOT));
    }
    return found;
  }

  private static List<Sighting> words(
      Scene scene, List<Passage> usage, Phrases phrases, String what) {
    List<Sighting> sightings = new ArrayList<>();
    for (Passage passage : usage) {
      Optional<String> word = passage.numeric() ? phrases.first(passage.text()) : Optional.empty();
      if (word.isEmpty()) {
        continue;
      }
      List<Section> without =
          Sides.BOTH.stream()
              .filter(side ->
                  scene.visible(side).stream()
                      .noneMatch(item -> phrases.first(item.block().text()).equals(word)))
              .toList();
      if (!without.isEmpty()) {
        sightings.add(
            passage.sighting(
                scene,
                Words.quote(passage.text())
                    + " gives raw usage a "
                    + what
                    + " of its own ("
                    + Words.quote(word.get())
                    + ") that "
                    + Sides.words(without, " and ")
                    + (without.size() == 1 ? " does not have" : " do not have"),
                "Give it for the " + what + " of sections B and C."));
      }
    }
    return sightings;
  }

  /** From the data: figures shown whose own span is not the reporting period. */
  private static List<Sighting> spans(Scene scene, List<Passage> usage) {
    Period period = scene.statement().map(Statement::period).orElse(null);
    List<Sighting> sightings = new ArrayList<>();
    for (UsageFigure figure : figures(scene)) {
      boolean own =
          figure.period() != null
              && !(figure.period().start().equals(period.start())
                  && figure.period().end().equals(period.end()));
      Passage shown = own ? shows(usage, figure) : null;
      if (shown != null) {
        sightings.add(
            shown.sighting(
                scene,
                figure.id()
                    + " covers "
                    + figure.period().start()
                    + " to "
                    + figure.period().end()
                    + "; value and harm cover "
                    + period.start()
                    + " to "
                    + period.end(),
                "Report it for " + period.start() + " to " + period.end() + "."));
      }
    }
    return sightings;
  }

  private static List<Sighting> perimeters(Scene scene, List<Passage> usage) {
    List<Sighting> sightings = new ArrayList<>();
    for (UsageFigure figure : figures(scene)) {
      String common = scene.statement().orElseThrow().basis().perimeter();
      Passage shown =
          figure.perimeter() == null || figure.perimeter().equals(common)
              ? null
              : shows(usage, figure);
      if (shown != null) {
        sightings.add(
            shown.sighting(
                scene,
                figure.id()
                    + " has a perimeter of its own, "
                    + Words.quote(figure.perimeter())
                    + "; value and harm have "
                    + Words.quote(common),
                "Report it for the perimeter of the statement."));
      }
    }
    return sightings;
  }

  private static List<UsageFigure> figures(Scene scene) {
    return scene
        .statement()
        .map(statement -> statement.usage())
        .map(section -> section.figures())
        .orElse(List.of());
  }

  private static Passage shows(List<Passage> usage, UsageFigure figure) {
    return usage.stream()
        .filter(passage -> passage.figures().contains(figure.id()))
        .findFirst()
        .orElse(null);
  }
}
