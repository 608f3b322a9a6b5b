package org.counterweight.rule.prominence;

import java.util.ArrayList;
import java.util.List;
import org.counterweight.finding.Severity;
import org.counterweight.layout.Picture;
import org.counterweight.layout.Plot;
import org.counterweight.rule.RuleCard;
import org.counterweight.statement.Section;

/** P25: charts can be read, and bars are as long as what they stand for. */
@RuleCard(
    id = "prominence.axis",
    severity = Severity.ERROR,
    title = "Charts start at zero where lengths count, show numbers, and name the base of an index",
    why =
        "A bar that starts above zero makes a small rise look steep, a curve without numbers shows"
            + " only that something rises, and an index without its base can show anything.",
    citation = "By analogy: SEC staff comment letter to DoorDash on an unlabelled chart of volume",
    proposal = true,
    fix = "Start the axis at zero, put numbers on it or at the bars, and name the base.",
    since = "0.1.0",
    passes =
        """
        - {in: usage, chart: [Tokens processed, "48 billion tokens"], axis-from: 0}
        """,
    fails =
        """
        - {in: usage, chart: [Tokens processed, "48 billion tokens"], axis-from: 20}
        """)
final class Axis implements Criterion {
  private static final List<Section> LOOKED_AT =
      List.of(Section.A, Section.B, Section.C, Section.U);

  @Override
  public String number() {
    return "P25";
  }

  @Override
  public List<Measurement> measure(Scene scene, Limits limits) {
    List<Sighting> sightings = new ArrayList<>();
    double[] bad = new double[LOOKED_AT.size()];
    int charts = 0;
    for (Section section : LOOKED_AT) {
      for (Picture picture : scene.pictures(section)) {
        if (picture.plot() == null) {
          continue;
        }
        charts++;
        List<Sighting> found = flaws(scene, section, picture, picture.plot());
        bad[LOOKED_AT.indexOf(section)] += found.isEmpty() ? 0 : 1;
        sightings.addAll(found);
      }
    }
    return charts == 0
        ? Measurement.notApplicable("charts misdrawn")
        : List.of(Measurement.of("charts misdrawn", bad[1], bad[2], bad[3], 0.0, sightings));
  }

  private static List<Sighting> flaws(Scene scene, Section section, Picture picture, Plot plot) {
    String text = text(scene, picture, plot);
    String chart = "a chart of " + Words.of(section) + ", " + Words.quote(text) + ", ";
    List<Sighting> found = new ArrayList<>();
    if (plot.bars() && plot.axisFrom() != null && plot.axisFrom() > 0) {
      found.add(
          Sighting.at(
              scene,
              picture,
              Words.number(plot.axisFrom()),
              chart + "draws bars on an axis that starts at " + Words.number(plot.axisFrom()),
              "Start its axis at 0."));
    }
    boolean labelled = plot.valueLabels() && Digits.in(text);
    if (!plot.axisNumbers() && !labelled && !(plot.valueLabels() && !plot.values().isEmpty())) {
      found.add(
          Sighting.at(
              scene,
              picture,
              Words.quote(text),
              chart + "shows no number, neither on an axis nor at its bars or points",
              "Write the values at the bars or points, or put numbers on the axis."));
    }
    if (Phrases.INDEX.in(text) && !based(text)) {
      found.add(
          Sighting.at(
              scene,
              picture,
              Words.quote(text),
              chart + "shows an index and does not say which period is 100",
              "Name the base, as in \"2024 = 100\", or show the quantity."));
    }
    return found;
  }

  /** "2024 = 100", "base year 2024". */
  private static boolean based(String text) {
    return Phrases.INDEX_BASE.in(text);
  }

  private static String text(Scene scene, Picture picture, Plot plot) {
    StringBuilder text = new StringBuilder(plot.title());
    for (int block : picture.blocks()) {
      text.append(text.isEmpty() ? "" : " | ").append(scene.items().get(block).block().text());
    }
    plot.series().forEach(name -> text.append(text.isEmpty() ? "" : " | ").append(name));
    return text.isEmpty() ? picture.alt() : text.toString();
  }
}
