package org.counterweight.rule.prominence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterweight.finding.Severity;
import org.counterweight.rule.Printed;
import org.counterweight.rule.RuleCard;
import org.counterweight.statement.ReportedFigure;
import org.counterweight.statement.Section;

/** P17: nothing of value or harm is hidden, and no usage either. */
@RuleCard(
    id = "prominence.hidden",
    severity = Severity.ERROR,
    title = "Figures of value and harm stand in plain sight, and nothing is hidden in the file",
    why =
        "What stands only in a footnote, on a hidden sheet, under a picture or in the colour of the"
            + " paper has not been said. Hidden usage is found by search engines and by programs"
            + " that read the file.",
    citation = "see FTC .com Disclosures; see FCA COBS 4.5.2R",
    proposal = true,
    fix = "Show it in plain sight, in the type and ink of the text around it, or take it out.",
    since = "0.1.0",
    thresholds = {"smallest-type", "least-contrast", "unseen-type", "unseen-contrast"},
    passes =
        """
        - {in: value, figure: value.net.all, text: "2.97"}
        - {in: harm, figure: harm.events.all, text: "4"}
        - {in: harm, figure: harm.events.all, text: "4", role: note, size: 7}
        """,
    fails =
        """
        - {in: value, figure: value.net.all, text: "2.97"}
        - {in: harm, figure: harm.events.all, text: "4", ink: "#fefefe"}
        """)
final class Hidden implements Criterion {
  /** A number needs so many digits before it can be told from any other. */
  private static final int TELLING = 3;

  @Override
  public String number() {
    return "P17";
  }

  @Override
  public List<Measurement> measure(Scene scene, Limits limits) {
    return Stream.of(figures(scene, limits), HiddenText.measure(scene, limits), HiddenClaims.measure(scene))
        .flatMap(List::stream)
        .toList();
  }

  private static List<Measurement> figures(Scene scene, Limits limits) {
    double size = limits.of("smallest-type");
    double contrast = limits.of("least-contrast");
    List<Sighting> sightings = new ArrayList<>();
    int[] hidden = new int[2];
    boolean any = false;
    for (Section side : Sides.BOTH) {
      Map<String, List<Item>> shown = occurrences(scene, side);
      any |= !shown.isEmpty();
      Map<String, List<String>> byFlaw = new LinkedHashMap<>();
      Map<String, Item> first = new LinkedHashMap<>();
      shown.forEach((figure, items) -> {
        List<Optional<String>> flaws =
            items.stream().map(item -> Sight.unnoticed(item, size, contrast)).toList();
        if (flaws.stream().allMatch(Optional::isPresent) && !elsewhere(scene, side, figure, size, contrast)) {
          String flaw = flaws.getFirst().orElseThrow();
          byFlaw.computeIfAbsent(flaw, f -> new ArrayList<>()).add(figure);
          first.putIfAbsent(flaw, items.getFirst());
        }
      });
      byFlaw.forEach((flaw, figures) -> {
        hidden[Sides.BOTH.indexOf(side)] += figures.size();
        sightings.add(sighting(scene, side, flaw, figures, first.get(flaw)));
      });
    }
    return any
        ? List.of(
            Measurement.of(
                "figures hidden", (double) hidden[0], (double) hidden[1], null, 0.0, sightings))
        : Measurement.notApplicable("figures hidden");
  }

  private static Sighting sighting(
      Scene scene, Section side, String flaw, List<String> figures, Item first) {
    String which =
        figures.size() == 1
            ? figures.getFirst()
            : figures.size() + " figures, the first of them " + figures.getFirst() + ",";
    return Sighting.at(
        scene,
        first.block(),
        Words.quote(first.block()),
        "of "
            + Words.of(side)
            + ", "
            + which
            + (figures.size() == 1 ? " is" : " are")
            + " to be seen nowhere but where "
            + Words.quote(first.block())
            + " stands: "
            + flaw,
        "Show "
            + (figures.size() == 1 ? "it" : "them")
            + " in plain sight, in the text or a table, in the type and ink of what is around.");
  }

  /** Where each figure of a side stands: by its id, or, with data, by its number. */
  private static Map<String, List<Item>> occurrences(Scene scene, Section side) {
    Map<String, List<Item>> shown = new LinkedHashMap<>();
    for (Item item : scene.items()) {
      if (item.section() == side && item.numeric()) {
        for (String figure : item.figures()) {
          if (KnownFigures.sectionOf(figure) == side) {
            shown.computeIfAbsent(figure, f -> new ArrayList<>()).add(item);
          }
        }
      }
    }
    for (ReportedFigure figure : scene.known().in(side)) {
      if (!shown.containsKey(figure.id())) {
        List<Item> byValue =
            scene.items().stream()
                .filter(item -> item.section() == side && item.figures().isEmpty())
                .filter(item -> shows(item, figure, TELLING))
                .toList();
        if (!byValue.isEmpty()) {
          shown.put(figure.id(), byValue);
        }
      }
    }
    return shown;
  }

  /** Whether its number is shown well in another place of the same section. */
  private static boolean elsewhere(
      Scene scene, Section side, String figure, double size, double contrast) {
    return scene.known().in(side).stream()
        .filter(known -> known.id().equals(figure))
        .anyMatch(known ->
            scene.items().stream()
                .filter(item -> item.section() == side && shows(item, known, TELLING))
                .anyMatch(item -> Sight.unnoticed(item, size, contrast).isEmpty()));
  }

  private static boolean shows(Item item, ReportedFigure figure, int digits) {
    return item.numeric()
        && Printed.in(item.block().text()).stream()
            .anyMatch(number ->
                number.digits() >= digits
                    && KnownFigures.sameDigits(number, figure.figure().value()));
  }
}
