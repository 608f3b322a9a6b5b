package org.counterweight.rule.prominence;

import java.util.ArrayList;
import java.util.List;
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
      Pattern.compile("(?<![\\p{L}\\p{Nd}])[+\u2212\u2013-]\\s?\\p{Nd}[\\p{Nd}.,\u00A0\u202F]*\\s?%|[\u25B2\u25BC\u2191\u2193]\\s?\\p{Nd}");

  @Override
  public String number() {
    return "P21";
  }

  @Override
  public List<Measurement> measure(Scene scene, Limits limits) {
    double headline = BodyType.size(scene) * limits.of("headline-from");
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

  /** How many passages of one section show figures, and how many of them with a change. */
  private static final class Part {
    private int all;
    private int changed;
    private Passage first;

    double share() {
      return all == 0 ? 0 : (double) changed / all;
    }
  }

  private static Part part(
      Scene scene, Columns columns, Predicate<Passage> level, Section section) {
    Part part = new Part();
    for (Passage passage : scene.passages()) {
      if (passage.section() == section && level.test(passage) && shows(passage, section)) {
        part.all++;
        if (changes(passage, columns)) {
          part.changed++;
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
            .anyMatch(item ->
                item.inTable() && item.numeric() && Phrases.CHANGE.in(columns.above(item)));
  }

  private static void level(
      Scene scene,
      Columns columns,
      Predicate<Passage> level,
      String what,
      double tolerance,
      List<Measurement> rows) {
    Part usage = part(scene, columns, level, Section.U);
    if (usage.all == 0) {
      return;
    }
    List<Sighting> sightings = new ArrayList<>();
    double[] shares = new double[2];
    for (Section side : Sides.BOTH) {
      Part part = part(scene, columns, level, side);
      shares[Sides.BOTH.indexOf(side)] = part.share();
      // Many figures without a change do not outweigh as many with one.
      if (usage.share() > part.share() + tolerance && usage.changed > part.changed) {
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

  private static Sighting sighting(
      Scene scene, String what, Section side, Part part, Part usage) {
    return usage.first.sighting(
        scene,
        "of the "
            + what
            + " of raw usage "
            + usage.changed
            + " of "
            + usage.all
            + " show a change, such as "
            + Words.quote(usage.first.text())
            + "; of "
            + Words.of(side)
            + " "
            + (part.all == 0 ? "none" : part.changed + " of " + part.all),
        "Show the change of "
            + (usage.changed - part.changed)
            + " more of "
            + Words.of(side)
            + " there, or leave out that of raw usage.");
  }
}
