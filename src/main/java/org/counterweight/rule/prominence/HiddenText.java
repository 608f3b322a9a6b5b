package org.counterweight.rule.prominence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.counterweight.finding.Severity;
import org.counterweight.layout.Hiding;
import org.counterweight.layout.Picture;
import org.counterweight.layout.Run;
import org.counterweight.statement.Section;

/** The second part of P17: text and charts of A, B, C and U that are in the file unseen. */
final class HiddenText {
  private static final List<Section> LOOKED_AT =
      List.of(Section.A, Section.B, Section.C, Section.U);

  private HiddenText() {}

  /** One place of hiding: what of one section is hidden in one way on one page or sheet. */
  private record Hideout(Section section, int surface, String flaw) {}

  /** What was found in it. */
  private static final class Found {
    private final Item first;
    private final StringBuilder text = new StringBuilder();
    private int pieces;
    private boolean mild = true;

    Found(Item first) {
      this.first = first;
    }

    void add(Run run) {
      pieces++;
      text.append(run.text()).append(' ');
      // Words that run out of their cell are poor work; numbers that do are not there.
      boolean words = !Digits.in(run.text());
      mild &= run.hiding().equals(Set.of(Hiding.CUT_OFF)) && words;
    }
  }

  static List<Measurement> measure(Scene scene, Limits limits) {
    double size = limits.of("unseen-type");
    double contrast = limits.of("unseen-contrast");
    Map<Hideout, Found> hideouts = new LinkedHashMap<>();
    boolean any = false;
    for (Item item : scene.items()) {
      if (item.section() == null || !LOOKED_AT.contains(item.section())) {
        continue;
      }
      any = true;
      for (Run run : item.block().runs()) {
        Optional<String> flaw =
            run.letters() == 0 ? Optional.empty() : Sight.unseen(run, size, contrast);
        flaw.ifPresent(words ->
            hideouts
                .computeIfAbsent(
                    new Hideout(item.section(), run.surface(), words), key -> new Found(item))
                .add(run));
      }
    }
    if (!any) {
      return Measurement.notApplicable("pieces hidden");
    }
    List<Sighting> sightings = new ArrayList<>();
    hideouts.forEach((hideout, found) -> sightings.add(sighting(scene, hideout, found)));
    for (Section section : LOOKED_AT) {
      scene.hiddenPictures(section).forEach(p -> sightings.add(sighting(scene, section, p)));
    }
    return List.of(
        Measurement.of(
            "pieces hidden",
            count(hideouts, Section.B),
            count(hideouts, Section.C),
            count(hideouts, Section.U),
            0.0,
            sightings));
  }

  private static double count(Map<Hideout, Found> hideouts, Section section) {
    return hideouts.entrySet().stream()
        .filter(entry -> entry.getKey().section() == section)
        .mapToInt(entry -> entry.getValue().pieces)
        .sum();
  }

  private static Sighting sighting(Scene scene, Hideout hideout, Found found) {
    String quote = Words.quote(found.text.toString());
    String name = scene.layout().surface(hideout.surface()).map(s -> s.name()).orElse("");
    Sighting sighting =
        Sighting.at(
            scene,
            found.first.block(),
            quote,
            "text of "
                + Words.of(hideout.section())
                + " is hidden on "
                + Words.surface(scene)
                + " "
                + (name.isBlank() ? Integer.toString(hideout.surface()) : name)
                + ", "
                + (found.pieces == 1 ? "one piece" : found.pieces + " pieces")
                + ", beginning with "
                + quote
                + ": "
                + hideout.flaw(),
            "Show it in plain sight or take it out of the file.");
    return found.mild ? sighting.as(Severity.WARNING) : sighting;
  }

  private static Sighting sighting(Scene scene, Section section, Picture picture) {
    String why =
        picture.hiding().stream()
            .sorted()
            .map(Hiding::words)
            .reduce((a, b) -> a + " and " + b)
            .orElse("");
    String quote = Words.quote(picture.alt().isBlank() ? "a picture" : picture.alt());
    return Sighting.at(
        scene,
        picture,
        quote,
        "a picture of " + Words.of(section) + ", " + quote + ", is hidden: " + why,
        "Show it in plain sight or take it out of the file.");
  }
}
