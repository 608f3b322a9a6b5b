package org.counterweight.rule.prominence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.counterweight.finding.Severity;
import org.counterweight.layout.Picture;
import org.counterweight.layout.Surface;
import org.counterweight.rule.RuleCard;
import org.counterweight.statement.Section;

/** P12: beside every chart of usage stand charts of value and harm, as large. */
@RuleCard(
    id = "prominence.charts",
    severity = Severity.ERROR,
    title = "Beside every chart of raw usage stand charts of value and of harm, at least as large",
    why =
        "A chart is looked at before any table. Text in a picture of pixels cannot be read by a"
            + " program, so such a picture is left to a person.",
    citation = "see SEC Non-GAAP C&DI 102.10(a), sixth example",
    proposal = true,
    fix = "Put a chart of value and one of harm beside it, in its size, or leave the chart out.",
    since = "0.1.0",
    thresholds = {"area-below", "pages-apart", "unread-share"},
    passes =
        """
        - {in: value, chart: [Net value, "2.97"], box: [150, 100]}
        - {in: harm, chart: [Events, "4"], box: [150, 100]}
        - {in: usage, chart: [Tokens processed, "48 billion tokens"], box: [150, 100]}
        """,
    fails =
        """
        - {in: value, chart: [Net value, "2.97"], box: [150, 100]}
        - {in: usage, chart: [Tokens processed, "48 billion tokens"], box: [150, 100]}
        """)
final class Charts implements Criterion {
  @Override
  public String number() {
    return "P12";
  }

  @Override
  public List<Measurement> measure(Scene scene, Limits limits) {
    List<Measurement> rows = new ArrayList<>();
    List<Picture> usage =
        scene.pictures(Section.U).stream().filter(p -> p.kind() != Picture.Kind.RASTER).toList();
    if (usage.isEmpty()) {
      rows.addAll(Measurement.notApplicable("pt2"));
    }
    for (Picture chart : usage) {
      rows.add(beside(scene, chart, limits));
    }
    List<Sighting> unread = unread(scene, limits.of("unread-share"));
    if (!unread.isEmpty()) {
      rows.add(Measurement.of("pictures", null, null, null, null, unread).forJudgement());
    }
    return rows;
  }

  private static Measurement beside(Scene scene, Picture chart, Limits limits) {
    double apart = limits.of("pages-apart");
    double ratio = limits.of("area-below");
    return new AtLeast(
            "pt2",
            largest(scene, Section.B, chart, apart),
            largest(scene, Section.C, chart, apart),
            chart.box().area(),
            ratio,
            ratio)
        .measure((side, has, needs) ->
            Sighting.at(
                scene,
                chart,
                name(chart),
                "the chart of raw usage "
                    + name(chart)
                    + " takes up "
                    + Words.number(chart.box().area())
                    + " square points; beside it stands "
                    + (has == 0
                        ? "no chart of " + Words.of(side)
                        : "one of " + Words.of(side) + " with " + Words.number(has)),
                has == 0
                    ? "Put a chart of "
                        + Words.of(side)
                        + " of at least "
                        + Words.number(needs)
                        + " square points on the same page or sheet."
                    : "Make it smaller by "
                        + Words.number(chart.box().area() - has / ratio)
                        + " square points, or the other larger by "
                        + Words.number(needs - has)
                        + "."));
  }

  private static double largest(Scene scene, Section side, Picture chart, double apart) {
    return scene.pictures(side).stream()
        .filter(p -> p.kind() != Picture.Kind.RASTER)
        .filter(p -> Math.abs(p.surface() - chart.surface()) <= apart)
        .mapToDouble(p -> p.box().area())
        .max()
        .orElse(0);
  }

  /** Pictures of pixels large enough to hold a message. */
  private static List<Sighting> unread(Scene scene, double share) {
    List<Sighting> sightings = new ArrayList<>();
    for (Picture picture : scene.layout().pictures()) {
      if (picture.kind() != Picture.Kind.RASTER || !picture.visible()) {
        continue;
      }
      Optional<Surface> page = scene.layout().surface(picture.surface());
      double part =
          page.map(p -> picture.box().area() / Math.max(1, p.width() * p.height())).orElse(1.0);
      if (part >= share || !picture.decorative()) {
        sightings.add(
            Sighting.at(
                scene,
                picture,
                name(picture),
                "a picture of pixels takes up "
                    + Words.percent(part)
                    + " of the page or sheet; what is written in it cannot be read by a program",
                "Look at it; or draw it as text and lines; or, where it only decorates, mark it so"
                    + " and keep it below "
                    + Words.percent(share)
                    + "."));
      }
    }
    sightings.sort(
        Comparator.comparingInt(Sighting::page)
            .thenComparing(Sighting::cell, Comparator.nullsFirst(Comparator.naturalOrder())));
    return sightings;
  }

  private static String name(Picture picture) {
    String title = picture.plot() == null ? "" : picture.plot().title();
    return Words.quote(title.isEmpty() ? picture.alt() : title);
  }
}
