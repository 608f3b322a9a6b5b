package org.counterweight.rule.prominence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.counterweight.claim.ClaimForm;
import org.counterweight.finding.Severity;
import org.counterweight.rule.RuleCard;
import org.counterweight.statement.Section;

/** P21: usage is no more often shown with its growth than value and harm with theirs. */
@RuleCard(
    id = "prominence.growth",
    severity = Severity.ERROR,
    title = "No larger a part of usage figures than of value or harm is shown with its growth",
    why =
        "Growth is the flattering view of a number that started small. Headlines, bullets and the"
            + " rest are looked at each by itself; in the rest it is a warning.",
    citation = "By analogy: SEC staff comment letters on growth rates of usage metrics",
    proposal = true,
    fix = "Show the change of value and harm as well, or leave it out for usage.",
    since = "0.1.0",
    thresholds = {"headline-from", "more-by"},
    passes =
        """
        - {in: value, figure: value.net.all, text: "Savings 2.97 million (+12 %)"}
        - {in: harm, figure: harm.events.all, text: "4 incidents (+33 %)"}
        - {in: usage, figure: usage.tokens.all, text: "48 billion tokens (+128 %)"}
        """,
    fails =
        """
        - {in: value, figure: value.net.all, text: "Savings 2.97 million"}
        - {in: harm, figure: harm.events.all, text: "4 incidents (+33 %)"}
        - {in: usage, figure: usage.tokens.all, text: "48 billion tokens (+128 %)"}
        """)
final class Growth implements Criterion {
  private static final Pattern SIGNED =
      Pattern.compile(
          "(?<![\\p{L}\\p{Nd}])[+\u2212\u2013-]\\s?\\p{Nd}[\\p{Nd}.,\u00A0\u202F]*\\s?%|[\u25B2\u25BC\u2191\u2193]\\s?\\p{Nd}");

  /** A cell that holds nothing but a signed number: a step up or down. */
  private static final Pattern STEP =
      Pattern.compile("\\s*[+\u2212]\\s?\\p{Nd}[\\p{Nd}.,\u00A0\u202F]*\\s*");

  @Override
  public String number() {
    return "P21";
  }

  @Override
  public List<Measurement> measure(Scene scene, Limits limits) {
    double headline = scene.bodyType() * limits.of("headline-from");
    double tolerance = limits.of("more-by");
    Columns columns = Columns.of(scene.layout());
    List<Measurement> rows = new ArrayList<>();
    Predicate<Passage> heads = passage -> passage.headline(headline);
    Predicate<Passage> bullets = passage -> !heads.test(passage) && passage.bullet();
    Predicate<Passage> rest = passage -> !heads.test(passage) && !passage.bullet();
    level(scene, columns, heads, "headlines", tolerance, rows);
    level(scene, columns, bullets, "bullets", tolerance, rows);
    level(scene, columns, rest, "figures", tolerance, rows);
    return rows.isEmpty() ? Measurement.notApplicable("figures with change, %") : rows;
  }

  /**
   * The figures of one section, and those of them shown with a change. A figure that is shown in
   * several places counts once. Where no figure is known by an id, passages are counted.
   */
  private static final class Part {
    private final Set<String> all = new HashSet<>();
    private final Set<String> changed = new HashSet<>();
    private Passage first;

    double share() {
      return all.isEmpty() ? 0 : (double) changed.size() / all.size();
    }
  }

  private static Part part(
      Scene scene, Columns columns, Predicate<Passage> level, Section section) {
    Part part = new Part();
    boolean named =
        scene.passages().stream()
            .anyMatch(p -> p.section() == section && level.test(p) && !p.figures().isEmpty());
    for (Passage passage : scene.passages()) {
      if (passage.section() == section && level.test(passage) && shows(passage, section)) {
        List<String> figures = named ? passage.figures() : List.of(passage.text());
        part.all.addAll(figures);
        if (!figures.isEmpty() && changes(passage, columns)) {
          part.changed.addAll(figures);
          part.first = part.first == null ? passage : part.first;
        }
      }
    }
    return part;
  }

  private static boolean shows(Passage passage, Section section) {
    return passage.numeric()
        && (passage.claims()
            || !passage.figures().isEmpty()
            || (section != Section.U
                && Voices.characterises(section, passage.text(), passage.reading())));
  }

  private static boolean changes(Passage passage, Columns columns) {
    boolean claimed =
        passage.reading().usage().stream().anyMatch(claim -> claim.form() == ClaimForm.GROWTH);
    return claimed
        || SIGNED.matcher(passage.text()).find()
        || Phrases.MOVED.in(passage.text())
        || passage.items().stream()
            .filter(item -> item.inTable() && item.numeric())
            .anyMatch(item ->
                STEP.matcher(item.block().text()).matches()
                    || Phrases.CHANGE.in(columns.above(item)));
  }

  private static void level(
      Scene scene,
      Columns columns,
      Predicate<Passage> level,
      String what,
      double tolerance,
      List<Measurement> rows) {
    Part usage = part(scene, columns, level, Section.U);
    if (usage.all.isEmpty()) {
      return;
    }
    List<Sighting> sightings = new ArrayList<>();
    double[] shares = new double[2];
    for (Section side : Sides.BOTH) {
      Part part = part(scene, columns, level, side);
      shares[Sides.BOTH.indexOf(side)] = part.share();
      // Many figures without a change do not outweigh as many with one.
      if (usage.share() > part.share() + tolerance && usage.changed.size() > part.changed.size()) {
        Sighting sighting = sighting(scene, what, side, part, usage);
        sightings.add("figures".equals(what) ? sighting.as(Severity.WARNING) : sighting);
      }
    }
    rows.add(
        Measurement.of(
            what + " with change, %",
            100 * shares[0],
            100 * shares[1],
            100 * usage.share(),
            100 * tolerance,
            sightings));
  }

  private static Sighting sighting(Scene scene, String what, Section side, Part part, Part usage) {
    return usage.first.sighting(
        scene,
        "of the "
            + what
            + " of raw usage "
            + usage.changed.size()
            + " of "
            + usage.all.size()
            + " show a change, such as "
            + Words.quote(usage.first.text())
            + "; of "
            + Words.of(side)
            + " "
            + (part.all.isEmpty() ? "none" : part.changed.size() + " of " + part.all.size()),
        "Show the change of "
            + (usage.changed.size() - part.changed.size())
            + " more of "
            + Words.of(side)
            + " there, or leave out that of raw usage.");
  }
}
