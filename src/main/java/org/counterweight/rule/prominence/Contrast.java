package org.counterweight.rule.prominence;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.counterweight.finding.Severity;
import org.counterweight.layout.Run;
import org.counterweight.rule.RuleCard;
import org.counterweight.statement.Section;

/** P8: value and harm can be read, and are not paler than usage. */
@RuleCard(
    id = "prominence.contrast",
    severity = Severity.ERROR,
    title = "Business value and harm have enough contrast, and not much less than raw usage",
    why =
        "Pale text is passed over, and some people cannot read it at all. Each line must reach the"
            + " contrast that WCAG asks for; the middle letters are compared with those of usage.",
    citation = "WCAG 2.2, success criterion 1.4.3; see FTC .com Disclosures",
    proposal = true,
    fix = "Set sections B and C in darker type on a lighter ground.",
    since = "0.1.0",
    thresholds = {"least", "least-large", "of-usage-below"},
    passes =
        """
        - {in: value, figure: value.net, text: "2.97", ink: "#222222"}
        - {in: harm, figure: harm.events, text: "4 events", ink: "#222222"}
        - {in: usage, figure: usage.tokens.all, text: "48 billion tokens", ink: "#222222"}
        """,
    fails =
        """
        - {in: value, figure: value.net, text: "2.97", ink: "#222222"}
        - {in: harm, figure: harm.events, text: "4 events", ink: "#999999"}
        - {in: usage, figure: usage.tokens.all, text: "48 billion tokens", ink: "#222222"}
        """)
final class Contrast implements Criterion {
  /** Sizes from which WCAG counts type as large, regular and bold. */
  private static final double LARGE = 18;

  private static final double LARGE_BOLD = 14;

  @Override
  public String number() {
    return "P8";
  }

  @Override
  public List<Measurement> measure(Scene scene, Limits limits) {
    List<Measurement> rows = new ArrayList<>();
    List<Sighting> pale = new ArrayList<>();
    List<Sighting> unclear = new ArrayList<>();
    Double value = least(scene, Section.B, limits, pale, unclear);
    Double harm = least(scene, Section.C, limits, pale, unclear);
    if (value == null && harm == null && unclear.isEmpty()) {
      return Measurement.notApplicable("contrast");
    }
    Double usage =
        scene
            .runs(Section.U)
            .flatMap(run -> run.contrast().stream())
            .min(Double::compare)
            .orElse(null);
    rows.add(Measurement.of("least contrast", value, harm, usage, limits.of("least"), pale));
    if (!unclear.isEmpty()) {
      rows.add(
          Measurement.of("contrast on pictures", null, null, null, null, unclear).forJudgement());
    }
    OptionalDouble middle = median(scene, Section.U);
    if (scene.showsUsage() && middle.isPresent()) {
      double ratio = limits.of("of-usage-below");
      rows.add(
          new AtLeast(
                  "middle contrast",
                  median(scene, Section.B).orElse(0),
                  median(scene, Section.C).orElse(0),
                  middle.getAsDouble(),
                  ratio,
                  ratio)
              .measure((side, has, needs) -> paler(scene, side, has, needs)));
    }
    return rows;
  }

  private static Double least(
      Scene scene, Section side, Limits limits, List<Sighting> pale, List<Sighting> unclear) {
    double least = Double.MAX_VALUE;
    Sighting worst = null;
    for (Item item : scene.visible(side)) {
      for (Run run : item.block().runs()) {
        if (!run.shows()) {
          continue;
        }
        if (run.contrast().isEmpty()) {
          unclear.add(
              Sighting.at(
                  scene,
                  item.block(),
                  Words.quote(run.text()),
                  Words.of(side) + " stands on a picture, so that its contrast cannot be told",
                  "Look at it, or put it on a plain ground."));
          continue;
        }
        double contrast = run.contrast().get();
        double needs = large(run) ? limits.of("least-large") : limits.of("least");
        if (contrast < needs && contrast < least) {
          worst =
              Sighting.at(
                  scene,
                  item.block(),
                  Words.quote(run.text()),
                  Words.of(side)
                      + ", "
                      + Words.quote(run.text())
                      + ", is "
                      + run.ink()
                      + " on "
                      + run.ground()
                      + ", a contrast of "
                      + Words.number(contrast)
                      + " to 1",
                  "Bring it to at least " + Words.number(needs) + " to 1.");
        }
        least = Math.min(least, contrast);
      }
    }
    if (worst != null) {
      pale.add(worst);
    }
    return least == Double.MAX_VALUE ? null : least;
  }

  private static boolean large(Run run) {
    return run.type().size() >= (run.type().bold() ? LARGE_BOLD : LARGE);
  }

  private static OptionalDouble median(Scene scene, Section section) {
    Median median = new Median();
    scene
        .runs(section)
        .forEach(run -> run.contrast().ifPresent(contrast -> median.add(contrast, run.letters())));
    return median.median();
  }

  private static Sighting paler(Scene scene, Section side, double has, double needs) {
    String message =
        "the middle letter of "
            + Words.of(side)
            + " has a contrast of "
            + Words.number(has)
            + " to 1, less than raw usage allows";
    String fix = "Bring it to at least " + Words.number(needs) + " to 1, or make raw usage paler.";
    return scene.visible(side).stream()
        .findFirst()
        .map(item -> Sighting.at(scene, item.block(), Words.number(has), message, fix))
        .orElseGet(() -> Sighting.whole(Words.number(has), message, fix));
  }
}
